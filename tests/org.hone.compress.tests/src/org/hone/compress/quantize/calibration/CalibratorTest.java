package org.hone.compress.quantize.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

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

    @Test
    void movingAverageFollowsTheSamplesExtremes() {
        ActivationStatistics statistics = new ActivationStatistics(0.5, 1);
        for (float largest : new float[] {1, 2, 3}) {
            statistics.add(Tensor.ofFloats(Longs.of(2), -2 * largest, largest));
        }
        assertEquals(new Range(-4.5, 2.25), new MovingAverageCalibrator().range(statistics, LEVELS));
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
    void aCoarseHistogramCountsSomeOfTheValuesAndKeepsExactExtremes() {
        ActivationStatistics statistics = new ActivationStatistics(0.9, 8);
        float[] values = new float[40_001];
        values[3] = 9;
        values[20_001] = -4;
        statistics.add(Tensor.ofFloats(Longs.of(values.length), values));
        assertEquals(new Range(-4, 9), statistics.extremes());
        assertEquals(5_001, statistics.histogram().total());
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
