package org.hone.formats.tflite.internal.write;

import java.util.Arrays;

/**
 * What quantized integers stand for: {@code real = scale * (integer - zeroPoint)}, for all elements or for each index along
 * {@code axis}.
 *
 * @param axis the axis of the tensor that the scales belong to; -1 where one scale is for all
 */
public record Scaling(float[] scales, long[] zeroPoints, int axis) {

    /** The distance of the zero points of uint8 and int8: TFLite's quantized tensors are int8. */
    static final int UNSIGNED_SHIFT = 128;

    public static Scaling of(float scale, long zeroPoint) {
        return new Scaling(new float[] { scale }, new long[] { zeroPoint }, -1);
    }

    public boolean isPerAxis() {
        return axis >= 0;
    }

    /** True when 0 stands for 0, everywhere. */
    public boolean isSymmetric() {
        return Arrays.stream(zeroPoints).allMatch(zero -> zero == 0);
    }

    public float scale(int index) {
        return scales[isPerAxis() ? index : 0];
    }

    public Scaling along(int newAxis) {
        return new Scaling(scales, zeroPoints, newAxis);
    }

    Scaling shifted(long by) {
        return new Scaling(scales, Arrays.stream(zeroPoints).map(zero -> zero + by).toArray(), axis);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Scaling other && axis == other.axis && Arrays.equals(scales, other.scales)
                && Arrays.equals(zeroPoints, other.zeroPoints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scales) * 31 + Arrays.hashCode(zeroPoints);
    }
}
