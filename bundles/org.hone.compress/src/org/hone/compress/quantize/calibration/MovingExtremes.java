package org.hone.compress.quantize.calibration;

/**
 * The moving averages of the least and the greatest values of batches of samples (Jacob et al. 2018, 'Quantization and
 * Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference', section 3.1). The average starts from
 * nothing and is divided by the sum of its weights (Kingma and Ba 2015, 'Adam', section 3): else the first batch would
 * weigh more than all others in the few batches that calibration has. A last batch that is not full weighs less.
 */
final class MovingExtremes {

    private final double momentum;
    private final int batch;
    private float least;
    private float greatest;
    private int inBatch;
    private double sumOfLeast;
    private double sumOfGreatest;
    private double weight;

    /**
     * @param momentum how much of the average stays with each batch: 0 to 1; with 1 all batches weigh the same
     * @param batch how many samples make a batch
     */
    MovingExtremes(double momentum, int batch) {
        this.momentum = momentum;
        this.batch = batch;
    }

    /** Takes the extremes of one sample. */
    void add(float low, float high) {
        least = inBatch == 0 ? low : Math.min(least, low);
        greatest = inBatch == 0 ? high : Math.max(greatest, high);
        if (++inBatch == batch) {
            sumOfLeast = momentum * sumOfLeast + least;
            sumOfGreatest = momentum * sumOfGreatest + greatest;
            weight = momentum * weight + 1;
            inBatch = 0;
        }
    }

    /** The averages; after at least one sample. */
    Range averages() {
        double share = (double) inBatch / batch;
        double kept = inBatch == 0 ? 1 : momentum;
        double all = kept * weight + share;
        return new Range((kept * sumOfLeast + share * least) / all, (kept * sumOfGreatest + share * greatest) / all);
    }
}
