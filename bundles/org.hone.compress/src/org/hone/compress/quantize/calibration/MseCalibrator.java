package org.hone.compress.quantize.calibration;

/**
 * Keeps the range with the least mean squared error of quantization, clipping included: the two ends are drawn in by turns,
 * each over a grid of shares of its extreme.
 */
public final class MseCalibrator implements Calibrator {

    private static final int GRID = 64;
    private static final int TURNS = 2;

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        Histogram histogram = statistics.histogram();
        Range extremes = statistics.extremes().withZero();
        Range best = extremes;
        double least = error(histogram, extremes, best, levels);
        for (int turn = 0; turn < TURNS; turn++) {
            for (int end = 0; end < 2; end++) {
                for (int i = GRID; i > 0; i--) {
                    double share = (double) i / GRID;
                    Range candidate = end == 0 ? new Range(best.low(), extremes.high() * share)
                            : new Range(extremes.low() * share, best.high());
                    double error = error(histogram, extremes, candidate, levels);
                    if (error < least) {
                        least = error;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    private static double error(Histogram histogram, Range extremes, Range range, int levels) {
        double scale = (range.high() - range.low()) / (levels - 1);
        if (scale <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double zero = Math.rint(-range.low() / scale);
        double error = 0;
        int last = histogram.bin(extremes.high());
        for (int bin = histogram.bin(extremes.low()); bin <= last; bin++) {
            long count = histogram.count(bin);
            if (count != 0) {
                double value = histogram.center(bin);
                double level = Math.max(0, Math.min(levels - 1, Math.rint(value / scale + zero)));
                double difference = (level - zero) * scale - value;
                error += count * difference * difference;
            }
        }
        return error;
    }
}
