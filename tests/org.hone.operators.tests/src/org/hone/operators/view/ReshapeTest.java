package org.hone.operators.view;

import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.INT64;
import static org.hone.operators.TestNode.shapeOf;
import static org.hone.operators.TestNode.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Label;
import org.hone.core.operator.AxisMap.Merged;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.TestNode;
import org.junit.jupiter.api.Test;

class ReshapeTest {

    private static Shape reshaped(Shape data, KnownValue target) {
        return TestNode.of("Reshape").input(org.hone.model.type.ValueType.tensor(FLOAT32, data)).value(target).inferShape();
    }

    @Test
    void restIsWhatTheElementsLeave() {
        assertEquals(shapeOf(2, 12), reshaped(shapeOf(2, 3, 4), vector(2, -1)));
        assertEquals(shapeOf(24), reshaped(shapeOf(2, 3, 4), vector(-1)));
    }

    @Test
    void symbolsCancel() {
        assertEquals(shapeOf("n", 12), reshaped(shapeOf("n", 3, 4), vector("n", -1)));
        assertEquals(shapeOf("n", 12), reshaped(shapeOf("n", 3, 4), vector(0, -1)));
        assertEquals(shapeOf("n", 3, 2, 2), reshaped(shapeOf("n", 3, 4), vector(-1, 3, 2, 2)));
        assertEquals(shapeOf("?", 6), reshaped(shapeOf("n", 3, 4), vector(-1, 6)));
        assertEquals(shapeOf("n", 8, 64, "s"), reshaped(shapeOf("n", "s", 512), vector("n", 8, 64, -1)));
    }

    @Test
    void anUnknownElementFollowsFromTheOthers() {
        assertEquals(shapeOf("n", 12), reshaped(shapeOf("n", 3, 4), vector("n", "?")));
        assertEquals(shapeOf("?", "?"), reshaped(shapeOf("n", 3, 4), vector("?", "?")));
    }

    @Test
    void zeroCopiesUnlessAllowed() {
        assertEquals(shapeOf(2, 12), reshaped(shapeOf(2, 3, 4), vector(0, 12)));
        assertEquals(shapeOf(0, 7), TestNode.of("Reshape").input(FLOAT32, 0, 3).value(vector(0, 7)).attribute("allowzero", 1).inferShape());
    }

    @Test
    void targetWithoutElementsStillGivesRank() {
        assertEquals(Shape.ofRank(3), TestNode.of("Reshape").input(FLOAT32, 2, 3).input(INT64, 3).inferShape());
        assertEquals(shapeOf(6), TestNode.of("Reshape").input(FLOAT32, 2, 3).input(INT64, 1).inferShape());
    }

    @Test
    void refusesWhatDoesNotDivide() {
        assertThrows(ShapeConflict.class, () -> reshaped(shapeOf(2, 3), vector(4, -1)));
        assertThrows(ShapeConflict.class, () -> reshaped(shapeOf(2, 3), vector(-1, -1)));
        assertThrows(ShapeConflict.class, () -> reshaped(shapeOf(2, 3), vector(7)));
        assertThrows(ShapeConflict.class, () -> reshaped(shapeOf(2, 3), vector(-2, 3)));
        assertThrows(ShapeConflict.class, () -> reshaped(shapeOf(2, 3), vector(2, 3, 0)));
    }

    @Test
    void oldVersionTakesAnAttribute() {
        assertEquals(shapeOf(6, 4), TestNode.of("Reshape").opset(1).input(FLOAT32, 2, 3, 4).attribute("shape", Longs.of(-1, 4)).inferShape());
    }

    @Test
    void valuesPass() {
        TestNode node = TestNode.of("Reshape").value(vector("n", 3)).value(vector(2, 1)).infer();
        assertEquals(KnownValue.of(Longs.of(2, 1), vector("n", 3).elements()), node.outputValue(0));
    }

    @Test
    void costsNothing() {
        assertEquals(OperatorCost.FREE, TestNode.of("Reshape").input(FLOAT32, 2, 3).value(vector(6)).infer().cost());
    }

    @Test
    void axesMergeAndSplit() {
        AxisMap map = TestNode.of("Reshape").input(FLOAT32, "n", 6, 4).value(vector("n", 2, 12)).infer().axes();
        Axis n = map.inputs().getFirst().get(0);
        Merged split = (Merged) map.inputs().getFirst().get(1);
        Axis last = map.inputs().getFirst().get(2);
        assertEquals(List.of(n, split.parts().get(0), new Merged(List.of(split.parts().get(1), last))), map.outputs().getFirst());
        assertEquals(Label.class, n.getClass());
    }

    @Test
    void axesWithoutCommonFactorsAreOpaque() {
        AxisMap map = TestNode.of("Reshape").input(FLOAT32, 4, 9).value(vector(6, 6)).infer().axes();
        assertEquals(List.of(AxisMap.OPAQUE, AxisMap.OPAQUE), map.outputs().getFirst());
    }

    @Test
    void flattenKeepsTheBatch() {
        assertEquals(shapeOf("n", 12), TestNode.of("Flatten").input(FLOAT32, "n", 3, 2, 2).inferShape());
        assertEquals(shapeOf("?", 2), TestNode.of("Flatten").input(FLOAT32, "n", 3, 2).attribute("axis", -1).inferShape());
        assertEquals(shapeOf(1, 6), TestNode.of("Flatten").input(FLOAT32, 2, 3).attribute("axis", 0).inferShape());
    }

    @Test
    void squeezeWithoutAxesNeedsFixedSizes() {
        assertEquals(shapeOf(3), TestNode.of("Squeeze").input(FLOAT32, 1, 3, 1).inferShape());
        assertEquals(Shape.UNKNOWN, TestNode.of("Squeeze").input(FLOAT32, "n", 3, 1).inferShape());
        assertEquals(shapeOf("n", 3), TestNode.of("Squeeze").input(FLOAT32, "n", 3, 1).value(vector(-1)).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("Squeeze").input(FLOAT32, 2, 3).value(vector(0)).infer());
    }

    @Test
    void transposePermutesShapeAndLabels() {
        TestNode node = TestNode.of("Transpose").input(FLOAT32, "n", 3, 4, 5).attribute("perm", Longs.of(0, 2, 3, 1)).infer();
        assertEquals(shapeOf("n", 4, 5, 3), node.outputShape(0));
        assertEquals(node.axes().inputs().getFirst().get(1), node.axes().outputs().getFirst().get(3));
        assertThrows(ShapeConflict.class, () -> TestNode.of("Transpose").input(FLOAT32, 2, 3).attribute("perm", Longs.of(0, 0)).infer());
    }

    @Test
    void shapeClampsStartAndEnd() {
        assertEquals(vector(3, "w"), TestNode.of("Shape").input(FLOAT32, "n", 3, "w").attribute("start", 1).infer().outputValue(0));
        assertEquals(vector("n", 3), TestNode.of("Shape").input(FLOAT32, "n", 3, "w").attribute("end", -1).infer().outputValue(0));
        assertEquals(shapeOf(0), TestNode.of("Shape").input(FLOAT32, 2, 3).attribute("start", 2).attribute("end", 1).inferShape());
    }
}
