package org.hone.operators.arrange;

import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.INT64;
import static org.hone.operators.TestNode.shapeOf;
import static org.hone.operators.TestNode.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Concatenated;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Longs;
import org.hone.operators.TestNode;
import org.junit.jupiter.api.Test;

class ArrangeTest {

    @Test
    void concatAddsFixedSizesAndMergesTheOthers() {
        assertEquals(shapeOf("n", 8, 4), TestNode.of("Concat").input(FLOAT32, "n", 3, "?").input(FLOAT32, "?", 5, 4).attribute("axis", 1).inferShape());
        assertEquals(shapeOf("n", "?"), TestNode.of("Concat").input(FLOAT32, "n", 3).input(FLOAT32, "n", "m").attribute("axis", -1).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("Concat").input(FLOAT32, 2, 3).input(FLOAT32, 3, 3).attribute("axis", 1).infer());
    }

    @Test
    void concatKeepsWhatIsKnownOfItsParts() {
        TestNode node = TestNode.of("Concat").value(vector("n")).input(INT64, 1).value(vector(-1)).attribute("axis", 0).infer();
        assertEquals(vector("n", "?", -1), node.outputValue(0));
    }

    @Test
    void concatLaysAxesOneAfterAnother() {
        AxisMap map = TestNode.of("Concat").input(FLOAT32, 1, 3).input(FLOAT32, 1, 5).attribute("axis", 1).infer().axes();
        assertEquals(new Concatenated(List.of(map.inputs().get(0).get(1), map.inputs().get(1).get(1))), map.outputs().getFirst().get(1));
    }

    @Test
    void splitHasALastSmallerPart() {
        TestNode node = TestNode.of("Split").input(FLOAT32, 7, 2).attribute("num_outputs", 3).outputs(3).infer();
        assertEquals(shapeOf(3, 2), node.outputShape(0));
        assertEquals(shapeOf(1, 2), node.outputShape(2));
        assertThrows(ShapeConflict.class, () -> TestNode.of("Split").opset(13).input(FLOAT32, 7).outputs(3).infer());
    }

    @Test
    void splitTakesSizesFromAttributeAndInput() {
        assertEquals(shapeOf("n", 4), TestNode.of("Split").opset(11).input(FLOAT32, "n", 6).attribute("axis", 1)
                .attribute("split", Longs.of(2, 4)).outputs(2).infer().outputShape(1));
        assertEquals(vector(3), TestNode.of("Split").value(vector("n", 3)).value(vector(1, 1)).outputs(2).infer().outputValue(1));
        assertThrows(ShapeConflict.class, () -> TestNode.of("Split").input(FLOAT32, 6).value(vector(1, 4)).outputs(2).infer());
    }

    @Test
    void padAddsBeforeAndAfter() {
        assertEquals(shapeOf("n", 7), TestNode.of("Pad").input(FLOAT32, "n", 4).value(vector(0, 1, 0, 2)).inferShape());
        assertEquals(shapeOf(2, 9), TestNode.of("Pad").input(FLOAT32, 2, 6).value(vector(1, 2)).omitted().value(vector(-1)).inferShape());
        assertEquals(shapeOf(2, 5), TestNode.of("Pad").opset(2).input(FLOAT32, 2, 6).attribute("pads", Longs.of(0, -1, 0, 0)).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("Pad").input(FLOAT32, 2).value(vector(-2, -1)).infer());
    }

    @Test
    void blocksMoveBetweenDepthAndSpace() {
        assertEquals(shapeOf("n", 2, 6, 8), TestNode.of("DepthToSpace").input(FLOAT32, "n", 8, 3, 4).attribute("blocksize", 2).inferShape());
        assertEquals(shapeOf("n", 8, 3, 4), TestNode.of("SpaceToDepth").input(FLOAT32, "n", 2, 6, 8).attribute("blocksize", 2).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("DepthToSpace").input(FLOAT32, 1, 6, 3, 4).attribute("blocksize", 2).infer());
    }
}
