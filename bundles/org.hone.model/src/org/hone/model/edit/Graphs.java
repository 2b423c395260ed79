package org.hone.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** Where parts of a network stand. */
final class Graphs {

    private Graphs() {
    }

    /** The graph that has the node whose subgraph {@code graph} is; null for a main graph and a function. */
    static Graph around(Graph graph) {
        Node node = nodeAround(graph);
        return node == null ? null : node.getGraph();
    }

    /** The node that {@code graph} is a subgraph of, or null. */
    static Node nodeAround(Graph graph) {
        EObject attribute = graph.eContainer();
        return attribute != null && attribute.eContainer() instanceof Node node ? node : null;
    }

    /** The graph that the value lives in, or null when it is in none. */
    static Graph of(Value value) {
        if (value.getProducer() != null) {
            return value.getProducer().getGraph();
        }
        return value.eContainer() instanceof Graph graph ? graph : null;
    }

    static boolean isConstant(Value value) {
        return value.eContainmentFeature() == NetworkPackage.Literals.GRAPH__CONSTANTS;
    }

    static boolean isOutput(Value value) {
        return value.getUses().stream().anyMatch(GraphOutput.class::isInstance);
    }

    /** True when {@code part} is {@code node} or in it: one of its slots or outputs, or in a subgraph of it at any depth. */
    static boolean isWithin(EObject part, Node node) {
        for (EObject at = part; at != null; at = at.eContainer()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** True when a node at place {@code index} of {@code graph} can use {@code value}: it is there before. */
    static boolean isAvailable(Value value, Graph graph, int index) {
        Graph home = of(value);
        Graph at = graph;
        int place = index;
        while (at != null && at != home) {
            Node node = nodeAround(at);
            at = node == null ? null : node.getGraph();
            place = at == null ? -1 : at.getNodes().indexOf(node);
        }
        if (at == null) {
            return false;
        }
        return value.getProducer() == null || at.getNodes().indexOf(value.getProducer()) < place;
    }

    /** How messages name a node. */
    static String label(Node node) {
        String operator = node.getOperator() == null ? "node" : node.getOperator();
        if (node.getName() != null && !node.getName().isEmpty()) {
            return operator + " '" + node.getName() + "'";
        }
        return node.getOutputs().isEmpty() ? operator : operator + " of '" + node.getOutputs().getFirst().getName() + "'";
    }

    static String label(Slot slot) {
        return slot instanceof Input input && input.getNode() != null ? label(input.getNode())
                : "an output of the graph";
    }
}
