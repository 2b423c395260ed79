package org.hone.model.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hone.model.Networks;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Value;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.junit.jupiter.api.Test;

class NetworkCopierTest {

    @Test
    void equalsWhatEmfWouldCopyAndSharesTensors() {
        Network network = Networks.chain();
        network.setProducerName("me");
        network.setModelVersion(7L);
        network.getWarnings().add("careful");
        network.setUninterpreted(Bytes.of(new byte[] {1, 2}));
        network.getGraph().getNodes().getFirst().getOrigins().add("layer");
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        group.getNodes().addAll(network.getGraph().getNodes().subList(0, 2));
        network.getGraph().getFusionGroups().add(group);
        Network copy = NetworkCopier.copy(network);
        assertTrue(EcoreUtil.equals(network, copy));
        assertNotSame(network.getGraph(), copy.getGraph());
        assertSame(Networks.value(network, "w").getTensor(), Networks.value(copy, "w").getTensor());
        assertSame(copy.getGraph(), copy.getGraph().getNodes().get(1).getGraph());
        assertSame(copy.getGraph().getFusionGroups().getFirst(), Networks.node(copy, "conv").getFusionGroup());
    }

    @Test
    void keepsCapturesAndEmptySlotsAndRepeatedInputs() {
        NetworkBuilder builder = new NetworkBuilder("outer");
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        Value square = builder.node("Mul", x, x).output("square");
        Value clipped = builder.node("Clip", square, null, x).output("clipped");
        GraphBuilder branch = new GraphBuilder("branch");
        branch.output(branch.node("Relu", clipped).output("inner"), null);
        Network network = builder.output(builder.node("If", x).attribute("then_branch", branch.graph()).output("y")).network();
        Network copy = NetworkCopier.copy(network);
        assertEquals(Networks.text(network), Networks.text(copy));
        assertEquals(4, copy.getGraph().getInputs().getFirst().getUses().size());
        assertEquals(1, Networks.value(copy, "clipped").getUses().size());
        assertEquals(1, clipped.getUses().size());
    }

    @Test
    void copiesAValueWithAHundredThousandUses() {
        Network copy = NetworkCopier.copy(Networks.wide(100_000));
        Value x = copy.getGraph().getInputs().getFirst();
        assertEquals(100_001, x.getUses().size());
        assertSame(copy.getGraph().getNodes().get(99_999), ((org.hone.model.network.Input) x.getUses().getLast()).getNode());
    }
}
