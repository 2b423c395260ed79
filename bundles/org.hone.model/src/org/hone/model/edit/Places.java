package org.hone.model.edit;

import java.util.HashMap;
import java.util.Map;

import org.hone.model.network.Graph;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/** The places of nodes in their graphs, counted once for each graph that is asked about. */
final class Places {

    private final Map<Graph, Map<Node, Integer>> places = new HashMap<>();

    /** True when {@code value} is there before {@code user} runs. */
    boolean isAvailable(Value value, Node user) {
        Graph home = Graphs.of(value);
        Node at = user;
        while (at != null && at.getGraph() != null && at.getGraph() != home) {
            at = Graphs.nodeAround(at.getGraph());
        }
        if (at == null || at.getGraph() == null || home == null) {
            return false;
        }
        return value.getProducer() == null || place(value.getProducer()) < place(at);
    }

    int place(Node node) {
        return places.computeIfAbsent(node.getGraph(), Places::count).get(node);
    }

    private static Map<Node, Integer> count(Graph graph) {
        Map<Node, Integer> counted = new HashMap<>();
        for (Node node : graph.getNodes()) {
            counted.put(node, counted.size());
        }
        return counted;
    }
}
