package org.hone.model.edit;

import java.util.Collections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Puts a new node into a graph; nothing uses its outputs yet.
 *
 * @param graph the graph
 * @param index its place among the graph's nodes
 * @param node a node in no graph, with attributes and outputs but without inputs; outputs whose names are taken get others
 * @param inputs the values of its input slots in order, each there before {@code index}; null for an empty slot
 */
public record InsertNode(Graph graph, int index, Node node, List<Value> inputs) implements Edit {

    public InsertNode {
        inputs = Collections.unmodifiableList(new ArrayList<>(inputs));
    }

    @Override
    public String label() {
        return "Insert " + node.getOperator();
    }

    @Override
    public void run(Changes changes) throws EditException {
        checkDetached(node, "insert");
        if (index < 0 || index > graph.getNodes().size()) {
            throw new EditException("failed to insert " + Graphs.label(node) + " at place " + index + ": graph '"
                    + graph.getName() + "' has " + graph.getNodes().size() + " nodes");
        }
        for (Value input : inputs) {
            if (input != null && !Graphs.isAvailable(input, graph, index)) {
                throw new EditException("failed to insert " + Graphs.label(node) + " at place " + index + ": its input '"
                        + input.getName() + "' is not produced before it");
            }
        }
        place(changes, graph, index, node, inputs, new Names(graph));
    }

    static void checkDetached(Node node, String what) throws EditException {
        if (node.eContainer() != null || !node.getInputs().isEmpty()) {
            throw new EditException("failed to " + what + " " + Graphs.label(node)
                    + ": a new node is in no graph and has no inputs yet");
        }
        if (node.getOperator() == null || node.getOperator().isEmpty()) {
            throw new EditException("failed to " + what + " a node: it names no operator");
        }
    }

    /** Puts the node where it goes, gives it its inputs and makes its names unique. */
    static void place(Changes changes, Graph graph, int index, Node node, List<Value> inputs, Names names) {
        for (Value output : node.getOutputs()) {
            if (output.getName() != null && !output.getName().isEmpty()) {
                nameUniquely(changes, output, names);
            }
        }
        nameUniquely(changes, graph, node);
        changes.insert(graph.getNodes(), index, node);
        for (Value value : inputs) {
            Input slot = NetworkFactory.eINSTANCE.createInput();
            changes.append(node.getInputs(), slot);
            if (value != null) {
                changes.use(slot, value);
            }
        }
    }

    private static void nameUniquely(Changes changes, Value output, Names names) {
        String name = names.unique(output.getName());
        if (!name.equals(output.getName())) {
            changes.set(output, NetworkPackage.Literals.VALUE__NAME, name);
        }
    }

    private static void nameUniquely(Changes changes, Graph graph, Node node) {
        if (node.getName() == null || node.getName().isEmpty()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        graph.getNodes().forEach(other -> taken.add(other.getName()));
        String name = node.getName();
        for (int i = 1; taken.contains(name); i++) {
            name = node.getName() + "_" + i;
        }
        if (!name.equals(node.getName())) {
            changes.set(node, NetworkPackage.Literals.NODE__NAME, name);
        }
    }
}
