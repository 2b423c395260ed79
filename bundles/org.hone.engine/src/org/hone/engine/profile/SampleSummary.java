package org.hone.engine.profile;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Times of one thing, in ns.
 *
 * @param count how many samples there are
 * @param median the middle one
 * @param mean the average
 * @param minimum the least
 * @param spread the distance of the quartiles as a part of the median
 * @param p90 the 90th percentile, where there are enough samples for it
 * @param p99 the 99th percentile, where there are enough samples for it
 */
public record SampleSummary(int count, double median, double mean, double minimum, double spread, OptionalDouble p90, OptionalDouble p99) {

    private static final double CONFIDENCE = 0.99;

    public static SampleSummary of(long[] samples) {
        if (samples.length == 0) {
            return new SampleSummary(0, 0, 0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        long[] sorted = samples.clone();
        Arrays.sort(sorted);
        double median = quantile(sorted, 0.5);
        return new SampleSummary(sorted.length, median, Arrays.stream(sorted).average().orElseThrow(), sorted[0],
                median == 0 ? 0 : (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median, percentile(sorted, 0.90), percentile(sorted, 0.99));
    }

    /**
     * How many samples a percentile needs: so many that, with a confidence of 99 %, at least that part of all times lies between
     * the least and the greatest sample (S. S. Wilks, 1941: two-sided tolerance limits): 64 for p90, 662 for p99.
     */
    public static int samplesFor(double part) {
        int n = 2;
        while (1 - Math.pow(part, n) - n * (1 - part) * Math.pow(part, n - 1) < CONFIDENCE) {
            n++;
        }
        return n;
    }

    private static OptionalDouble percentile(long[] sorted, double part) {
        return sorted.length < samplesFor(part) ? OptionalDouble.empty() : OptionalDouble.of(quantile(sorted, part));
    }

    /** Linear between the two nearest samples (R. J. Hyndman and Y. Fan, 1996, definition 7). */
    private static double quantile(long[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
