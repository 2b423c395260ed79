package org.hone.formats.tflite;

/**
 * A real factor as TensorFlow Lite's integer kernels apply it: a 32-bit multiplier and a shift.
 *
 * <p>
 * Sources: {@code QuantizeMultiplier} in {@code kernels/internal/quantization_util.cc}; the double rounding of
 * {@code MultiplyByQuantizedMultiplier} in {@code kernels/internal/common.h} (gemmlowp's), which most kernels use. Matrix
 * products, and the convolutions made of them, are ruy's: its kernels round the shift up instead of away from zero. (The single
 * rounding that {@code ruy/apply_multiplier.cc} shows is not what its x86 kernels compute: it differs in one value of a
 * thousand. What is here equals TensorFlow Lite 2.21 in every value of the networks of MLPerf Tiny.)
 */
record FixedPoint(int multiplier, int shift) {

    static FixedPoint of(double factor) {
        if (factor == 0) {
            return new FixedPoint(0, 0);
        }
        int exponent = Math.getExponent(factor) + 1;
        long fixed = Math.round(Math.scalb(factor, 31 - exponent));
        if (fixed == 1L << 31) {
            fixed /= 2;
            exponent++;
        }
        return exponent < -31 ? new FixedPoint(0, 0) : new FixedPoint((int) fixed, exponent);
    }

    /** {@code x} times the factor, rounded to the nearest after the product and again, away from zero, after the shift. */
    int times(int x) {
        return shiftAwayFromZero(scaled(x), Math.max(-shift, 0));
    }

    /** As {@link #times}, but with a half rounded up after the shift. */
    int timesInProducts(int x) {
        int places = Math.max(-shift, 0);
        int high = scaled(x);
        return places == 0 ? high : high + (1 << places - 1) >> places;
    }

    private int scaled(int x) {
        return doublingHighProduct(x << Math.max(shift, 0));
    }

    private int doublingHighProduct(int x) {
        long product = (long) x * multiplier;
        long nudge = product >= 0 ? 1L << 30 : 1 - (1L << 30);
        return (int) ((product + nudge) / (1L << 31));
    }

    private static int shiftAwayFromZero(int x, int places) {
        int mask = (int) ((1L << places) - 1);
        int rest = x & mask;
        int threshold = (mask >> 1) + (x < 0 ? 1 : 0);
        return (x >> places) + (rest > threshold ? 1 : 0);
    }
}
