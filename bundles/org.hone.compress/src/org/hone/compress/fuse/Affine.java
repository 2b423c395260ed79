package org.hone.compress.fuse;

import java.util.Arrays;

/**
 * An affine function of each channel: {@code y[c] = scale[c] · x[c] + shift[c]}, in double precision.
 *
 * @param scale one factor a channel
 * @param shift one summand a channel
 */
record Affine(double[] scale, double[] shift) {

    static Affine identity(int channels) {
        double[] ones = new double[channels];
        Arrays.fill(ones, 1);
        return new Affine(ones, new double[channels]);
    }

    /** This function, and {@code next} of what it gives. */
    Affine then(Affine next) {
        double[] scales = new double[scale.length];
        double[] shifts = new double[scale.length];
        for (int c = 0; c < scale.length; c++) {
            scales[c] = scale[c] * next.scale[c];
            shifts[c] = shift[c] * next.scale[c] + next.shift[c];
        }
        return new Affine(scales, shifts);
    }

    boolean isShifting() {
        return Arrays.stream(shift).anyMatch(value -> value != 0);
    }

    boolean isFinite() {
        return Arrays.stream(scale).allMatch(Double::isFinite) && Arrays.stream(shift).allMatch(Double::isFinite);
    }
}
