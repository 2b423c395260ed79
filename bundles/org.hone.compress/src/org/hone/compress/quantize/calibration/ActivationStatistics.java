package org.hone.compress.quantize.calibration;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;

import org.hone.model.tensor.Tensor;

/**
 * What is kept of the values that an activation took, in memory that does not grow with their number: the least and the
 * greatest, their moving averages over the samples, and a histogram. Infinities and NaN are counted and passed over.
 */
public final class ActivationStatistics {

    private static final int CHUNK = 1 << 14;
    private static final int BYTES = Float.BYTES;

    private final double momentum;
    private final float[] chunk = new float[CHUNK];
    private final Histogram histogram = new Histogram();
    private float least = Float.POSITIVE_INFINITY;
    private float greatest = Float.NEGATIVE_INFINITY;
    private double averageLeast;
    private double averageGreatest;
    private long samples;
    private long notFinite;

    /** @param momentum how much of a moving average stays with each sample: 0 to 1 */
    public ActivationStatistics(double momentum) {
        this.momentum = momentum;
    }

    /** Takes the values of one sample. */
    public void add(Tensor tensor) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        long count = tensor.elementCount();
        for (long start = 0; start < count; start += CHUNK) {
            int length = (int) Math.min(CHUNK, count - start);
            FloatBuffer floats = tensor.data().slice(start * BYTES, length * BYTES).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
            floats.get(chunk, 0, length);
            int finite = finite(length);
            if (finite > 0) {
                float chunkLow = least(chunk, finite);
                float chunkHigh = greatest(chunk, finite);
                histogram.add(chunk, finite, Math.max(Math.abs(chunkLow), Math.abs(chunkHigh)));
                low = Math.min(low, chunkLow);
                high = Math.max(high, chunkHigh);
            }
        }
        if (low <= high) {
            addSample(low, high);
        }
    }

    private void addSample(float low, float high) {
        least = Math.min(least, low);
        greatest = Math.max(greatest, high);
        averageLeast = samples == 0 ? low : momentum * averageLeast + (1 - momentum) * low;
        averageGreatest = samples == 0 ? high : momentum * averageGreatest + (1 - momentum) * high;
        samples++;
    }

    /** Moves the finite values to the front of the chunk and gives their number. */
    private int finite(int length) {
        float sum = 0;
        for (int i = 0; i < length; i++) {
            sum += chunk[i] * 0f; // NaN once one of them is not finite
        }
        if (sum == 0) {
            return length;
        }
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (Float.isFinite(chunk[i])) {
                chunk[kept++] = chunk[i];
            }
        }
        notFinite += length - kept;
        return kept;
    }

    private static float least(float[] values, int length) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private static float greatest(float[] values, int length) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            greatest = Math.max(greatest, values[i]);
        }
        return greatest;
    }

    /** Takes all that {@code other} has taken: for activations that share a scale. */
    public void merge(ActivationStatistics other) {
        if (other.samples == 0) {
            return;
        }
        averageLeast = samples == 0 ? other.averageLeast : Math.min(averageLeast, other.averageLeast);
        averageGreatest = samples == 0 ? other.averageGreatest : Math.max(averageGreatest, other.averageGreatest);
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
        samples += other.samples;
        notFinite += other.notFinite;
        histogram.merge(other.histogram);
    }

    /** True when no finite value was seen. */
    public boolean isEmpty() {
        return samples == 0;
    }

    /** The least and the greatest value seen; exact. */
    public Range extremes() {
        return new Range(least, greatest);
    }

    /** The moving averages of the samples' least and greatest values. */
    public Range averageExtremes() {
        return new Range(averageLeast, averageGreatest);
    }

    public Histogram histogram() {
        return histogram;
    }

    /** How many values were infinite or NaN. */
    public long notFinite() {
        return notFinite;
    }
}
