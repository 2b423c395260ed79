package org.hone.compress.quantize.calibration;

import java.util.Arrays;

import org.hone.core.inference.ObservingSession.Counts;

/**
 * How often values occurred: {@value #BINS} bins of equal width over {@code [-range, range]}, with zero between the two in
 * the middle. The range is a power of two and doubles as needed, pairs of bins becoming one: so the counts depend on the
 * values alone, not on their order, and memory is bounded. Half of the bins of the larger side are always in use.
 */
public final class Histogram {

    /** The number of bins: both sides together. */
    public static final int BINS = 8192;
    private static final int HALF = BINS / 2;
    /** Smaller values than this all lie in the bins around zero. */
    private static final int LEAST_EXPONENT = Counts.LEAST_EXPONENT;

    private long[] counts = new long[BINS];
    private int exponent = LEAST_EXPONENT;
    private float binsPerUnit = binsPerUnit(exponent);
    private long total;

    /** The histogram that was counted where the values were computed. */
    public static Histogram of(Counts counts) {
        if (counts.bins().length != BINS) {
            throw new IllegalArgumentException(counts.bins().length + " bins instead of " + BINS);
        }
        Histogram histogram = new Histogram();
        histogram.counts = counts.bins().clone();
        histogram.exponent = counts.exponent();
        histogram.binsPerUnit = binsPerUnit(counts.exponent());
        histogram.total = Arrays.stream(histogram.counts).sum();
        return histogram;
    }

    private static float binsPerUnit(int exponent) {
        return Math.scalb((float) HALF, -exponent);
    }

    /**
     * Counts the first {@code length} values.
     *
     * @param largest the largest magnitude among them, or more
     * @throws IllegalArgumentException when it is not finite
     */
    public void add(float[] values, int length, float largest) {
        widen(largest);
        float perUnit = binsPerUnit;
        long[] bins = counts;
        for (int i = 0; i < length; i++) {
            float value = values[i] + 0f; // no negative zero
            // cut off towards zero, then one lower for negative values
            bins[HALF + (int) (value * perUnit) - (Float.floatToRawIntBits(value) >>> 31)]++;
        }
        total += length;
    }

    private void widen(float largest) {
        if (!(largest <= Float.MAX_VALUE)) {
            throw new IllegalArgumentException("values of magnitude " + largest + " have no bin");
        }
        int needed = largest == 0 ? LEAST_EXPONENT : Math.max(LEAST_EXPONENT, Math.getExponent(largest) + 1);
        if (needed > exponent) {
            counts = halved(counts, needed - exponent);
            exponent = needed;
            binsPerUnit = binsPerUnit(needed);
        }
    }

    /** The counts of bins that are {@code 2^doublings} times as wide. */
    private static long[] halved(long[] counts, int doublings) {
        long[] wide = new long[BINS];
        int shift = Math.min(doublings, 31);
        for (int i = 0; i < HALF; i++) {
            int bin = shift == 31 ? 0 : i >> shift;
            wide[HALF + bin] += counts[HALF + i];
            wide[HALF - 1 - bin] += counts[HALF - 1 - i];
        }
        return wide;
    }

    /** Counts what {@code other} has counted, too. */
    public void merge(Histogram other) {
        int common = Math.max(exponent, other.exponent);
        long[] own = halved(counts, common - exponent);
        long[] others = halved(other.counts, common - other.exponent);
        for (int i = 0; i < BINS; i++) {
            own[i] += others[i];
        }
        counts = own;
        exponent = common;
        binsPerUnit = binsPerUnit(common);
        total += other.total;
    }

    /** The number of values. */
    public long total() {
        return total;
    }

    public long count(int bin) {
        return counts[bin];
    }

    /** The width of a bin. */
    public double width() {
        return Math.scalb(1.0, exponent) / HALF;
    }

    /** The lower edge of {@code bin}; that of bin {@code BINS / 2} is 0. */
    public double edge(int bin) {
        return (bin - HALF) * width();
    }

    public double center(int bin) {
        return (bin - HALF + 0.5) * width();
    }

    /** The bin that {@code value} lies in; the first or last when it is outside. */
    public int bin(double value) {
        return (int) Math.max(0, Math.min(BINS - 1, HALF + Math.floor(value / width())));
    }

    /** The share of values below {@code low} or above {@code high}, as far as bins can tell: by their centers. */
    public double shareOutside(double low, double high) {
        long outside = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] != 0 && (center(bin) < low - width() / 2 || center(bin) > high + width() / 2)) {
                outside += counts[bin];
            }
        }
        return total == 0 ? 0 : (double) outside / total;
    }

    /** The counts over {@code [low, high]} in {@code bins} bins of equal width; each bin counted where its center lies. */
    public long[] coarse(double low, double high, int bins) {
        long[] coarse = new long[bins];
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] != 0) {
                double place = high > low ? (center(bin) - low) / (high - low) * bins : 0;
                coarse[(int) Math.max(0, Math.min(bins - 1, Math.floor(place)))] += counts[bin];
            }
        }
        return coarse;
    }
}
