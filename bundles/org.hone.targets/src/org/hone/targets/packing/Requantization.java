package org.hone.targets.packing;

import java.nio.ByteBuffer;

/**
 * How int32 sums become int8, for each output channel: a float scale as ONNX Runtime computes it,
 * {@code (input scale * weight scale) / output scale} in float32, or the nearest {@code multiplier * 2^(shift - 31)}.
 */
public final class Requantization {

    private final float inputScale;
    private final float[] weightScales;
    private final float outputScale;
    private final boolean fixedPoint;

    /** @param weightScales one for each output channel */
    public Requantization(float inputScale, float[] weightScales, float outputScale, boolean fixedPoint) {
        this.inputScale = inputScale;
        this.weightScales = weightScales.clone();
        this.outputScale = outputScale;
        this.fixedPoint = fixedPoint;
    }

    /** The float scale of an output channel. */
    public float scale(int output) {
        return inputScale * weightScales[output] / outputScale;
    }

    /** The multiplier of an output channel: from 2^30 up to, without, 2^31; 0 for a scale of 0. */
    public int multiplier(int output) {
        return fixed(output)[0];
    }

    /** The exponent that goes with it. */
    public int shift(int output) {
        return fixed(output)[1];
    }

    private int[] fixed(int output) {
        double scale = (double) inputScale * weightScales[output] / outputScale;
        if (scale == 0) {
            return new int[] { 0, 0 };
        }
        int exponent = Math.getExponent(scale) + 1;
        long multiplier = Math.round(Math.scalb(scale, 31 - exponent));
        if (multiplier == 1L << 31) {
            multiplier /= 2;
            exponent++;
        }
        return new int[] { (int) multiplier, exponent };
    }

    /** Writes {@code float scale[size]} or {@code int32 multiplier[size]}, then {@code int32 shift[size]}; zeros beyond {@code count}. */
    void put(ByteBuffer packed, int first, int count, int size) {
        for (int i = 0; i < size; i++) {
            if (fixedPoint) {
                packed.putInt(i < count ? multiplier(first + i) : 0);
            } else {
                packed.putFloat(i < count ? scale(first + i) : 0);
            }
        }
        for (int i = 0; i < size; i++) {
            packed.putInt(fixedPoint && i < count ? shift(first + i) : 0);
        }
    }
}
