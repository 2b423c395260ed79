package org.hone.model.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hone.model.Networks;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class NetworkSnapshotTest {

    @Test
    void numbersNodesAndValuesInOrder() {
        GraphSnapshot graph = NetworkSnapshot.of(Networks.chain()).graph();
        assertEquals(3, graph.nodeCount());
        assertEquals(6, graph.valueCount());
        assertEquals("c", graph.valueName(graph.output(0, 0)));
        assertEquals(0, graph.producer(graph.output(0, 0)));
        assertEquals(1, graph.user(graph.output(0, 0), 0));
        assertEquals(Longs.of(1, 1), graph.attributes(0).integers("kernel_shape"));
        assertEquals("y", graph.valueName(graph.graphOutput(0)));
        assertTrue(graph.isConstant(graph.input(0, 1)));
        assertFalse(graph.isConstant(graph.input(0, 0)));
    }

    @Test
    void doesNotChangeWithTheNetwork() {
        Network network = Networks.chain();
        GraphSnapshot graph = NetworkSnapshot.of(network).graph();
        network.getGraph().getNodes().clear();
        assertEquals(3, graph.nodeCount());
    }

    @Test
    void aCapturedDefaultOfAnInputIsNoConstantButACapturedInitializerIs() {
        NetworkBuilder builder = new NetworkBuilder("outer");
        Value input = builder.input("input", ElementType.FLOAT32, 1);
        input.setTensor(Tensor.ofFloats(Longs.of(1), 1));
        Value constant = builder.constant("constant", Tensor.ofFloats(Longs.of(1), 2));
        GraphBuilder branch = new GraphBuilder("branch");
        branch.output(branch.node("Add", input, constant).output("inner"), null);
        builder.node("If", input).attribute("then_branch", branch.graph()).output("y");
        GraphSnapshot graph = NetworkSnapshot.of(builder.network()).graph();
        GraphSnapshot inner = graph.attributes(0).graph("then_branch");
        assertFalse(graph.isConstant(0));
        assertTrue(graph.isConstant(1));
        assertFalse(inner.isConstant(inner.input(0, 0)));
        assertTrue(inner.isConstant(inner.input(0, 1)));
        assertEquals(1, inner.outerValue(inner.input(0, 1)));
    }

    @Test
    void keepsReferencesToAFunctionsAttributes() {
        NodeBuilder node = new GraphBuilder("body").node("Cast");
        IntAttribute attribute = NetworkFactory.eINSTANCE.createIntAttribute();
        attribute.setName("to");
        attribute.setReference("type");
        node.node().getAttributes().add(attribute);
        Attributes attributes = new GraphSnapshotBuilder(null).attributes(node.node().getAttributes());
        assertFalse(attributes.has("to"));
        assertEquals("type", attributes.reference("to"));
        assertEquals(-1, attributes.integer("to", -1));
        Attributes arguments = new Attributes(Map.of("type", 7L), Map.of());
        assertEquals(7, attributes.resolved(arguments).integer("to", -1));
        assertFalse(attributes.resolved(Attributes.NONE).has("to"));
        assertNull(attributes.resolved(arguments).reference("to"));
        assertEquals(9, arguments.withDefaults(new Attributes(Map.of("type", 1L, "more", 9L), Map.of())).integer("more", 0));
        assertEquals(List.of("type"), List.copyOf(arguments.names()));
    }

    @Test
    void walksAHundredThousandUsesOfOneValue() {
        GraphSnapshot graph = NetworkSnapshot.of(Networks.wide(100_000)).graph();
        assertEquals(100_001, graph.userCount(graph.graphInput(0)));
        assertEquals(99_999, graph.user(graph.graphInput(0), 100_000));
    }
}
