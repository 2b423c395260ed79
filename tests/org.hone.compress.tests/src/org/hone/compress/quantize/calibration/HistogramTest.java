package org.hone.compress.quantize.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final int ZERO = Histogram.BINS / 2;

    @Test
    void countsEachValueInTheBinThatHoldsIt() {
        Histogram histogram = of(1.5f, 0.75f, -0.75f, 0f, -0f);
        assertEquals(2.0 / ZERO, histogram.width());
        assertEquals(1, histogram.count(ZERO + (int) (1.5 / histogram.width())));
        assertEquals(1, histogram.count(ZERO + (int) (0.75 / histogram.width())));
        assertEquals(1, histogram.count(histogram.bin(-0.75) - 1), "a negative value on an edge belongs to the bin below");
        assertEquals(2, histogram.count(ZERO), "both zeros are in the bin above zero");
        assertEquals(5, histogram.total());
    }

    @Test
    void doesNotDependOnTheOrderOfValues() {
        float[] values = new float[5000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextDouble(-1, 1) * Math.pow(2, random.nextInt(-20, 20)));
        }
        Histogram forward = new Histogram();
        Histogram backward = new Histogram();
        for (int i = 0; i < values.length; i++) {
            add(forward, values[i]);
            add(backward, values[values.length - 1 - i]);
        }
        assertArrayEquals(counts(forward), counts(backward));
        assertEquals(values.length, java.util.Arrays.stream(counts(forward)).sum());
    }

    @Test
    void mergesAsIfOneHadSeenAll() {
        Histogram one = of(0.001f, -0.5f, 3);
        one.merge(of(100, -7, 0.3f));
        assertArrayEquals(counts(of(0.001f, -0.5f, 3, 100, -7, 0.3f)), counts(one));
        assertEquals(6, one.total());
    }

    @Test
    void takesTheLargestFloatsAndRefusesInfinity() {
        Histogram histogram = of(1, Float.MAX_VALUE, -Float.MAX_VALUE);
        assertEquals(3, histogram.total());
        assertEquals(1, histogram.count(ZERO));
        assertThrows(IllegalArgumentException.class, () -> add(histogram, Float.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> add(histogram, Float.NaN));
    }

    @Test
    void tellsTheShareOutsideARange() {
        Histogram histogram = new Histogram();
        for (int i = 0; i < 1000; i++) {
            add(histogram, i + 0.5f);
        }
        assertEquals(0, histogram.shareOutside(0, 1000));
        assertEquals(0.25, histogram.shareOutside(0, 750), 0.002);
        assertArrayEquals(new long[] {250, 250, 250, 250}, histogram.coarse(0, 1000, 4));
    }

    private static Histogram of(float... values) {
        Histogram histogram = new Histogram();
        for (float value : values) {
            add(histogram, value);
        }
        return histogram;
    }

    private static void add(Histogram histogram, float value) {
        histogram.add(new float[] {value}, 1, Math.abs(value));
    }

    private static long[] counts(Histogram histogram) {
        long[] counts = new long[Histogram.BINS];
        java.util.Arrays.setAll(counts, histogram::count);
        return counts;
    }
}
