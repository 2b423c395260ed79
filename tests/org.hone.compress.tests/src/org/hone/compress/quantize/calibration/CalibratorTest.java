package org.hone.compress.quantize.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hone.core.inference.ObservingSession.Counts;
import org.hone.core.inference.ObservingSession.Extremes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class CalibratorTest {

    private static final int LEVELS = 256;

    @Test
    void minMaxKeepsEveryValueAndZero() {
        assertEquals(new Range(-3, 7), new MinMaxCalibrator().range(seen(new float[] {-3, 1}, new float[] {7}), LEVELS));
        assertEquals(new Range(0, 7), new MinMaxCalibrator().range(seen(new float[] {5, 7}), LEVELS));
        assertEquals(new Range(-7, 0), new MinMaxCalibrator().range(seen(new float[] {-5, -7}), LEVELS));
    }

    /** The samples' largest values are 1, 2, 3 …, the least twice as far from zero. */
    private static Range movingAverage(double momentum, int batch, int samples) {
        ActivationStatistics statistics = new ActivationStatistics(momentum, batch);
        for (int largest = 1; largest <= samples; largest++) {
            statistics.add(Tensor.ofFloats(Longs.of(2), -2 * largest, largest));
        }
        return new MovingAverageCalibrator().range(statistics, LEVELS);
    }

    @Test
    void movingAverageWeighsLaterBatchesMore() {
        double expected = (3 + 0.5 * 2 + 0.25 * 1) / 1.75;
        assertEquals(expected, movingAverage(0.5, 1, 3).high(), 1e-12);
        assertEquals(-2 * expected, movingAverage(0.5, 1, 3).low(), 1e-12);
        assertEquals((4 + 0.5 * 2) / 1.5, movingAverage(0.5, 2, 4).high(), 1e-12);
        assertEquals(new Range(-10, 5), movingAverage(0, 1, 5));
        assertEquals(new Range(-6, 3), movingAverage(1, 1, 5));
    }

    @Test
    void movingAverageTakesAFewSamplesAsOneBatch() {
        assertEquals(new Range(-10, 5), movingAverage(0.9, 32, 5));
        assertEquals(new Range(-64, 32), movingAverage(0.9, 32, 32));
    }

    @Test
    void theLastBatchWeighsAsMuchAsItIsFull() {
        assertEquals((0.5 * 4 + 0.25 * 5) / 0.75, movingAverage(0.5, 4, 5).high(), 1e-12);
    }

    @Test
    void movingAveragesOfActivationsOfOneScaleGoAroundAll() {
        ActivationStatistics all = new ActivationStatistics(0.5, 1);
        all.merge(seen(new float[] {Float.NaN}));
        all.merge(seen(new float[] {-3, 1}));
        all.merge(seen(new float[] {-1, 7}));
        assertEquals(new Range(-3, 7), new MovingAverageCalibrator().range(all, LEVELS));
        assertEquals(1, all.notFinite());
    }

    @Test
    void takesWhatAnEngineCountedAsIfTheValuesWereHere() {
        float[] values = normal(10_000, 3);
        ActivationStatistics here = seen(values);
        long[] bins = new long[Histogram.BINS];
        java.util.Arrays.setAll(bins, here.histogram()::count);
        ActivationStatistics there = new ActivationStatistics(0.9, 1);
        there.add(new Extremes((float) here.extremes().low(), (float) here.extremes().high(), 2));
        there.add(new Counts(4, bins)); // no value is beyond 16
        assertEquals(16.0 / (Histogram.BINS / 2), here.histogram().width());
        for (Calibrator calibrator : new Calibrator[] {new MinMaxCalibrator(), new MovingAverageCalibrator(), new EntropyCalibrator(),
                new MseCalibrator(), new PercentileCalibrator(99)}) {
            assertEquals(calibrator.range(here, LEVELS), calibrator.range(there, LEVELS));
        }
        assertEquals(2, there.notFinite());
        assertEquals(10_000, there.histogram().total());
    }

    @Test
    void percentileClipsBothEndsAlike() {
        float[] values = new float[20_001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 10_000;
        }
        Range range = new PercentileCalibrator(98).range(seen(values), LEVELS);
        assertEquals(-9_800, range.low(), 5);
        assertEquals(9_800, range.high(), 5);
        assertEquals(new Range(-10_000, 10_000), new PercentileCalibrator(100).range(seen(values), LEVELS));
    }

    /** The best uniform quantizer of 16 levels for a normal distribution has steps of 0.3352 deviations (Max 1960). */
    @Test
    void mseFindsTheBestRangeForNormalValues() {
        Range range = new MseCalibrator().range(seen(normal(200_000, 1)), 16);
        assertEquals(0.3352, (range.high() - range.low()) / 15, 0.02);
    }

    /** The error that the search compares is that of quantizing each bin's middle. */
    @Test
    void mseIsNotAboveAnyRangeOfItsGrid() {
        float[] values = normal(20_000, 1);
        values[3] = 9;
        values[4] = -6;
        Range best = new MseCalibrator().range(seen(values), 16);
        double least = squaredError(values, best, 16);
        for (int i = 1; i <= 64; i++) {
            assertTrue(least <= 1.01 * squaredError(values, new Range(best.low(), 9 * i / 64.0), 16));
            assertTrue(least <= 1.01 * squaredError(values, new Range(-6 * i / 64.0, best.high()), 16));
        }
    }

    private static double squaredError(float[] values, Range range, int levels) {
        double scale = (range.high() - range.low()) / (levels - 1);
        double zero = Math.rint(-range.low() / scale);
        double sum = 0;
        for (float value : values) {
            double level = Math.max(0, Math.min(levels - 1, Math.rint(value / scale) + zero));
            double difference = (level - zero) * scale - value;
            sum += difference * difference;
        }
        return sum;
    }

    @Test
    void mseKeepsUniformValuesWhole() {
        float[] values = new float[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 1000f;
        }
        assertEquals(100, new MseCalibrator().range(seen(values), LEVELS).high(), 1);
    }

    @Test
    void entropyCutsAnOutlierOff() {
        float[] values = normal(200_000, 1);
        values[77] = 60;
        Range range = new EntropyCalibrator().range(seen(values), LEVELS);
        assertTrue(range.high() > 2.5 && range.high() < 12, range::toString);
        assertTrue(range.low() < -2.5 && range.low() > -12, range::toString);
    }

    @Test
    void entropyKeepsUniformValuesWhole() {
        float[] values = new float[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 1000f;
        }
        assertEquals(100, new EntropyCalibrator().range(seen(values), LEVELS).high(), 5);
    }

    @Test
    void entropyFindsWhatTheWrittenOutSearchFinds() {
        float[] mixed = normal(60_000, 2);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = i % 3 == 0 ? Math.max(mixed[i], 0) : i % 97 == 0 ? 4 * mixed[i] : mixed[i] + 1;
        }
        float[] tail = normal(30_000, 1);
        for (int i = 0; i < tail.length; i++) {
            tail[i] = (float) Math.exp(tail[i]) - 0.1f;
        }
        float[] few = {1, 2, 2.5f, -0.75f};
        for (float[] values : new float[][] {mixed, tail, few, normal(5_000, 100), {0, 0, 0}}) {
            for (int levels : new int[] {16, 256}) {
                assertEquals(PlainEntropy.range(seen(values), levels), new EntropyCalibrator().range(seen(values), levels));
            }
        }
    }

    /** Half of the values behind a Relu are exactly 0: they must not make the range narrow. */
    @Test
    void entropyIsNotMisledByTheZerosOfARelu() {
        float[] values = normal(200_000, 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], 0);
        }
        Range range = new EntropyCalibrator().range(seen(values), LEVELS);
        assertEquals(0, range.low());
        assertTrue(range.high() > 2.5, range::toString);
    }

    @Test
    void infinitiesAndNanAreCountedAndPassedOver() {
        ActivationStatistics statistics = seen(new float[] {1, Float.NaN, -2, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY});
        assertEquals(new Range(-2, 1), statistics.extremes());
        assertEquals(3, statistics.notFinite());
        assertEquals(2, statistics.histogram().total());
        assertTrue(seen(new float[] {Float.NaN}).isEmpty());
    }

    @Test
    void negativeZeroIsZero() {
        assertEquals(new Range(0, 0), seen(new float[] {-0f}).extremes());
    }

    @Test
    void tensorsAreReadWhole() {
        float[] values = new float[100_003];
        values[100_002] = 5;
        values[16_384] = -3;
        assertEquals(new Range(-3, 5), seen(values).extremes());
        assertEquals(100_003, seen(values).histogram().total());
    }

    private static float[] normal(int count, double deviation) {
        Random random = new Random(1);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return values;
    }

    private static ActivationStatistics seen(float[]... samples) {
        ActivationStatistics statistics = new ActivationStatistics(0.9, 1);
        for (float[] sample : samples) {
            statistics.add(Tensor.ofFloats(Longs.of(sample.length), sample));
        }
        return statistics;
    }
}
