package org.hone.formats.tflite.internal.schema;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatBytes;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * How the integers of a tensor stand for real numbers: {@code real = scale * (integer - zeroPoint)}, with one scale and zero
 * point for the whole tensor or one for each index of an axis. Scales and zero points are exactly those of the file.
 */
public final class Quantization {

    private static final int SCALE = 2;
    private static final int ZERO_POINT = 3;
    private static final int DETAILS_TYPE = 4;
    private static final int QUANTIZED_DIMENSION = 6;

    private final float[] scales;
    private final long[] zeroPoints;
    private final int axis;

    private Quantization(float[] scales, long[] zeroPoints, int axis) {
        this.scales = scales;
        this.zeroPoints = zeroPoints;
        this.axis = axis;
    }

    /** One scale and zero point for a whole tensor. */
    public static Quantization perTensor(float scale, long zeroPoint) {
        return new Quantization(new float[] { scale }, new long[] { zeroPoint }, 0);
    }

    /** A scale for each index along {@code axis}, all zero points being 0. */
    public static Quantization perAxis(float[] scales, int axis) {
        return new Quantization(scales.clone(), new long[scales.length], axis);
    }

    /**
     * Reads the quantization of a tensor.
     *
     * @param table the file's quantization parameters, or null
     * @param sizes the sizes of the tensor
     * @return null when the tensor has none
     */
    static Quantization read(FlatBytes bytes, FlatTable table, ElementType type, long[] sizes) throws HoneException {
        if (table == null || type == null || !type.isInteger() || table.uint8(DETAILS_TYPE, 0) != 0) {
            return null;
        }
        FlatVector scales = table.vector(SCALE, "scale", Float.BYTES);
        if (scales.isEmpty()) {
            return null;
        }
        FlatVector zeroPoints = table.vector(ZERO_POINT, "zero_point", Long.BYTES);
        int axis = table.int32(QUANTIZED_DIMENSION, 0);
        int count = scales.size();
        if (count > 1 && (axis < 0 || axis >= sizes.length || sizes[axis] != count)) {
            throw bytes.broken(scales.place(), "there is one scale or one for each index of the quantized dimension, but there are "
                    + count + " for dimension " + axis + " of a tensor of shape " + Longs.of(sizes));
        }
        if (zeroPoints.size() > 1 && zeroPoints.size() != count) {
            throw bytes.broken(zeroPoints.place(), "there are as many zero points as scales (" + count + ") or one, but there are "
                    + zeroPoints.size());
        }
        bytes.charge(12L * count, scales.place());
        return new Quantization(readScales(bytes, scales), readZeroPoints(bytes, zeroPoints, count, type), count > 1 ? axis : 0);
    }

    private static float[] readScales(FlatBytes bytes, FlatVector scales) throws HoneException {
        float[] values = new float[scales.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scales.float32(i);
            if (!(values[i] >= 0 && values[i] <= Float.MAX_VALUE)) {
                throw bytes.broken(scales.place().element(i), "a scale is a finite number that is not negative, but it is "
                        + values[i]);
            }
        }
        return values;
    }

    private static long[] readZeroPoints(FlatBytes bytes, FlatVector zeroPoints, int count, ElementType type)
            throws HoneException {
        long[] values = new long[count];
        for (int i = 0; i < count && !zeroPoints.isEmpty(); i++) {
            values[i] = zeroPoints.int64(zeroPoints.size() == 1 ? 0 : i);
            if (values[i] < smallest(type) || values[i] > largest(type)) {
                throw bytes.broken(zeroPoints.place().element(i), "a zero point is a value of the tensor's type " + type
                        + ", but it is " + values[i]);
            }
        }
        return values;
    }

    private static long smallest(ElementType type) {
        return type.isUnsignedInteger() ? 0 : -1L << type.bits() - 1;
    }

    private static long largest(ElementType type) {
        return type.isUnsignedInteger() ? type.bits() == 64 ? Long.MAX_VALUE : (1L << type.bits()) - 1
                : Long.MAX_VALUE >> 64 - type.bits();
    }

    /** True when each index of {@link #axis()} has its own scale. */
    public boolean isPerAxis() {
        return scales.length > 1;
    }

    /** The axis of the scales, in the order of axes of the file; 0 when there is one scale. */
    public int axis() {
        return axis;
    }

    /** The number of scales. */
    public int count() {
        return scales.length;
    }

    public float scale(int index) {
        return scales[scales.length == 1 ? 0 : index];
    }

    public long zeroPoint(int index) {
        return zeroPoints[zeroPoints.length == 1 ? 0 : index];
    }

    /** The same scales along another axis, of the same tensor with axes of size 1 put in or taken out. */
    public Quantization along(int newAxis) {
        return new Quantization(scales, zeroPoints, newAxis);
    }

    /** True when equal integers mean equal numbers in both. */
    public boolean sameMeaning(Quantization other) {
        return other != null && axis == other.axis && java.util.Arrays.equals(scales, other.scales)
                && java.util.Arrays.equals(zeroPoints, other.zeroPoints);
    }

    /** True when all zero points are 0. */
    public boolean isSymmetric() {
        return java.util.Arrays.stream(zeroPoints).allMatch(zero -> zero == 0);
    }

    /** The scales as a constant: a scalar, or {@code [count]}. */
    public Tensor scaleTensor() {
        return Tensor.ofFloats(sizes(), scales);
    }

    /** The zero points as a constant of the quantized type: a scalar, or {@code [count]}. */
    public Tensor zeroPointTensor(ElementType type) {
        int bits = type.bits();
        ByteBuffer buffer = ByteBuffer.allocate((int) type.bytes(zeroPoints.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zeroPoints.length; i++) {
            switch (bits) {
            case 4 -> buffer.put(i / 2, (byte) (buffer.get(i / 2) | (zeroPoints[i] & 0xf) << i % 2 * 4));
            case 8 -> buffer.put(i, (byte) zeroPoints[i]);
            case 16 -> buffer.putShort(2 * i, (short) zeroPoints[i]);
            case 32 -> buffer.putInt(4 * i, (int) zeroPoints[i]);
            default -> buffer.putLong(8 * i, zeroPoints[i]);
            }
        }
        return Tensor.of(type, sizes(), new BufferData(buffer));
    }

    private Longs sizes() {
        return isPerAxis() ? Longs.of(scales.length) : Longs.EMPTY;
    }
}
