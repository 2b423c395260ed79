package org.hone.inference.internal;

import java.util.Random;

/** Networks for the tests of the engine. */
final class SmallNetworks {

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

    /** Seeded values from -1 to 1. */
    static float[] values(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
