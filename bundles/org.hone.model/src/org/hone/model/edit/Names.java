package org.hone.model.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.hone.model.network.Attribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * The names of values that a new name in a graph must differ from: those of the graph, of the graphs around it and of the
 * graphs within it. ONNX wants a name to mean one value wherever it can be seen; two subgraphs side by side may use the
 * same one.
 */
final class Names {

    private final Set<String> taken = new HashSet<>();

    /** The names that count in {@code graph}. */
    Names(Graph graph) {
        addWithin(graph);
        for (Graph around = Graphs.around(graph); around != null; around = Graphs.around(around)) {
            eachValue(around, value -> add(value.getName()));
        }
    }

    private void addWithin(Graph graph) {
        eachValue(graph, value -> add(value.getName()));
        for (Node node : graph.getNodes()) {
            eachSubgraph(node, this::addWithin);
        }
    }

    static void eachSubgraph(Node node, Consumer<Graph> consumer) {
        for (Attribute attribute : node.getAttributes()) {
            if (attribute instanceof GraphAttribute one && one.getValue() != null) {
                consumer.accept(one.getValue());
            } else if (attribute instanceof GraphsAttribute many) {
                many.getValues().forEach(consumer);
            }
        }
    }

    private static void eachValue(Graph graph, Consumer<Value> consumer) {
        graph.getInputs().forEach(consumer);
        graph.getConstants().forEach(consumer);
        graph.getNodes().forEach(node -> node.getOutputs().forEach(consumer));
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    void add(String name) {
        if (name != null && !name.isEmpty()) {
            taken.add(name);
        }
    }

    /** {@code wanted}, or when that is taken the first of {@code wanted_1}, {@code wanted_2} … that is not; now taken. */
    String unique(String wanted) {
        String base = wanted == null || wanted.isEmpty() ? "value" : wanted;
        String name = base;
        for (int i = 1; taken.contains(name); i++) {
            name = base + "_" + i;
        }
        taken.add(name);
        return name;
    }
}
