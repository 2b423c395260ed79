package org.hone.operators.elementwise;

import static org.hone.model.type.ElementType.BOOL;
import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.INT32;
import static org.hone.model.type.ElementType.INT64;
import static org.hone.operators.TestNode.scalar;
import static org.hone.operators.TestNode.shapeOf;
import static org.hone.operators.TestNode.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.operators.TestNode;
import org.junit.jupiter.api.Test;

class ElementwiseTest {

    private static KnownValue result(String operator, ElementType type, KnownValue... operands) {
        TestNode node = TestNode.of(operator);
        for (KnownValue operand : operands) {
            node.value(type, operand);
        }
        return node.infer().outputValue(0);
    }

    @Test
    void broadcastsSymbolsWithOne() {
        assertEquals(shapeOf("n", 3, 4), TestNode.of("Add").input(FLOAT32, "n", 3, 4).input(FLOAT32, 3, 1).inferShape());
        assertEquals(shapeOf("n", 5), TestNode.of("Mul").input(FLOAT32, "n", 1).input(FLOAT32, 1, 5).inferShape());
        assertEquals(shapeOf("?"), TestNode.of("Mul").input(FLOAT32, "n").input(FLOAT32, "m").inferShape());
        assertEquals(shapeOf(4), TestNode.of("Mul").input(FLOAT32, "n").input(FLOAT32, 4).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("Add").input(FLOAT32, 2).input(FLOAT32, 3).infer());
    }

    @Test
    void anAxisThatMayRepeatIsOpaque() {
        AxisMap map = TestNode.of("Add").input(FLOAT32, "n", 3).input(FLOAT32, "?", 1).infer().axes();
        assertEquals(AxisMap.OPAQUE, map.outputs().getFirst().get(0));
        assertEquals(AxisMap.BROADCAST, map.inputs().get(1).get(1));
        assertEquals(map.inputs().get(0).get(1), map.outputs().getFirst().get(1));
    }

    @Test
    void oldBroadcastingFollowsItsAxis() {
        TestNode node = TestNode.of("Add").opset(6).input(FLOAT32, 2, 3, 4, 5).input(FLOAT32, 3, 4).attribute("broadcast", 1).attribute("axis", 1).infer();
        assertEquals(shapeOf(2, 3, 4, 5), node.outputShape(0));
        assertEquals(node.axes().outputs().getFirst().subList(1, 3), node.axes().inputs().get(1));
    }

    @Test
    void integersAreComputedExactlyOrNotAtAll() {
        assertEquals(vector(5, 7), result("Add", INT64, vector(2, 4), scalar(3)));
        assertEquals(vector(-2, 3), result("Div", INT64, vector(-7, 9), vector(3, 3)));
        assertEquals(vector(2), result("Mod", INT64, vector(-1), vector(3)));
        assertEquals(vector("?"), result("Mul", INT64, vector(Long.MAX_VALUE), vector(2)));
        assertEquals(vector("?"), result("Add", INT32, vector(Integer.MAX_VALUE), vector(1)));
    }

    @Test
    void symbolsStayWhereNothingChangesThem() {
        assertEquals(vector("n", "n"), result("Mul", INT64, vector("n", 1), vector(1, "n")));
        assertEquals(vector("n", 0), result("Sub", INT64, vector("n", "n"), vector(0, "n")));
        assertEquals(vector(0), result("Equal", INT64, vector("n"), vector(-1)));
        assertEquals(vector("n"), result("Max", INT64, vector("n"), vector(0)));
    }

    @Test
    void whereChoosesKnownElements() {
        TestNode node = TestNode.of("Where").value(BOOL, vector(1, 0, "?")).value(vector(1, 1, 1)).value(vector("n", "m", 1)).infer();
        assertEquals(vector(1, "m", 1), node.outputValue(0));
    }

