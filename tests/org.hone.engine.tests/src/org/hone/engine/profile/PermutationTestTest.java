package org.hone.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class PermutationTestTest {

    @Test
    void countsAllWaysToDealOutFewFigures() {
        assertEquals(2.0 / 20, PermutationTest.pValue(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0)), 1e-12);
        assertEquals(1, PermutationTest.pValue(List.of(1.0, 2.0), List.of(1.0, 2.0)), 1e-12);
    }

    @Test
    void dealsManyFiguresOutAtRandomButRepeatably() {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            low.add(100.0 + i);
            high.add(103.0 + i);
        }
        double p = PermutationTest.pValue(low, high);
        assertEquals(p, PermutationTest.pValue(low, high));
        assertEquals(0.25, p, 0.03);
        assertTrue(PermutationTest.pValue(low, high.stream().map(x -> x + 100).toList()) < 1e-4);
    }

    @Test
    void provesNothingFromOneFigure() {
        assertEquals(1, PermutationTest.pValue(List.of(1.0), List.of(2.0, 2.0, 2.0)));
    }
}
