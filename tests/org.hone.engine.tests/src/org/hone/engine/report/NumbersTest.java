package org.hone.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.hone.core.parameter.Quantity;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void writesFourDigits() {
        assertEquals("0.01235", Numbers.digits(0.0123456));
        assertEquals("−12.35", Numbers.digits(-12.3456));
        assertEquals("123500", Numbers.digits(123456));
        assertEquals("1.23e−07", Numbers.digits(1.2345e-7));
        assertEquals("0", Numbers.digits(0));
        assertEquals("–", Numbers.digits(Double.NaN));
        assertEquals("−∞", Numbers.digits(Double.NEGATIVE_INFINITY));
    }

    @Test
    void writesChangesWithTheirSign() {
        assertEquals("−0.25 pp", Numbers.points(-0.25));
        assertEquals("+1.00 pp", Numbers.points(1));
        assertEquals("±0.00 pp", Numbers.points(-0.001));
        assertEquals("−75.0 %", Numbers.relative(400, 100));
        assertEquals("±0 %", Numbers.relative(0, 0));
        assertEquals("–", Numbers.relative(0, 1));
        assertEquals("3.9 × less", Numbers.factor(390, 100));
        assertEquals("1.20 × more", Numbers.factor(100, 120));
        assertEquals("the same", Numbers.factor(1000, 1001));
    }

    @Test
    void alignsTheDecimalsOfAColumn() {
        assertEquals(3, Numbers.decimals(Arrays.asList(1.5, null, -0.25, Double.NaN)));
        assertEquals(0, Numbers.decimals(Arrays.asList(12345.6)));
        assertEquals("−0.250", Numbers.inColumn(-0.25, 3));
        assertEquals("0.00012", Numbers.inColumn(0.00012, 3), "nothing would be left of it");
        assertEquals("0.000", Numbers.inColumn(0, 3));
    }

    @Test
    void recognisesHistograms() {
        assertEquals(true, CellStyle.of(Arrays.asList("1 2 3 4 5 6 7 8", null)).isHistogram());
        assertEquals(false, CellStyle.of(Arrays.asList("1 2 3 4 5 6 7", "conv")).isHistogram());
        assertEquals(false, CellStyle.of(Arrays.asList((Object) null)).isNumber());
    }

    @Test
    void writesQuantitiesInTheShortestUnit() {
        assertEquals("120 kB", Quantity.BYTES.text(120_000));
        assertEquals("1 KiB", Quantity.BYTES.text(1024));
        assertEquals("1025 B", Quantity.BYTES.text(1025));
        assertEquals("1 ms", Quantity.NANOSECONDS.text(1e6));
        assertEquals("0 B", Quantity.BYTES.text(0));
    }
}
