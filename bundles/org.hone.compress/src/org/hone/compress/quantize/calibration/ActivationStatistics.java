package org.hone.compress.quantize.calibration;

import java.nio.ByteOrder;

import org.hone.model.tensor.Tensor;

/**
 * What is kept of the values that an activation took, in memory that does not grow with their number: the least and the
 * greatest, their moving averages over the samples, and a histogram. Infinities and NaN are counted and passed over.
 */
public final class ActivationStatistics {

    private static final int CHUNK = 1 << 14;
    private static final int BYTES = Float.BYTES;
    private static final int MAGNITUDE = 0x7fffffff;
    /** The bits of infinity: those of NaN are more. */
    private static final int INFINITE = 0x7f800000;

    private final double momentum;
    private final int stride;
    private final int[] chunk = new int[CHUNK];
    private final float[] counted = new float[CHUNK];
    private final Histogram histogram = new Histogram();
    private float least = Float.POSITIVE_INFINITY;
    private float greatest = Float.NEGATIVE_INFINITY;
    private double averageLeast;
    private double averageGreatest;
    private long samples;
    private long notFinite;

    /**
     * @param momentum how much of a moving average stays with each sample: 0 to 1
     * @param stride the histogram counts every {@code stride}-th value; a power of two
     */
    public ActivationStatistics(double momentum, int stride) {
        this.momentum = momentum;
        this.stride = stride;
    }

    /** Takes the values of one sample. */
    public void add(Tensor tensor) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        long count = tensor.elementCount();
        for (long start = 0; start < count; start += CHUNK) {
            int length = (int) Math.min(CHUNK, count - start);
            tensor.data().slice(start * BYTES, length * BYTES).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(chunk, 0, length);
            int finite = finite(length);
            if (finite > 0) {
                float chunkLow = unordered(least(chunk, finite));
                float chunkHigh = unordered(greatest(chunk, finite));
                count(finite, Math.max(Math.abs(chunkLow), Math.abs(chunkHigh)));
                low = Math.min(low, chunkLow);
                high = Math.max(high, chunkHigh);
            }
        }
        if (low <= high) {
            addSample(low + 0f, high + 0f);
        }
    }

    private void count(int length, float largest) {
        int taken = 0;
        for (int i = 0; i < length; i += stride) {
            counted[taken++] = Float.intBitsToFloat(chunk[i]);
        }
        histogram.add(counted, taken, largest);
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
        int largest = 0;
        for (int i = 0; i < length; i++) {
            largest = Math.max(largest, chunk[i] & MAGNITUDE);
        }
        if (largest < INFINITE) {
            return length;
        }
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if ((chunk[i] & MAGNITUDE) < INFINITE) {
                chunk[kept++] = chunk[i];
            }
        }
        notFinite += length - kept;
        return kept;
    }

    // Floats are compared as integers, their bits put in order: such loops are vectorized, those over floats are not.

    private static int ordered(int bits) {
        return bits ^ bits >> 31 & MAGNITUDE;
    }

    private static float unordered(int ordered) {
        return Float.intBitsToFloat(ordered(ordered));
    }

    private static int least(int[] bits, int length) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < length; i++) {
            least = Math.min(least, ordered(bits[i]));
        }
        return least;
    }

    private static int greatest(int[] bits, int length) {
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < length; i++) {
            greatest = Math.max(greatest, ordered(bits[i]));
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
