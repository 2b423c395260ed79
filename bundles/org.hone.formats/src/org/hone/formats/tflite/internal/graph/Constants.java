package org.hone.formats.tflite.internal.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.LongStream;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** The small constants that ONNX's operators take where TFLite's have options. */
public final class Constants {

    private Constants() {
    }

    /** True when a Reshape can lead to {@code shape}: at most one size is not known, and none is 0. */
    public static boolean hasTarget(Shape shape) {
        return shape.isRankKnown() && shape.dimensions().stream().filter(d -> !d.isFixed()).count() <= 1
                && shape.dimensions().stream().noneMatch(d -> d.size() == 0);
    }

    /** The second input of a Reshape to {@code shape}; a size that is not known becomes -1. */
    public static Tensor target(Shape shape) {
        return vector(shape.dimensions().stream().mapToLong(Dimension::size).toArray());
    }

    /** An int64 constant {@code [values.length]}. */
    public static Tensor vector(long... values) {
        return Tensor.ofLongs(Longs.of(values.length), values);
    }

    /** The constant {@code 0, 1, … count - 1}. */
    public static Tensor range(int count) {
        return vector(LongStream.range(0, count).toArray());
    }

    /** A float64 constant of the given sizes. */
    static Tensor doubles(Longs sizes, double... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asDoubleBuffer().put(values);
        return Tensor.of(ElementType.FLOAT64, sizes, new BufferData(buffer));
    }

    /** A scalar of a number type. */
    public static Tensor scalar(ElementType type, long value) throws UnsupportedUse {
        return switch (type) {
        case FLOAT32 -> Tensor.ofFloats(Longs.EMPTY, value);
        case FLOAT64 -> doubles(Longs.EMPTY, value);
        case INT32 -> Tensor.ofInts(Longs.EMPTY, (int) value);
        case INT64 -> Tensor.ofLongs(Longs.EMPTY, value);
        case INT8, UINT8, BOOL -> Tensor.ofBytes(type, Longs.EMPTY, (byte) value);
        default -> throw new UnsupportedUse("it needs a constant of type " + type);
        };
    }
}
