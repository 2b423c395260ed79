package org.hone.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** What holds in every valid graph, however it came about. */
final class GraphRules {

    private GraphRules() {
    }

    static void check(Network network) {
        Graph graph = network.getGraph();
        Set<String> names = new HashSet<>();
        graph.getInputs().forEach(value -> assertTrue(names.add(value.getName()), value.getName()));
        graph.getConstants().forEach(value -> assertTrue(names.add(value.getName()), value.getName()));
        Set<Value> known = new HashSet<>(graph.getInputs());
        known.addAll(graph.getConstants());
        for (Node node : graph.getNodes()) {
            node.getInputs().forEach(input -> assertTrue(input.getValue() == null || known.contains(input.getValue()),
                    () -> node.getName() + " uses what is not produced before it"));
            for (Value output : node.getOutputs()) {
                assertTrue(output.getName().isEmpty() || names.add(output.getName()), output.getName());
                known.add(output);
            }
        }
        graph.getOutputs().forEach(output -> assertNotNull(output.getValue()));
        for (Iterator<EObject> contents = network.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Value value) {
                for (Slot slot : value.getUses()) {
                    assertEquals(value, slot.getValue());
                    EObject root = slot;
                    while (root.eContainer() != null) {
                        root = root.eContainer();
                    }
                    assertEquals(network, root, () -> value.getName() + " is used by something outside of the network");
                }
            }
        }
    }
}
