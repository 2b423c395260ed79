package org.hone.compress.quantize.calibration;

import java.util.Arrays;

/**
 * Keeps the range whose quantized distribution tells least apart from the original one by Kullback-Leibler divergence
 * (Migacz 2017, '8-bit Inference with TensorRT'): candidates clip both sides at one magnitude; the reference distribution
 * has what is clipped in its outermost bins, the quantized one has not.
 */
public final class EntropyCalibrator implements Calibrator {

    /** Candidates are this far apart, in parts of the largest magnitude. */
    private static final int CANDIDATES = 256;
    private static final double SMOOTHING = 1e-4;

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        Histogram histogram = statistics.histogram();
        Range extremes = statistics.extremes().withZero();
        int center = Histogram.BINS / 2;
        int first = Math.min(histogram.bin(extremes.low()), center);
        int last = Math.max(histogram.bin(extremes.high()), center);
        int reach = Math.max(center - first, last + 1 - center);
        double best = Double.POSITIVE_INFINITY;
        int bestReach = reach;
        int step = Math.max(1, reach / CANDIDATES);
        for (int candidate = reach; candidate > 0; candidate -= step) {
            int from = Math.max(first, center - candidate);
            int to = Math.min(last + 1, center + candidate);
            if (to - from < levels) {
                break;
            }
            double divergence = divergence(histogram, from, to, levels);
            if (divergence < best) {
                best = divergence;
                bestReach = candidate;
            }
        }
        double kept = bestReach * histogram.width();
        return new Range(-kept, kept).within(extremes).withZero();
    }

    /** The divergence of the bins {@code from} to {@code to - 1} in {@code levels} levels from all bins. */
    private static double divergence(Histogram histogram, int from, int to, int levels) {
        int bins = to - from;
        double[] reference = new double[bins];
        double[] quantized = new double[bins];
        for (int i = 0; i < bins; i++) {
            reference[i] = count(histogram, from + i);
        }
        for (int level = 0; level < levels; level++) {
            spread(reference, quantized, (int) ((long) level * bins / levels), (int) ((level + 1L) * bins / levels));
        }
        for (int i = 0; i < from; i++) {
            reference[0] += count(histogram, i);
        }
        for (int i = to; i < Histogram.BINS; i++) {
            reference[bins - 1] += count(histogram, i);
        }
        return divergence(reference, quantized);
    }

    /**
     * The count of a bin; in the bin above zero no more than in its neighbour. What a Relu cuts off is exactly 0, which
     * every candidate keeps exact: it must not speak for narrow bins.
     */
    private static long count(Histogram histogram, int bin) {
        boolean aboveZero = bin == Histogram.BINS / 2;
        return aboveZero ? Math.min(histogram.count(bin), histogram.count(bin + 1)) : histogram.count(bin);
    }

    /** Spreads the mean of one level's bins over those of them that are not empty. */
    private static void spread(double[] reference, double[] quantized, int from, int to) {
        double sum = 0;
        int used = 0;
        for (int i = from; i < to; i++) {
            sum += reference[i];
            used += reference[i] > 0 ? 1 : 0;
        }
        for (int i = from; i < to; i++) {
            quantized[i] = reference[i] > 0 ? sum / used : 0;
        }
    }

    private static double divergence(double[] reference, double[] quantized) {
        double all = Arrays.stream(reference).sum();
        double kept = Arrays.stream(quantized).sum();
        if (all == 0 || kept == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double divergence = 0;
        for (int i = 0; i < reference.length; i++) {
            if (reference[i] > 0) {
                double p = reference[i] / all;
                double q = Math.max(quantized[i] / kept, SMOOTHING / reference.length);
                divergence += p * Math.log(p / q);
            }
        }
        return divergence;
    }
}
