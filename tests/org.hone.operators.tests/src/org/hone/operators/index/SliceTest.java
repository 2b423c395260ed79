package org.hone.operators.index;

import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.INT64;
import static org.hone.operators.TestNode.scalar;
import static org.hone.operators.TestNode.shapeOf;
import static org.hone.operators.TestNode.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.TestNode;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static Shape sliced(Object size, long start, long end, long step) {
        return TestNode.of("Slice").input(FLOAT32, size).value(vector(start)).value(vector(end)).value(vector(0)).value(vector(step)).inferShape();
    }

    @Test
    void countsFromTheEndAndClamps() {
        assertEquals(shapeOf(3), sliced(10, 2, 5, 1));
        assertEquals(shapeOf(2), sliced(10, -2, Long.MAX_VALUE, 1));
        assertEquals(shapeOf(9), sliced(10, 0, -1, 1));
        assertEquals(shapeOf(4), sliced(10, 0, 10, 3));
        assertEquals(shapeOf(10), sliced(10, -1, Long.MIN_VALUE, -1));
        assertEquals(shapeOf(0), sliced(10, 20, 30, 1));
        assertEquals(shapeOf(5), sliced(10, 9, -11, -2));
    }

    @Test
    void wholeAxesKeepTheirSymbol() {
        assertEquals(shapeOf("n"), sliced("n", 0, Integer.MAX_VALUE, 1));
        assertEquals(shapeOf("n"), sliced("n", -1, Long.MIN_VALUE, -1));
        assertEquals(shapeOf("?"), sliced("n", 1, Long.MAX_VALUE, 1));
        assertEquals(shapeOf("n"), TestNode.of("Slice").input(FLOAT32, "n").value(vector(0)).value(vector("n")).inferShape());
    }

    @Test
    void unknownBoundsLeaveOtherAxesKnown() {
        assertEquals(shapeOf(4, "?"), TestNode.of("Slice").input(FLOAT32, 4, 6).input(INT64, 1).input(INT64, 1).value(vector(1)).inferShape());
        assertEquals(Shape.ofRank(2), TestNode.of("Slice").input(FLOAT32, 4, 6).input(INT64, "?").input(INT64, "?").inferShape());
    }

    @Test
    void oldVersionTakesAttributes() {
        assertEquals(shapeOf(2, 5), TestNode.of("Slice").opset(1).input(FLOAT32, 3, 6).attribute("starts", Longs.of(1, 0))
                .attribute("ends", Longs.of(9, -1)).inferShape());
    }

    @Test
    void valuesAreTaken() {
        assertEquals(vector(3, "n"), TestNode.of("Slice").value(vector("n", 3)).value(vector(-1)).value(vector(Long.MIN_VALUE))
                .value(vector(0)).value(vector(-1)).infer().outputValue(0));
    }

    @Test
    void refusesStepZero() {
        assertThrows(ShapeConflict.class, () -> sliced(4, 0, 4, 0));
    }

    @Test
    void onlyTheSlicedAxisIsOpaque() {
        AxisMap map = TestNode.of("Slice").input(FLOAT32, "n", 8).value(vector(2)).value(vector(4)).value(vector(1)).infer().axes();
        assertEquals(map.inputs().getFirst().get(0), map.outputs().getFirst().get(0));
        assertEquals(AxisMap.OPAQUE, map.outputs().getFirst().get(1));
    }

    @Test
    void gatherReplacesTheAxisAndReadsOnlyWhatItTakes() {
        TestNode node = TestNode.of("Gather").input(FLOAT32, 1000, 16).input(INT64, 2, 3).infer();
        assertEquals(shapeOf(2, 3, 16), node.outputShape(0));
        assertEquals(new OperatorCost(0, 6 * 16 * 4 + 6 * 8, 6 * 16 * 4), node.cost());
        assertEquals(scalar("h"), TestNode.of("Gather").value(vector("n", 3, "h")).value(scalar(-1)).infer().outputValue(0));
        assertThrows(ShapeConflict.class, () -> TestNode.of("Gather").input(FLOAT32, 4).value(scalar(4)).infer());
    }
}
