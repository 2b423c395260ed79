package org.hone.engine.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static Scores scores(float... values) {
        return new Scores(Tensor.ofFloats(Longs.of(1, values.length), values));
    }

    /** The figures of Wilson's interval as statistics packages give them (8 of 10; 0 of 20). */
    @Test
    void givesWilsonsInterval() {
        Interval eightOfTen = Interval.ofProportion(8, 10);
        assertEquals(0.8, eightOfTen.value());
        assertEquals(0.49016, eightOfTen.low(), 1e-5);
        assertEquals(0.94332, eightOfTen.high(), 1e-5);
        Interval none = Interval.ofProportion(0, 20);
        assertEquals(0, none.low());
        assertEquals(0.16113, none.high(), 1e-5);
    }

    /** Exact binomial: 2 · P(X ≤ 2 of 12) = 2 · (1 + 12 + 66) / 4096. */
    @Test
    void testsTheSamplesThatOnlyOneNetworkGetsRight() {
        assertEquals(2.0 * 79 / 4096, new McNemar(10, 2).pValue(), 1e-12);
        assertTrue(new McNemar(10, 2).isSignificant());
        assertEquals(1, new McNemar(3, 3).pValue());
        assertEquals(1, new McNemar(0, 0).pValue());
        assertFalse(new McNemar(520, 500).isSignificant());
        assertTrue(new McNemar(3000, 2000).pValue() < 1e-40);
    }

    @Test
    void ranksEqualScoresByIndex() {
        Scores scores = scores(1, 3, 3, 0, -1, 2);
        assertEquals(1, scores.best());
        assertTrue(scores.isAmongTop(1, 1));
        assertFalse(scores.isAmongTop(1, 2));
        assertTrue(scores.isAmongTop(5, 3));
        assertFalse(scores.isAmongTop(5, 4));
    }

    @Test
    void takesProbabilitiesAsTheyAreAndLogitsThroughSoftmax() {
        assertEquals(-Math.log(0.25), scores(0.75f, 0.25f).loss(1), 1e-6);
        assertEquals(Math.log(1 + Math.exp(-3)), scores(5, 2).loss(0), 1e-6);
        assertEquals(1000, scores(1000, 0).loss(1));
    }

    @Test
    void neverCallsNotANumberTheBest() {
        assertEquals(1, scores(Float.NaN, 1).best());
        assertEquals(-1, scores(Float.NaN, Float.NaN).best());
    }

    @Test
    void countsTopFiveOnlyWithMoreThanFiveClasses() {
        Tally few = new Tally();
        few.add(scores(1, 2, 3), 2);
        assertEquals(null, few.accuracy().top5());
        Tally many = new Tally();
        assertTrue(many.add(scores(1, 2, 3, 4, 5, 6), 5));
        assertFalse(many.add(scores(1, 2, 3, 4, 5, 6), 1));
        assertEquals(0.5, many.accuracy().top1().value());
        assertEquals(1, many.accuracy().top5().value());
        assertEquals(2, many.accuracy().samples());
    }
}
