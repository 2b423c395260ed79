package org.hone.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.model.network.Graph;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/**
 * Puts a new node behind a value: its first input is the value, and all that used the value use its first output. Where
 * the value is an output of the graph, the new value takes its name, so that the graph's outputs keep theirs.
 *
 * @param value the value
 * @param node a node in no graph, without inputs; when it has no output it gets one
 * @param more the values of the input slots behind the first; constants or graph inputs
 */
public record InsertAfter(Value value, Node node, List<Value> more) implements Edit {

    public InsertAfter {
        more = Collections.unmodifiableList(new ArrayList<>(more));
    }

    public InsertAfter(Value value, Node node) {
        this(value, node, List.of());
    }

    @Override
    public String label() {
        return "Insert " + node.getOperator() + " behind '" + value.getName() + "'";
    }

    @Override
    public void run(Changes changes) throws EditException {
        InsertNode.checkDetached(node, "insert");
        Graph graph = Graphs.of(value);
        if (graph == null) {
            throw new EditException("failed to insert " + Graphs.label(node) + " behind '" + value.getName()
                    + "': the value is in no graph");
        }
        if (node.getOutputs().isEmpty()) {
            Value output = NetworkFactory.eINSTANCE.createValue();
            output.setName(value.getName() + "_" + node.getOperator());
            changes.append(node.getOutputs(), output);
        }
        Value output = node.getOutputs().getFirst();
        boolean named = Graphs.isOutput(value) && value.getProducer() != null;
        List<Slot> before = List.copyOf(value.getUses());
        int index = value.getProducer() == null ? 0 : graph.getNodes().indexOf(value.getProducer()) + 1;
        if (!before.isEmpty()) {
            changes.moveUses(value, output);
        }
        List<Value> inputs = new ArrayList<>();
        inputs.add(value);
        inputs.addAll(more);
        new InsertNode(graph, index, node, inputs).run(changes);
        if (named) {
            swapNames(changes, output);
        }
    }

    private void swapNames(Changes changes, Value output) {
        String outer = value.getName();
        String inner = output.getName();
        RenameValue.rename(value, inner, changes);
        changes.set(output, NetworkPackage.Literals.VALUE__NAME, outer);
    }
}
