package org.hone.compress.quantize.calibration;

/** Keeps every value that was seen. */
public final class MinMaxCalibrator implements Calibrator {

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        return statistics.extremes().withZero();
    }

    @Override
    public boolean readsHistogram() {
        return false;
    }
}
