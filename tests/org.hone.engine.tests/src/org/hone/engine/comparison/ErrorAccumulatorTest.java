package org.hone.engine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class ErrorAccumulatorTest {

    private static final float NAN = Float.NaN;
    private static final float INF = Float.POSITIVE_INFINITY;

    private final ErrorAccumulator errors = new ErrorAccumulator();

    private static Tensor floats(float... values) {
        return Tensor.ofFloats(Longs.of(values.length), values);
    }

    @Test
    void givesTheFiguresOfTheirDefinitions() {
        errors.add(floats(3, -4), floats(3, -3), 0);
        errors.add(floats(0, 2), floats(2, 2), 1);
        ErrorFigures figures = errors.figures();
        assertEquals(4, figures.elements());
        assertEquals(2, figures.maximumAbsoluteError());
        assertEquals(0.75, figures.meanAbsoluteError());
        assertEquals(4, figures.largestMagnitude());
        assertEquals(0.5, figures.relativeError());
        assertEquals(10 * Math.log10(29.0 / 5), figures.sqnrDecibels(), 1e-12);
        assertEquals((9 + 12 + 4) / Math.sqrt(29.0 * 26), figures.cosine(), 1e-12);
        assertEquals(1, figures.worstSample());
        assertEquals(0, figures.worstElement());
        assertFalse(figures.isExact());
    }

    @Test
    void equalValuesAreExact() {
        errors.add(floats(1, 2), floats(1, 2), 0);
        ErrorFigures figures = errors.figures();
        assertTrue(figures.isExact());
        assertEquals(Double.POSITIVE_INFINITY, figures.sqnrDecibels());
        assertEquals(1, figures.cosine(), 1e-15);
        assertEquals(0, figures.relativeError());
    }

    @Test
    void zerosHaveDefinedFigures() {
        errors.add(floats(0, 0), floats(0, 0), 0);
        assertEquals(1, errors.figures().cosine());
        assertEquals(0, errors.figures().relativeError());
        errors.add(floats(0), floats(1), 1);
        assertEquals(0, errors.figures().cosine());
        assertEquals(Double.NEGATIVE_INFINITY, errors.figures().sqnrDecibels());
        assertEquals(Double.POSITIVE_INFINITY, errors.figures().relativeError());
    }

    @Test
    void countsWhatIsNotFiniteApartFromTheFigures() {
        errors.add(floats(NAN, INF, -INF, NAN, 1, INF, 5), floats(NAN, INF, INF, 2, INF, 3, 5), 0);
        ErrorFigures figures = errors.figures();
        assertEquals(7, figures.elements());
        assertEquals(2, figures.notFiniteAlike());
        assertEquals(4, figures.notFiniteApart());
        assertEquals(0, figures.maximumAbsoluteError());
        assertEquals(5, figures.largestMagnitude());
        assertFalse(figures.isExact());
    }

    @Test
    void nothingFiniteHasNoWorstElement() {
        errors.add(floats(NAN), floats(NAN), 0);
        ErrorFigures figures = errors.figures();
        assertTrue(figures.isExact());
        assertEquals(-1, figures.worstSample());
        assertEquals(0, figures.meanAbsoluteError());
    }

    @Test
    void seesDifferencesOfLargeIntegersThatADoubleDoesNot() {
        errors.add(longs(1L << 60, Long.MIN_VALUE), longs((1L << 60) + 1, Long.MAX_VALUE), 0);
        assertEquals(0x1p64, errors.figures().maximumAbsoluteError());
        ErrorAccumulator one = new ErrorAccumulator();
        one.add(longs(1L << 60), longs((1L << 60) + 1), 0);
        assertEquals(1, one.figures().maximumAbsoluteError());
        assertFalse(one.figures().isExact());
    }

    private static Tensor longs(long... values) {
        return Tensor.ofLongs(Longs.of(values.length), values);
    }

    @Test
    void comparesTypesWithEachOther() {
        Tensor bytes = Tensor.ofBytes(ElementType.INT8, Longs.of(3), (byte) -128, (byte) 0, (byte) 127);
        Tensor unsigned = Tensor.ofBytes(ElementType.UINT8, Longs.of(3), (byte) 0, (byte) 128, (byte) 255);
        errors.add(floats(-128, 0, 126), bytes, 0);
        assertEquals(1, errors.figures().maximumAbsoluteError());
        errors.add(bytes, unsigned, 1);
        assertEquals(128, errors.figures().maximumAbsoluteError());
    }

    @Test
    void stringsAreEqualOrNot() {
        errors.add(strings("a", "b", "c", "d"), strings("a", "b", "c", "x"), 0);
        assertEquals(0.25, errors.figures().meanAbsoluteError());
        assertThrows(IllegalArgumentException.class, () -> errors.add(strings("a"), floats(1), 1));
    }

    private static Tensor strings(String... texts) {
        return Tensor.ofStrings(Longs.of(texts.length), java.util.Arrays.stream(texts).map(Bytes::ofText).toList());
    }

    @Test
    void refusesTensorsOfDifferentSize() {
        assertThrows(IllegalArgumentException.class, () -> errors.add(floats(1, 2), floats(1), 0));
    }

    @Test
    void readsBlocksAndEndsOfBlocksAlike() {
        Random random = new Random(9);
        for (int size : List.of(1, 4095, 4096, 4097, 10_000)) {
            float[] reference = new float[size];
            float[] candidate = new float[size];
            double sum = 0;
            for (int i = 0; i < size; i++) {
                reference[i] = random.nextFloat();
                candidate[i] = random.nextFloat();
                sum += Math.abs((double) candidate[i] - reference[i]);
            }
            ErrorAccumulator accumulator = new ErrorAccumulator();
            accumulator.add(floats(reference), floats(candidate), 0);
            assertEquals(sum / size, accumulator.figures().meanAbsoluteError(), 1e-12);
        }
    }
}
