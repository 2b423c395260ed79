package org.hone.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Puts a new node on one edge: its first input is what an input slot uses now, and the slot uses its first output.
 *
 * @param slot an input slot that is not empty
 * @param node a node in no graph, without inputs; when it has no output it gets one
 * @param more the values of the input slots behind the first
 */
public record InsertBefore(Input slot, Node node, List<Value> more) implements Edit {

    public InsertBefore {
        more = Collections.unmodifiableList(new ArrayList<>(more));
    }

    public InsertBefore(Input slot, Node node) {
        this(slot, node, List.of());
    }

    @Override
    public String label() {
        return "Insert " + node.getOperator() + " before " + Graphs.label(slot);
    }

    @Override
    public void run(Changes changes) throws EditException {
        InsertNode.checkDetached(node, "insert");
        Value value = slot.getValue();
        Node user = slot.getNode();
        if (value == null || user == null || user.getGraph() == null) {
            throw new EditException("failed to insert " + Graphs.label(node) + " before " + Graphs.label(slot)
                    + ": the input slot is empty or in no graph");
        }
        if (node.getOutputs().isEmpty()) {
            Value output = NetworkFactory.eINSTANCE.createValue();
            output.setName(value.getName() + "_" + node.getOperator());
            changes.append(node.getOutputs(), output);
        }
        List<Value> inputs = new ArrayList<>();
        inputs.add(value);
        inputs.addAll(more);
        new InsertNode(user.getGraph(), user.getGraph().getNodes().indexOf(user), node, inputs).run(changes);
        changes.use(slot, node.getOutputs().getFirst());
    }
}
