package org.hone.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.hone.core.operator.OperatorRegistry;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Value;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;

/** The definitions of the package, on networks small enough to count by hand. */
class NetworkCostTest {

    private final OperatorRegistry operators = new OperatorRegistry(TestExtensions.source());
    private final NetworkBuilder builder = new NetworkBuilder("cost").opset("", 21).irVersion(10);

    private NetworkCost cost() {
        return NetworkCost.of(new ShapeInference(operators).infer(NetworkSnapshot.of(builder.network()), Map.of(), null));
    }

    private Value weights(String name, long... sizes) {
        long count = 1;
        for (long size : sizes) {
            count *= size;
        }
        return builder.constant(name, Tensor.ofFloats(Longs.of(sizes), new float[(int) count]));
    }

    @Test
    void aConvolutionCountsProductsAndNotItsBias() {
        Value x = builder.input("x", ElementType.FLOAT32, 1, 3, 8, 8);
        Value y = builder.node("Conv", x, weights("w", 4, 3, 3, 3), weights("b", 4)).output("y");
        builder.output(y);
        NetworkCost cost = cost();
        assertEquals(4 * 6 * 6 * 3 * 3 * 3, cost.macs());
        assertEquals(4 * 27 + 4, cost.parameters());
        assertEquals(4 * (4 * 27 + 4), cost.weightBytes());
        assertEquals(4 * 4 * 36, cost.activationBytes());
        assertEquals(4 * (3 * 64 + 4 * 36), cost.peakActivationBytes());
        assertEquals(4 * (3 * 64 + 4 * 27 + 4 + 4 * 36), cost.bytesMoved());
        assertEquals((double) cost.macs() / cost.bytesMoved(), cost.arithmeticIntensity());
    }

    @Test
    void viewsShareTheMemoryOfTheirInput() {
        Value x = builder.input("x", ElementType.FLOAT32, 2, 6);
        Value shape = builder.constant("shape", Tensor.ofLongs(Longs.of(2), 3, 4));
        Value view = builder.node("Reshape", x, shape).output("view");
        builder.output(builder.node("Relu", view).output("y"));
        NetworkCost cost = cost();
        assertEquals(0, cost.node(0).activationBytes());
        assertEquals(48, cost.activationBytes());
        assertEquals(96, cost.peakActivationBytes());
        assertEquals(0, cost.parameters(), "a shape is no weight");
    }

    @Test
    void aWeightThatTwoNodesUseCountsOnceInTotal() {
        Value x = builder.input("x", ElementType.FLOAT32, 1, 4);
        Value w = weights("w", 4, 4);
        Value y = builder.node("MatMul", x, w).output("y");
        builder.output(builder.node("MatMul", y, w).output("z"));
        NetworkCost cost = cost();
        assertEquals(16, cost.node(0).parameters());
        assertEquals(16, cost.node(1).parameters());
        assertEquals(16, cost.parameters());
        assertEquals(32, cost.macs());
    }

    @Test
    void whatIsComputedFromConstantsAloneCostsNothing() {
        Value x = builder.input("x", ElementType.FLOAT32, 1, 4);
        Value turned = builder.node("Transpose", weights("w", 3, 4)).output("turned");
        builder.output(builder.node("MatMul", x, turned).output("y"));
        NetworkCost cost = cost();
        assertEquals(NodeCost.STATIC, cost.node(0));
        assertEquals(12, cost.parameters());
        assertEquals(12, cost.node(1).parameters());
        assertEquals(12, cost.activationBytes());
    }

    @Test
    void anUnknownOperatorIsCountedAsMissing() {
        Value x = builder.input("x", ElementType.FLOAT32, 1, 4);
        builder.output(builder.node("Inconnu", x).output("y"));
        NetworkCost cost = cost();
        assertEquals(1, cost.unknownNodes());
        assertFalse(cost.isComplete());
        assertEquals(-1, cost.node(0).macs());
    }
}
