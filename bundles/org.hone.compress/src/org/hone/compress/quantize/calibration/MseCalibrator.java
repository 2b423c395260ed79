package org.hone.compress.quantize.calibration;

import java.util.stream.IntStream;

/**
 * Keeps the range with the least mean squared error of quantization, clipping included: the two ends are drawn in by turns,
 * each over a grid of shares of its extreme.
 */
public final class MseCalibrator implements Calibrator {

    private static final int GRID = 64;
    private static final int TURNS = 2;

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        Range extremes = statistics.extremes().withZero();
        Values values = new Values(statistics.histogram(), extremes);
        Range best = extremes;
        double least = values.error(best, levels);
        for (int turn = 0; turn < TURNS; turn++) {
            for (int end = 0; end < 2; end++) {
                if ((end == 0 ? extremes.high() : extremes.low()) == 0) {
                    continue; // there is nothing to draw in
                }
                for (int i = GRID; i > 0; i--) {
                    double share = (double) i / GRID;
                    Range candidate = end == 0 ? new Range(best.low(), extremes.high() * share)
                            : new Range(extremes.low() * share, best.high());
                    double error = values.error(candidate, levels);
                    if (error < least) {
                        least = error;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    /** The bins that are not empty: the values in their middle, and how often they occurred. */
    private static final class Values {

        /** Sums that are added up apart, because an addition waits for the one before it. */
        private static final int LANES = 4;

        private final double[] values;
        private final double[] counts;
        private final double[] errors;

        Values(Histogram histogram, Range extremes) {
            int first = histogram.bin(extremes.low());
            int last = histogram.bin(extremes.high());
            int[] used = IntStream.rangeClosed(first, last).filter(bin -> histogram.count(bin) != 0).toArray();
            int length = (used.length + LANES - 1) / LANES * LANES; // the rest has count 0
            values = new double[length];
            counts = new double[length];
            errors = new double[length];
            for (int i = 0; i < used.length; i++) {
                values[i] = histogram.center(used[i]);
                counts[i] = histogram.count(used[i]);
            }
        }

        /** The sum of squared errors when {@code levels} levels are spread over {@code range}. */
        double error(Range range, int levels) {
            double scale = (range.high() - range.low()) / (levels - 1);
            if (scale <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            double zero = Math.rint(-range.low() / scale);
            weigh(scale, -zero, levels - 1 - zero);
            double[] sums = new double[LANES];
            for (int i = 0; i < errors.length; i += LANES) {
                sums[0] += errors[i];
                sums[1] += errors[i + 1];
                sums[2] += errors[i + 2];
                sums[3] += errors[i + 3];
            }
            return sums[0] + sums[1] + (sums[2] + sums[3]);
        }

        /** The error of each bin. Without a branch or a sum, so that the loop is vectorized. */
        private void weigh(double scale, double lowest, double highest) {
            for (int i = 0; i < errors.length; i++) {
                double level = Math.max(lowest, Math.min(highest, Math.rint(values[i] / scale)));
                double difference = level * scale - values[i];
                errors[i] = counts[i] * (difference * difference);
            }
        }
    }
}
