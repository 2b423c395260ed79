package org.hone.compress.quantize.calibration;

/** A way to choose which range of an activation's values is kept; what is outside is clipped. Without state. */
public interface Calibrator {

    /**
     * The range to keep, zero included.
     *
     * @param levels the number of integers that the range is spread over, such as 256
     */
    Range range(ActivationStatistics statistics, int levels);

    /** False when extremes are all it needs: then a histogram of some of the samples, for reports alone, will do. */
    default boolean readsHistogram() {
        return true;
    }
}
