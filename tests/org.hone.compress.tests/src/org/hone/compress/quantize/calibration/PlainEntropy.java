package org.hone.compress.quantize.calibration;

import java.util.Arrays;

/**
 * The search of {@link EntropyCalibrator} as its source describes it: for each candidate both distributions are written out
 * and compared bin by bin.
 */
final class PlainEntropy {

    private static final int CANDIDATES = 128;
    private static final int REACH = 2048;
    private static final double SMOOTHING = 1e-4;

    private PlainEntropy() {
    }

    static Range range(ActivationStatistics statistics, int levels) {
        Histogram histogram = statistics.histogram();
        Range extremes = statistics.extremes().withZero();
        int middle = Histogram.BINS / 2;
        int first = Math.min(histogram.bin(extremes.low()), middle);
        int last = Math.max(histogram.bin(extremes.high()), middle);
        int each = 1;
        while (Math.max(middle - first, last + 1 - middle) > REACH * each) {
            each *= 2;
        }
        int zero = (middle - first + each - 1) / each;
        double[] counts = new double[zero + (last - middle) / each + 1];
        for (int bin = first; bin <= last; bin++) {
            long count = bin == middle ? Math.min(histogram.count(bin), histogram.count(bin + 1)) : histogram.count(bin);
            counts[zero + Math.floorDiv(bin - middle, each)] += count;
        }
        int reach = Math.max(zero, counts.length - zero);
        double best = Double.POSITIVE_INFINITY;
        int bestReach = reach;
        for (int candidate = reach; candidate > 0; candidate -= Math.max(1, reach / CANDIDATES)) {
            double divergence = divergence(counts, Math.max(0, zero - candidate), Math.min(counts.length, zero + candidate), levels);
            if (divergence < best) {
                best = divergence;
                bestReach = candidate;
            }
        }
        double kept = bestReach * histogram.width() * each;
        return new Range(-kept, kept).within(extremes).withZero();
    }

    private static double divergence(double[] counts, int from, int to, int levels) {
        double all = Arrays.stream(counts).sum();
        double inside = Arrays.stream(counts, from, to).sum();
        if (to - from < levels || inside == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double[] reference = Arrays.copyOfRange(counts, from, to);
        reference[0] += Arrays.stream(counts, 0, from).sum();
        reference[reference.length - 1] += Arrays.stream(counts, to, counts.length).sum();
        double divergence = 0;
        for (int level = 0; level < levels; level++) {
            int start = (int) ((long) level * (to - from) / levels);
            int end = (int) ((level + 1L) * (to - from) / levels);
            double[] inLevel = Arrays.copyOfRange(counts, from + start, from + end);
            double mean = Arrays.stream(inLevel).filter(count -> count > 0).average().orElse(0);
            for (int i = start; i < end; i++) {
                double p = reference[i] / all;
                double q = counts[from + i] > 0 ? mean / inside : SMOOTHING / (to - from);
                divergence += p > 0 ? p * Math.log(p / q) : 0;
            }
        }
        return divergence;
    }
}
