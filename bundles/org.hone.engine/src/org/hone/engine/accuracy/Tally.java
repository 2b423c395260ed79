package org.hone.engine.accuracy;

import org.hone.model.tensor.Tensor;

/** Counts how one network does. */
public final class Tally {

    private static final int TOP = 5;

    private long samples;
    private long labelled;
    private long first;
    private long amongTop;
    private boolean manyClasses = true;
    private final RunningMean loss = new RunningMean();

    /**
     * @param output the network's scores
     * @param label the index of the sample's class, or -1 when it has none
     */
    public void add(Tensor output, int label) {
        add(new Scores(output), label);
    }

    /** @return true when the sample's class has the highest score */
    boolean add(Scores scores, int label) {
        samples++;
        if (label < 0 || label >= scores.size()) {
            return false;
        }
        labelled++;
        boolean right = scores.best() == label;
        first += right ? 1 : 0;
        amongTop += scores.isAmongTop(TOP, label) ? 1 : 0;
        manyClasses &= scores.size() > TOP;
        loss.add(scores.loss(label));
        return right;
    }

    /** How it did so far. */
    public Accuracy accuracy() {
        if (labelled == 0) {
            return new Accuracy(samples, null, null, null);
        }
        return new Accuracy(samples, Interval.ofProportion(first, labelled),
                manyClasses ? Interval.ofProportion(amongTop, labelled) : null, loss.interval());
    }
}
