package org.hone.engine.comparison;

/**
 * A small generator of random numbers, the same bits on every computer and in every version of Java. Method: Steele, Lea,
 * Flood, <em>Fast splittable pseudorandom number generators</em> (2014), with the constants of figure 16's mix64.
 */
final class SplitMix64 {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** A generator whose numbers depend on all of {@code seeds} and their order. */
    SplitMix64(long... seeds) {
        for (long seed : seeds) {
            state = mix(state + GAMMA ^ mix(seed + GAMMA));
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** Uniform from 0, included, to 1, excluded. */
    double nextDouble() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** Uniform from {@code low} to {@code high}, both included. */
    long nextLong(long low, long high) {
        long count = high - low + 1;
        if (count == 0) {
            return next();
        }
        long largest = Long.divideUnsigned(-1, count) * count;
        long bits = next();
        while (Long.compareUnsigned(bits, largest) >= 0) {
            bits = next();
        }
        return low + Long.remainderUnsigned(bits, count);
    }
}
