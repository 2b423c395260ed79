package org.hone.inference.internal.worker;

/**
 * How often values occurred: bins of equal width on both sides of zero over a range that is a power of two and doubles as
 * needed, pairs of bins becoming one. So counts depend on the values alone, not on their order, and memory is bounded.
 */
final class BinCounts {

    /** Values smaller than two to this lie in the bins around zero. */
    static final int LEAST_EXPONENT = -100;

    private static final int MOST_PENDING = Integer.MAX_VALUE;
    /** Of so many values as fit an int no two bins overflow. */
    private static final int LANES = 2;

    private final int bins;
    private final int half;
    /**
     * Counts that are not in {@link #settled} yet, the bins {@value #LANES} times: neighbouring values are counted apart,
     * because counting one thing twice in a row waits for memory. Half of what a Relu gives is the same zero.
     */
    private final int[] pending;
    private long[] settled;
    private long pendingValues;
    private int exponent = LEAST_EXPONENT;
    private float binsPerUnit;

    /** @param bins the bins of both sides together; even */
    BinCounts(int bins) {
        this.bins = bins;
        this.half = bins / 2;
        this.pending = new int[LANES * bins];
        this.binsPerUnit = Math.scalb((float) half, -exponent);
    }

    /**
     * Counts values that are all finite.
     *
     * @param values the values
     * @param bits the bits of the same values; used up
     * @param largest the largest magnitude among them, or more
     */
    void add(float[] values, int[] bits, int length, float largest) {
        widen(largest);
        if (length > MOST_PENDING - pendingValues) {
            settle();
        }
        pendingValues += length;
        place(values, bits, length, half, binsPerUnit);
        count(bits, length, pending, bins);
    }

    /** Puts the bin of each value into {@code bits}. A loop of its own, without memory that it shares: it is vectorized. */
    private static void place(float[] values, int[] bits, int length, int half, float binsPerUnit) {
        for (int i = 0; i < length; i++) {
            int sign = (Integer.MIN_VALUE - bits[i] & bits[i]) >>> 31; // 1 for negative values, not for negative zero
            bits[i] = half + (int) (values[i] * binsPerUnit) - sign;
        }
    }

    private static void count(int[] places, int length, int[] counts, int bins) {
        int even = length & -2;
        for (int i = 0; i < even; i += 2) {
            counts[places[i]]++;
            counts[bins + places[i + 1]]++;
        }
        if (even < length) {
            counts[places[even]]++;
        }
    }

    private void widen(float largest) {
        int needed = largest == 0 ? LEAST_EXPONENT : Math.max(LEAST_EXPONENT, Math.getExponent(largest) + 1);
        if (needed > exponent) {
            settle();
            settled = halved(settled, needed - exponent);
            exponent = needed;
            binsPerUnit = Math.scalb((float) half, -exponent);
        }
    }

    /** The counts of bins that are {@code 2^doublings} times as wide. */
    private static long[] halved(long[] counts, int doublings) {
        int half = counts.length / 2;
        long[] wide = new long[counts.length];
        for (int i = 0; i < half; i++) {
            int bin = doublings > 30 ? 0 : i >> doublings;
            wide[half + bin] += counts[half + i];
            wide[half - 1 - bin] += counts[half - 1 - i];
        }
        return wide;
    }

    private void settle() {
        if (settled == null) {
            settled = new long[bins];
        }
        if (pendingValues > 0) {
            for (int lane = 0; lane < LANES; lane++) {
                for (int bin = 0; bin < bins; bin++) {
                    settled[bin] += pending[lane * bins + bin];
                }
            }
            java.util.Arrays.fill(pending, 0);
            pendingValues = 0;
        }
    }

    /** The range is from minus to plus two to this. */
    int exponent() {
        return exponent;
    }

    /** The counts; changed by the next {@link #add}. */
    long[] counts() {
        settle();
        return settled;
    }
}
