package org.hone.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Puts a new node in the place of one. Each output of the new node takes the name and the users of the old output in the
 * same slot, and the new node takes over the name (when it has none) and the origins (when it has none).
 *
 * @param old the node that goes
 * @param node a node in no graph, without inputs; outputs that it lacks are made
 * @param inputs the values of its input slots in order; null for an empty slot
 */
public record ReplaceNode(Node old, Node node, List<Value> inputs) implements Edit {

    public ReplaceNode {
        inputs = Collections.unmodifiableList(new ArrayList<>(inputs));
    }

    /** The new node gets the inputs of the old one. */
    public ReplaceNode(Node old, Node node) {
        this(old, node, old.getInputs().stream().map(Input::getValue).collect(java.util.stream.Collectors.toList()));
    }

    @Override
    public String label() {
        return "Replace " + Graphs.label(old) + " by " + node.getOperator();
    }

    @Override
    public void run(Changes changes) throws EditException {
        Graph graph = old.getGraph();
        InsertNode.checkDetached(node, "replace " + Graphs.label(old) + " by");
        if (graph == null) {
            throw new EditException("failed to replace " + Graphs.label(old) + ": it is in no graph");
        }
        int index = graph.getNodes().indexOf(old);
        for (Value input : inputs) {
            if (input != null && !Graphs.isAvailable(input, graph, index)) {
                throw new EditException("failed to replace " + Graphs.label(old) + " by " + Graphs.label(node) + ": its input '"
                        + input.getName() + "' is not produced before it");
            }
        }
        takeOutputs(changes);
        handOnNames(changes);
        new Removal(changes, old, true).run(new HashSet<>(inputs));
        InsertNode.place(changes, graph, index, node, inputs, new Names(graph));
    }

    private void takeOutputs(Changes changes) {
        for (int slot = 0; slot < old.getOutputs().size(); slot++) {
            Value before = old.getOutputs().get(slot);
            if (slot == node.getOutputs().size()) {
                Value made = NetworkFactory.eINSTANCE.createValue();
                made.setType(before.getType());
                changes.append(node.getOutputs(), made);
            }
            Value after = node.getOutputs().get(slot);
            changes.set(after, NetworkPackage.Literals.VALUE__NAME, before.getName());
            if (!before.getUses().isEmpty()) {
                changes.moveUses(before, after);
            }
        }
    }

    private void handOnNames(Changes changes) {
        if ((node.getName() == null || node.getName().isEmpty()) && old.getName() != null) {
            changes.set(node, NetworkPackage.Literals.NODE__NAME, old.getName());
        }
        if (node.getOrigins().isEmpty()) {
            List<String> origins = old.getOrigins().isEmpty() ? List.of(nameOf(old)) : old.getOrigins();
            origins.forEach(origin -> changes.append(node.getOrigins(), origin));
        }
    }

    private static String nameOf(Node node) {
        return node.getName() != null && !node.getName().isEmpty() ? node.getName()
                : node.getOutputs().isEmpty() ? node.getOperator() : node.getOutputs().getFirst().getName();
    }
}
