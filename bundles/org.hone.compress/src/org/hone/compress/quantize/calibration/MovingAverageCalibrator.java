package org.hone.compress.quantize.calibration;

/**
 * Keeps the moving average of the samples' least and greatest values (Jacob et al. 2018, 'Quantization and Training of
 * Neural Networks for Efficient Integer-Arithmetic-Only Inference', section 3.1).
 */
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
