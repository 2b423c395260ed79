package org.hone.compress.quantize.calibration;

/** Keeps the moving average of the least and greatest values of batches of samples: see {@link MovingExtremes}. */
public final class MovingAverageCalibrator implements Calibrator {

    @Override
    public Range range(ActivationStatistics statistics, int levels) {
        return statistics.averageExtremes().withZero();
    }

    @Override
    public boolean readsHistogram() {
        return false;
    }
}
