package org.hone.compress.quantize.calibration;

import java.nio.ByteOrder;

import org.hone.core.inference.ObservingSession.Counts;
import org.hone.core.inference.ObservingSession.Extremes;
import org.hone.model.tensor.Tensor;

/**
 * What is kept of the values that an activation took, in memory that does not grow with their number: the least and the
 * greatest, their moving averages, and a histogram. Infinities and NaN are counted and passed over.
 */
public final class ActivationStatistics {

    private final MovingExtremes moving;
    private Histogram histogram = new Histogram();
    private Range merged;
    private float least = Float.POSITIVE_INFINITY;
    private float greatest = Float.NEGATIVE_INFINITY;
    private boolean empty = true;
    private long notFinite;

    /**
     * @param momentum how much of a moving average stays with each batch: 0 to 1
     * @param batch how many samples make a batch
     */
    public ActivationStatistics(double momentum, int batch) {
        this.moving = new MovingExtremes(momentum, batch);
    }

    /** Takes the extremes of one sample. */
    public void add(Extremes sample) {
        notFinite += sample.notFinite();
        if (!sample.isEmpty()) {
            empty = false;
            least = Math.min(least, sample.least());
            greatest = Math.max(greatest, sample.greatest());
            moving.add(sample.least(), sample.greatest());
        }
    }

    /** Takes what was counted of the samples. */
    public void add(Counts counts) {
        histogram.merge(Histogram.of(counts));
    }

    /** Takes extremes and counts of a tensor of fp32 at hand, as one sample. */
    public void add(Tensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.elementCount())];
        tensor.data().slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        int finite = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                values[finite++] = value;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        add(new Extremes(low + 0f, high + 0f, values.length - finite)); // no negative zero
        if (finite > 0) {
            histogram.add(values, finite, Math.max(Math.abs(low), Math.abs(high)));
        }
    }

    /** Takes all that {@code other} has taken: for activations that share a scale. */
    public void merge(ActivationStatistics other) {
        notFinite += other.notFinite;
        if (!other.empty) {
            Range average = other.averageExtremes();
            merged = empty ? average : averageExtremes().around(average);
            empty = false;
            least = Math.min(least, other.least);
            greatest = Math.max(greatest, other.greatest);
            histogram.merge(other.histogram);
        }
    }

    /** True when no finite value was seen. */
    public boolean isEmpty() {
        return empty;
    }

    /** The least and the greatest value seen; exact. */
    public Range extremes() {
        return new Range(least, greatest);
    }

    /** The moving averages of the batches' least and greatest values; after a merge, around those of all that were merged. */
    public Range averageExtremes() {
        return merged != null ? merged : moving.averages();
    }

    public Histogram histogram() {
        return histogram;
    }

    /** How many values were infinite or NaN. */
    public long notFinite() {
        return notFinite;
    }
}
