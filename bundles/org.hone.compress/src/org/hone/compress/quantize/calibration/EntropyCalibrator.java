package org.hone.compress.quantize.calibration;

/**
 * Keeps the range whose quantized distribution tells least apart from the original one by Kullback-Leibler divergence
 * (Migacz 2017, '8-bit Inference with TensorRT'): candidates clip both sides at one magnitude; the reference distribution
 * has what is clipped in its outermost bins, the quantized one has not.
 */
public final class EntropyCalibrator implements Calibrator {

    /** As many candidates are tried: equal steps of the largest magnitude. */
    private static final int CANDIDATES = 128;
    /** The largest magnitude is at most so many bins from zero. */
    private static final int REACH = 2048;
    private static final double SMOOTHING = 1e-4;

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        Range extremes = statistics.extremes().withZero();
        Distribution distribution = new Distribution(statistics.histogram(), extremes);
        double best = Double.POSITIVE_INFINITY;
        int bestReach = distribution.reach;
        int step = Math.max(1, distribution.reach / CANDIDATES);
        for (int candidate = distribution.reach; candidate > 0; candidate -= step) {
            double divergence = distribution.divergence(candidate, levels);
            if (divergence < best) {
                best = divergence;
                bestReach = candidate;
            }
        }
        double kept = bestReach * distribution.width;
        return new Range(-kept, kept).within(extremes).withZero();
    }

    /** The counts between the extremes. */
    private static final class Distribution {

        /** Where zero is: the number of bins below it. */
        private final int zero;
        private final double[] counts;
        /** Over the bins below each: their counts, {@code count · ln(count)}, and how many are not empty. */
        private final double[] below;
        private final double[] logarithmsBelow;
        private final int[] usedBelow;
        private final double width;
        /** How far the farthest bin is from zero. */
        private final int reach;

        Distribution(Histogram histogram, Range extremes) {
            int middle = Histogram.BINS / 2;
            int first = Math.min(histogram.bin(extremes.low()), middle);
            int last = Math.max(histogram.bin(extremes.high()), middle);
            int each = 1;
            while (Math.max(middle - first, last + 1 - middle) > REACH * each) {
                each *= 2;
            }
            zero = (middle - first + each - 1) / each;
            counts = new double[zero + (last - middle) / each + 1];
            for (int bin = first; bin <= last; bin++) {
                counts[zero + Math.floorDiv(bin - middle, each)] += count(histogram, bin);
            }
            below = new double[counts.length + 1];
            logarithmsBelow = new double[counts.length + 1];
            usedBelow = new int[counts.length + 1];
            for (int i = 0; i < counts.length; i++) {
                below[i + 1] = below[i] + counts[i];
                logarithmsBelow[i + 1] = logarithmsBelow[i] + timesLogarithm(counts[i]);
                usedBelow[i + 1] = usedBelow[i] + (counts[i] > 0 ? 1 : 0);
            }
            width = histogram.width() * each;
            reach = Math.max(zero, counts.length - zero);
        }

        /**
         * The count of a bin; in the bin above zero no more than in its neighbour. What a Relu cuts off is exactly 0, which
         * every candidate keeps exact: it must not speak for narrow bins.
         */
        private static long count(Histogram histogram, int bin) {
            boolean aboveZero = bin == Histogram.BINS / 2;
            return aboveZero ? Math.min(histogram.count(bin), histogram.count(bin + 1)) : histogram.count(bin);
        }

        private static double timesLogarithm(double count) {
            return count > 0 ? count * Math.log(count) : 0;
        }

        /**
         * The divergence of what {@code levels} levels say within {@code candidate} bins from zero; infinite for too few bins.
         *
         * <p>
         * With counts {@code c}, what is outside added to the outermost bins, and {@code n} in all, the reference has
         * {@code p = c / n} in a bin and the quantized distribution {@code q}: the mean over the level's bins that are not
         * empty, divided by what is inside. As {@code q} is the same in all of them, the sum of {@code p ln(p / q)} needs
         * {@code c ln c} only in sums over a level.
         */
        double divergence(int candidate, int levels) {
            int from = Math.max(0, zero - candidate);
            int to = Math.min(counts.length, zero + candidate);
            double all = below[counts.length];
            double inside = below[to] - below[from];
            if (to - from < levels || inside == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double sum = 0;
            double q = 0;
            for (int level = 0; level < levels; level++) {
                int start = from + (int) ((long) level * (to - from) / levels);
                int end = from + (int) ((level + 1L) * (to - from) / levels);
                double inLevel = below[end] - below[start];
                q = inLevel / Math.max(1, usedBelow[end] - usedBelow[start]) / inside;
                sum += logarithmsBelow[end] - logarithmsBelow[start] - (inLevel > 0 ? inLevel * Math.log(q) : 0);
                if (level == 0) {
                    sum += added(counts[from], below[from], q, to - from);
                }
            }
            sum += added(counts[to - 1], all - below[to], q, to - from);
            return sum / all - Math.log(all);
        }

        /** By how much the sum grows when what is outside is added to an outermost bin whose level says {@code q}. */
        private static double added(double count, double outside, double q, int bins) {
            double said = count > 0 ? q : SMOOTHING / bins;
            return outside == 0 ? 0
                    : timesLogarithm(count + outside) - timesLogarithm(count) - outside * Math.log(said);
        }
    }
}
