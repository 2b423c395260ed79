package org.hone.operators;

import static org.hone.model.type.ElementType.FLOAT16;
import static org.hone.model.type.ElementType.FLOAT32;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

/** What old uses of tensor operators become in the canonical operator set. */
class UpgradeTest {

    @Test
    void boundsOfClipBecomeInputsOfItsType() throws HoneException {
        TestUpgrade clip = new TestUpgrade().input(FLOAT16, 2);
        clip.node("Clip").attribute("max", 6f);
        clip.from(6);
        assertTrue(clip.attributes().names().isEmpty());
        assertEquals(3, clip.inputs());
        assertEquals(null, clip.constant(1));
        assertEquals(FLOAT16, clip.constant(2).elementType());
        assertEquals(6.0, clip.constant(2).doubleAt(0));
        clip.from(21);
        assertEquals(3, clip.inputs());
    }

    @Test
    void aConstantOperandGetsTheAxesThatItsAxisMeant() throws HoneException {
        TestUpgrade add = new TestUpgrade().input(FLOAT32, "n", 3, 4, 5).constant(Tensor.ofFloats(Longs.of(3), 1, 2, 3));
        add.node("Add").attribute("broadcast", 1).attribute("axis", 1);
        add.from(6);
        assertEquals(Longs.of(3, 1, 1), add.constant(1).sizes());
        assertTrue(add.attributes().names().isEmpty());
    }

    @Test
    void aComputedOperandIsReshaped() throws HoneException {
        TestUpgrade mul = new TestUpgrade().input(FLOAT32, "n", 3, 4, 5).input(FLOAT32, 3, 4);
        mul.node("Mul").attribute("broadcast", 1).attribute("axis", 1);
        mul.from(6);
        assertEquals("Reshape", mul.before().getOperator());
        assertArrayEquals(new long[] { 0, 0, 1 }, mul.before().getInputs().get(1).getValue().getTensor().toLongs());
        assertEquals(mul.before().getOutputs().getFirst(), mul.node().getInputs().get(1).getValue());
    }

    @Test
    void broadcastingOfTheLastAxesNeedsNothing() throws HoneException {
        TestUpgrade add = new TestUpgrade().input(FLOAT32, 2, 3).input(FLOAT32, 3);
        add.node("Add").attribute("broadcast", 1);
        add.from(1);
        assertTrue(add.attributes().names().isEmpty());
        assertEquals(2, add.inputs());
    }

    @Test
    void anAxisWithoutRanksCannotBeUpgraded() {
        TestUpgrade add = new TestUpgrade().input(FLOAT32, 2, 3).input(FLOAT32, 2);
        add.node("Add").attribute("broadcast", 1).attribute("axis", 1);
        assertThrows(HoneException.class, () -> {
            add.node().getInputs().getFirst().getValue().setType(null);
            add.from(6);
        });
    }

    @Test
    void channelSlopesAreAlignedWithTheChannels() throws HoneException {
        TestUpgrade relu = new TestUpgrade().input(FLOAT32, 1, 3, 4, 4).constant(Tensor.ofFloats(Longs.of(3), 1, 2, 3));
        relu.node("PRelu");
        relu.from(6);
        assertEquals(Longs.of(3, 1, 1), relu.constant(1).sizes());
    }

    @Test
    void axesBecomeInputs() throws HoneException {
        TestUpgrade squeeze = new TestUpgrade().input(FLOAT32, 1, 3, 1);
        squeeze.node("Squeeze").attribute("axes", Longs.of(0, 2));
        squeeze.from(11);
        assertArrayEquals(new long[] { 0, 2 }, squeeze.constant(1).toLongs());
        TestUpgrade mean = new TestUpgrade().input(FLOAT32, 2, 3);
        mean.node("ReduceMean").attribute("axes", Longs.of(-1)).attribute("keepdims", 0);
        mean.from(17);
        assertArrayEquals(new long[] { -1 }, mean.constant(1).toLongs());
        assertEquals(java.util.Set.of("keepdims"), mean.attributes().names());
        TestUpgrade sum = new TestUpgrade().input(FLOAT32, 2, 3).constant(Tensor.ofLongs(Longs.of(1), 1));
        sum.node("ReduceSum");
        sum.from(13);
        assertEquals(2, sum.inputs());
    }

    @Test
    void slicesTakeInputs() throws HoneException {
        TestUpgrade slice = new TestUpgrade().input(FLOAT32, 4, 5);
        slice.node("Slice").attribute("starts", Longs.of(1)).attribute("ends", Longs.of(3));
        slice.from(9);
        assertEquals(3, slice.inputs());
        assertArrayEquals(new long[] { 3 }, slice.constant(2).toLongs());
        assertTrue(slice.attributes().names().isEmpty());
    }

    @Test
    void padsTakeInputs() throws HoneException {
        TestUpgrade pad = new TestUpgrade().input(FLOAT32, 4);
        pad.node("Pad").attribute("paddings", Longs.of(1, 2)).attribute("value", 3f).attribute("mode", "constant");
        pad.from(1);
        assertArrayEquals(new long[] { 1, 2 }, pad.constant(1).toLongs());
        assertEquals(3.0, pad.constant(2).doubleAt(0));
        assertEquals(java.util.Set.of("mode"), pad.attributes().names());
    }

    @Test
    void equalSplitsSayTheirNumber() throws HoneException {
        TestUpgrade split = new TestUpgrade().input(FLOAT32, 6);
        split.node("Split");
        split.from(13, 3);
        assertEquals(3, split.attributes().integer("num_outputs", 0));
        TestUpgrade sized = new TestUpgrade().input(FLOAT32, 6);
        sized.node("Split").attribute("split", Longs.of(2, 4));
        sized.from(2, 2);
        assertFalse(sized.attributes().has("num_outputs"));
        assertArrayEquals(new long[] { 2, 4 }, sized.constant(1).toLongs());
    }

    @Test
    void oldFormsOfCastReshapeTileConcatAndScatter() throws HoneException {
        TestUpgrade cast = new TestUpgrade().input(FLOAT32, 2);
        cast.node("Cast").attribute("to", "INT64");
        assertEquals(ElementType.INT64.code(), cast.from(1).attributes().integer("to", 0));
        TestUpgrade reshape = new TestUpgrade().input(FLOAT32, 2, 3);
        reshape.node("Reshape").attribute("shape", Longs.of(-1)).attribute("consumed_inputs", Longs.of(0));
        assertArrayEquals(new long[] { -1 }, reshape.from(1).constant(1).toLongs());
        assertTrue(reshape.attributes().names().isEmpty());
        TestUpgrade tile = new TestUpgrade().input(FLOAT32, 2, 3).constant(Tensor.ofFloats(Longs.EMPTY, 4)).constant(Tensor.ofFloats(Longs.EMPTY, 1));
        tile.node("Tile");
        assertArrayEquals(new long[] { 1, 4 }, tile.from(1).constant(1).toLongs());
        assertEquals(2, tile.inputs());
        TestUpgrade concat = new TestUpgrade().input(FLOAT32, 2, 3);
        concat.node("Concat");
        assertEquals(1, concat.from(1).attributes().integer("axis", -9));
        TestUpgrade scatter = new TestUpgrade().input(FLOAT32, 2);
        scatter.node("Scatter");
        assertEquals("ScatterElements", scatter.from(9).node().getOperator());
    }
}