    /** What PyTorch exports for an upsampling by 1.5: the size as a float, scaled, floored and cast back. */
    @Test
    void sizesPassThroughFloats() {
        TestNode cast = TestNode.of("Cast").value(scalar(37)).attribute("to", FLOAT32.code()).infer();
        TestNode scaled = TestNode.of("Mul").value(FLOAT32, cast.outputValue(0)).value(FLOAT32, scalar(1.5)).infer();
        assertEquals(scalar(55.5), scaled.outputValue(0));
        TestNode floored = TestNode.of("Floor").value(FLOAT32, scaled.outputValue(0)).infer();
        TestNode back = TestNode.of("Cast").value(FLOAT32, floored.outputValue(0)).attribute("to", INT64.code()).infer();
        assertEquals(scalar(55), back.outputValue(0));
        assertEquals(scalar("n"), TestNode.of("Cast").value(scalar("n")).attribute("to", FLOAT32.code()).infer().outputValue(0));
    }

    @Test
    void castReadsOldNames() {
        assertEquals(ElementType.FLOAT64, ((org.hone.model.type.ValueType.TensorType) TestNode.of("Cast").opset(1).input(FLOAT32, 2)
                .attribute("to", "DOUBLE").infer().outputType(0)).elementType());
    }

    @Test
    void preluRepeatsOnlyTheSlope() {
        assertEquals(shapeOf("n", 3, 4, 4), TestNode.of("PRelu").input(FLOAT32, "n", 3, 4, 4).input(FLOAT32, 3, 1, 1).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("PRelu").input(FLOAT32, 1, 3).input(FLOAT32, 2, 3).infer());
    }

    /** PyTorch's pads: reversed pairs, by way of a matrix. */
    @Test
    void padsPassThroughAMatrix() {
        TestNode matrix = TestNode.of("Reshape").value(vector(1, 2, 3, 4)).value(vector(-1, 2)).infer();
        TestNode reversed = TestNode.of("Slice").value(matrix.outputValue(0)).value(vector(-1)).value(vector(Long.MIN_VALUE))
                .value(vector(0)).value(vector(-1)).infer();
        TestNode turned = TestNode.of("Transpose").value(reversed.outputValue(0)).attribute("perm", Longs.of(1, 0)).infer();
        assertEquals(vector(3, 1, 4, 2), TestNode.of("Reshape").value(turned.outputValue(0)).value(vector(-1)).infer().outputValue(0));
    }

    @Test
    void reductionsDropOrKeepAxes() {
        assertEquals(shapeOf("n", 1, 4), TestNode.of("ReduceMean").opset(13).input(FLOAT32, "n", 3, 4).attribute("axes", Longs.of(1)).inferShape());
        assertEquals(shapeOf("n"), TestNode.of("ReduceSum").input(FLOAT32, "n", 3, 4).value(vector(-1, 1)).attribute("keepdims", 0).inferShape());
        assertEquals(shapeOf("n", 3), TestNode.of("ReduceMax").input(FLOAT32, "n", 3).attribute("noop_with_empty_axes", 1).inferShape());
        assertEquals(scalar(12), TestNode.of("ReduceProd").value(vector(3, 4)).attribute("keepdims", 0).infer().outputValue(0));
        assertEquals(shapeOf("n"), TestNode.of("ArgMax").input(FLOAT32, "n", 10).attribute("axis", 1).attribute("keepdims", 0).inferShape());
    }

    @Test
    void constantsOfEveryKindAreKnown() {
        assertArrayEquals(new long[] { 3, 4 }, TestNode.of("Constant").attribute("value_ints", Longs.of(3, 4)).infer().outputConstant(0).toLongs());
        assertEquals(shapeOf(), TestNode.of("Constant").attribute("value_float", 1.5f).inferShape());
        assertEquals(shapeOf(2), TestNode.of("Constant").attribute("value_strings", List.of("a", "b")).inferShape());
        assertEquals(vector(7, 7), TestNode.of("ConstantOfShape").value(vector(2)).attribute("value", Tensor.ofLongs(Longs.of(1), 7)).infer().outputValue(0));
    }

    @Test
    void rangesAreCounted() {
        assertEquals(vector(0, 2, 4), TestNode.of("Range").value(scalar(0)).value(scalar(5)).value(scalar(2)).infer().outputValue(0));
        assertEquals(shapeOf("n"), TestNode.of("Range").value(scalar(0)).value(scalar("n")).value(scalar(1)).inferShape());
        assertThrows(ShapeConflict.class, () -> TestNode.of("Range").value(scalar(0)).value(scalar(5)).value(scalar(0)).infer());
    }
}
