package org.hone.engine.accuracy;

/**
 * How the original and the tuned network did on the same samples.
 *
 * @param before the original network
 * @param after the tuned network
 * @param mcNemar the test of their difference in top-1; null when the samples have no labels
 * @param agreement the share of samples for which both have the same highest score; null when there are no scores of classes
 * @param sqnr the signal-to-quantization-noise ratio of the first output over all samples, in dB; infinite when equal
 * @param cosine the mean cosine of the first outputs
 */
public record AccuracyComparison(Accuracy before, Accuracy after, McNemar mcNemar, Interval agreement, double sqnr,
        Interval cosine) {

    /** How much top-1 was lost, in percentage points; negative when something was won. NaN without labels. */
    public double drop() {
        return before.top1() == null ? Double.NaN : 100 * (before.top1().value() - after.top1().value());
    }
}
