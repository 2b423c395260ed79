package org.hone.compress.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.EntropyCalibrator;
import org.hone.compress.quantize.calibration.Range;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class BoundedClippingTest {

    private static final int LEVELS = 256;

    /** As behind a depthwise convolution: many small values and a long tail. */
    @Test
    void keepsRareLargeValuesThatEntropyAloneClips() {
        float[] values = normal(100_000);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.exp(values[i]);
        }
        Range alone = new EntropyCalibrator().range(seen(values), LEVELS);
        Range bounded = new BoundedClipping(new EntropyCalibrator()).range(seen(values), LEVELS);
        double most = error(values, seen(values).extremes());
        assertTrue(error(values, alone) > 1.5 * most, () -> alone + " of " + seen(values).extremes());
        assertTrue(error(values, bounded) <= 1.05 * most, bounded::toString); // the histogram's bins round
        assertTrue(bounded.high() > alone.high(), bounded::toString);
    }

    /** One in so many that their rounding would cost more than it. */
    @Test
    void stillCutsAnOutlierOff() {
        float[] values = normal(2_000_000);
        values[77] = 30;
        EntropyCalibrator entropy = new EntropyCalibrator();
        assertEquals(entropy.range(seen(values), LEVELS), new BoundedClipping(entropy).range(seen(values), LEVELS));
    }

    @Test
    void widensUpToTheExtremesButNoFurther() {
        float[] values = new float[10_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 1000f;
        }
        Range range = new BoundedClipping((statistics, levels) -> new Range(0, 0)).range(seen(values), LEVELS);
        assertEquals(9.999, range.high(), 0.35);
        assertEquals(0, range.low());
    }

    @Test
    void takesNothingButZerosAsTheyAre() {
        assertEquals(new Range(0, 0), new BoundedClipping(new EntropyCalibrator()).range(seen(new float[9]), LEVELS));
    }

    private static double error(float[] values, Range range) {
        IntegerScale scale = IntegerScale.spread(range, ElementType.UINT8);
        double error = 0;
        for (float value : values) {
            double restored = (scale.quantize(value) - scale.zeroPoint()) * (double) scale.scale();
            error += (restored - value) * (restored - value);
        }
        return error;
    }

    private static float[] normal(int count) {
        Random random = new Random(1);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static ActivationStatistics seen(float[] values) {
        ActivationStatistics statistics = new ActivationStatistics(0.9, 1);
        statistics.add(Tensor.ofFloats(Longs.of(values.length), values));
        return statistics;
    }
}
