package org.hone.compress.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hone.compress.quantize.calibration.Range;
import org.hone.model.type.ElementType;
import org.junit.jupiter.api.Test;

class IntegerScaleTest {

    @Test
    void spreadsAllIntegersOverTheRange() {
        assertEquals(new IntegerScale(1, -128, ElementType.INT8), IntegerScale.spread(new Range(0, 255), ElementType.INT8));
        assertEquals(new IntegerScale(1, 0, ElementType.UINT8), IntegerScale.spread(new Range(0, 255), ElementType.UINT8));
        assertEquals(new IntegerScale(0.5f, -28, ElementType.INT8), IntegerScale.spread(new Range(-50, 77.5), ElementType.INT8));
        assertEquals(new IntegerScale(2, 127, ElementType.INT8), IntegerScale.spread(new Range(-510, 0), ElementType.INT8));
    }

    @Test
    void symmetricRangesHaveTheirZeroInTheMiddle() {
        assertEquals(new IntegerScale(2, 0, ElementType.INT8), IntegerScale.symmetric(new Range(-100, 254), ElementType.INT8));
        assertEquals(new IntegerScale(2, 128, ElementType.UINT8), IntegerScale.symmetric(new Range(-254, 1), ElementType.UINT8));
    }

    @Test
    void zeroIsExactForEveryRange() {
        for (ElementType type : new ElementType[] {ElementType.INT8, ElementType.UINT8}) {
            for (double low = -3; low <= 0; low += 0.37) {
                for (double high = 0; high <= 3; high += 0.41) {
                    IntegerScale scale = IntegerScale.spread(new Range(low, high), type);
                    assertEquals(scale.zeroPoint(), scale.quantize(0));
                    assertEquals(0, (scale.quantize(0) - scale.zeroPoint()) * scale.scale());
                }
            }
        }
    }

    @Test
    void aRangeOfNothingButZeroHasAUsableScale() {
        assertEquals(new IntegerScale(1, -128, ElementType.INT8), IntegerScale.spread(new Range(0, 0), ElementType.INT8));
    }

    @Test
    void roundsHalfToEvenAndClips() {
        IntegerScale scale = new IntegerScale(1, 0, ElementType.INT8);
        assertEquals(2, scale.quantize(2.5f));
        assertEquals(4, scale.quantize(3.5f));
        assertEquals(127, scale.quantize(1e9f));
        assertEquals(-128, scale.quantize(-1e9f));
    }
}
