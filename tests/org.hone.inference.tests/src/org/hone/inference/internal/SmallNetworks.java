package org.hone.inference.internal;

import java.util.Map;
import java.util.Random;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Networks for the tests of the engine. */
final class SmallNetworks {

    private static final int BOOL = 9;

    private SmallNetworks() {
    }

    /** A convolution {@code [1, 3, 8, 8]} to {@code [1, 4, 6, 6]} with bias, and a Relu. */
    static byte[] convolution() {
        Random random = new Random(3);
        return new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 1, 3, 8, 8)
                .floats("w", new long[] { 4, 3, 3, 3 }, values(random, 4 * 3 * 3 * 3)).floats("b", new long[] { 4 }, values(random, 4))
                .node("Conv", "x,w,b", "c").node("Relu", "c", "y").output("y", OnnxBytes.FLOAT, 1, 4, 6, 6).toBytes();
    }

    /** Multiplications of {@code [size, size]} matrices, {@code depth} in a row: takes a while. */
    static byte[] multiplications(int size, int depth) {
        OnnxBytes model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, size, size);
        String last = "x";
        for (int i = 0; i < depth; i++) {
            model.node("MatMul", last + ",x", "m" + i);
            last = "m" + i;
        }
        return model.node("Identity", last, "y").output("y", OnnxBytes.FLOAT, size, size).toBytes();
    }

    /** The inputs of {@link #endless()}. */
    static final Map<String, Tensor> ENDLESS_INPUTS = Map.of("m", Tensor.ofLongs(Longs.EMPTY, Long.MAX_VALUE), "go",
            Tensor.ofBytes(ElementType.BOOL, Longs.EMPTY, (byte) 1), "x", Tensor.ofFloats(Longs.of(1), 1));

    /** A Loop that runs as often as its input {@code m} says. */
    static byte[] endless() {
        byte[] body = new OnnxBytes(13).input("i", OnnxBytes.INT64).input("c", BOOL).input("v", OnnxBytes.FLOAT, 1)
                .node("Identity", "c", "c2").node("Neg", "v", "v2").output("c2", BOOL).output("v2", OnnxBytes.FLOAT, 1).graph();
        return new OnnxBytes(13).input("m", OnnxBytes.INT64).input("go", BOOL).input("x", OnnxBytes.FLOAT, 1)
                .node("Loop", "m,go,x", "y", OnnxBytes.attribute("body", body)).output("y", OnnxBytes.FLOAT, 1).toBytes();
    }

    /** Seeded values from -1 to 1. */
    static float[] values(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
