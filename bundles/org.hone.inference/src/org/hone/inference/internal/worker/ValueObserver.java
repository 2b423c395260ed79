package org.hone.inference.internal.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

import org.hone.inference.internal.worker.ObservedRun.Extremes;

/**
 * Looks at the values of one tensor of fp32 in run after run. What is read once stays in the processor's nearest cache
 * until all is done with it.
 */
final class ValueObserver {

    private static final int CHUNK = 1 << 12;
    private static final int MAGNITUDE = 0x7fffffff;
    /** The bits of infinity: those of NaN are more. */
    private static final int INFINITE = 0x7f800000;

    /** Room for one chunk; all observers of a process share it. */
    static final class Chunk {
        private final int[] bits = new int[CHUNK];
        private final float[] values = new float[CHUNK];
    }

    private final Chunk chunk;
    private final BinCounts counts;
    private float least;
    private float greatest;
    private long notFinite;

    ValueObserver(int bins, Chunk chunk) {
        this.chunk = chunk;
        this.counts = new BinCounts(bins);
    }

    /**
     * Looks at the values of one run.
     *
     * @param counted whether they are counted into bins
     */
    Extremes observe(ByteBuffer contents, boolean counted) {
        least = Float.POSITIVE_INFINITY;
        greatest = Float.NEGATIVE_INFINITY;
        notFinite = 0;
        ByteBuffer source = contents.duplicate().order(ByteOrder.nativeOrder());
        IntBuffer bits = source.asIntBuffer();
        FloatBuffer values = source.asFloatBuffer();
        for (int start = 0; start < bits.limit(); start += CHUNK) {
            int length = Math.min(CHUNK, bits.limit() - start);
            bits.get(start, chunk.bits, 0, length);
            if (counted) {
                values.get(start, chunk.values, 0, length);
            }
            take(length, counted);
        }
        return new Extremes(least + 0f, greatest + 0f, notFinite); // no negative zero
    }

    private void take(int length, boolean counted) {
        int low = least(chunk.bits, length);
        int high = greatest(chunk.bits, length);
        int finite = length;
        if (high >= INFINITE || low <= ordered(INFINITE | Integer.MIN_VALUE)) {
            finite = keepFinite(length);
            low = least(chunk.bits, finite);
            high = greatest(chunk.bits, finite);
        }
        if (finite > 0) {
            float lowest = Float.intBitsToFloat(ordered(low));
            float highest = Float.intBitsToFloat(ordered(high));
            least = Math.min(least, lowest);
            greatest = Math.max(greatest, highest);
            if (counted) {
                counts.add(chunk.values, chunk.bits, finite, Math.max(Math.abs(lowest), Math.abs(highest)));
            }
        }
    }

    /** Moves the finite values to the front and gives their number. */
    private int keepFinite(int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if ((chunk.bits[i] & MAGNITUDE) < INFINITE) {
                chunk.values[kept] = Float.intBitsToFloat(chunk.bits[i]);
                chunk.bits[kept++] = chunk.bits[i];
            }
        }
        notFinite += length - kept;
        return kept;
    }

    // Floats are compared as integers, their bits put in order: such loops are vectorized, those over floats are not.

    private static int ordered(int bits) {
        return bits ^ bits >> 31 & MAGNITUDE;
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

    /** What was counted in all runs. */
    BinCounts counts() {
        return counts;
    }
}
