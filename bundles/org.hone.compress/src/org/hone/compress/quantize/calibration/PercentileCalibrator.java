package org.hone.compress.quantize.calibration;

/** Clips the same share of the values at either end. */
public final class PercentileCalibrator implements Calibrator {

    private final double kept;

    /** @param percentile the share of values to keep, in percent */
    public PercentileCalibrator(double percentile) {
        this.kept = percentile / 100;
    }

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        Histogram histogram = statistics.histogram();
        double cut = (1 - kept) / 2 * histogram.total();
        int low = 0;
        for (double below = histogram.count(0); below <= cut && low < Histogram.BINS - 1; below += histogram.count(low)) {
            low++;
        }
        int high = Histogram.BINS - 1;
        for (double above = histogram.count(high); above <= cut && high > 0; above += histogram.count(high)) {
            high--;
        }
        return new Range(histogram.edge(low), histogram.edge(high + 1)).within(statistics.extremes()).withZero();
    }
}
