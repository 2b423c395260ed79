package org.hone.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Takes a node out of its graph. When one of its outputs is used, its users get the node's first input that is no constant
 * instead (a bypass); their types must not differ as far as they are known. Outputs of the graph keep their names.
 * Constants that nothing uses any more go too.
 *
 * @param types what is known of the types of values
 */
public record RemoveNode(Node node, TypeSource types) implements Edit {

    public RemoveNode(Node node) {
        this(node, TypeSource.DECLARED);
    }

    @Override
    public String label() {
        return "Remove " + Graphs.label(node);
    }

    @Override
    public void run(Changes changes) throws EditException {
        Graph graph = node.getGraph();
        if (graph == null) {
            throw failure("it is in no graph");
        }
        List<Value> used = node.getOutputs().stream().filter(output -> !output.getUses().isEmpty()).toList();
        if (used.size() > 1) {
            throw failure("more than one of its outputs is used: '" + used.get(0).getName() + "' and '" + used.get(1).getName()
                    + "'");
        }
        if (!used.isEmpty()) {
            bypass(used.getFirst(), changes);
        } else {
            new Removal(changes, node, false).run(Set.of());
        }
    }

    private void bypass(Value output, Changes changes) throws EditException {
        Value input = node.getInputs().stream().map(Input::getValue).filter(Objects::nonNull)
                .filter(value -> !Graphs.isConstant(value)).findFirst()
                .orElseThrow(() -> failure("its output '" + output.getName() + "' is used and it has no input to take its place"));
        checkTypes(output, input);
        boolean named = Graphs.isOutput(output);
        if (named && (input.getProducer() == null || Graphs.of(input) != node.getGraph() || Graphs.isOutput(input))) {
            throw failure("its output '" + output.getName() + "' is an output of the graph, and '" + input.getName()
                    + "' cannot take that name because it is " + (Graphs.isOutput(input) ? "an output itself" : "no node's output"));
        }
        retype(output, input, changes);
        changes.moveUses(output, input);
        new Removal(changes, node, false).run(Set.of(input));
        if (named) {
            RenameValue.rename(input, output.getName(), changes);
        }
    }

    /** Users inside the graph rely on the type; an output of the graph takes the new one. */
    private void checkTypes(Value output, Value input) throws EditException {
        ValueType before = types.type(output);
        ValueType after = types.type(input);
        boolean inside = output.getUses().stream().anyMatch(Input.class::isInstance);
        if (inside && before != null && after != null && surelyDiffer(before, after)) {
            throw failure("its output '" + output.getName() + "' is " + before + " and its input '" + input.getName() + "' is "
                    + after + ", so that its users cannot take the one for the other");
        }
    }

    private static boolean surelyDiffer(ValueType before, ValueType after) {
        if (!(before instanceof TensorType a && after instanceof TensorType b)) {
            return before.getClass() != after.getClass();
        }
        if (a.elementType() != null && b.elementType() != null && a.elementType() != b.elementType()) {
            return true;
        }
        if (!a.shape().isRankKnown() || !b.shape().isRankKnown()) {
            return false;
        }
        if (a.shape().rank() != b.shape().rank()) {
            return true;
        }
        for (int axis = 0; axis < a.shape().rank(); axis++) {
            if (a.shape().get(axis).isFixed() && b.shape().get(axis).isFixed()
                    && a.shape().get(axis).size() != b.shape().get(axis).size()) {
                return true;
            }
        }
        return false;
    }

    private void retype(Value output, Value input, Changes changes) {
        ValueType after = types.type(input);
        ValueType before = types.type(output);
        for (Slot slot : output.getUses()) {
            if (slot instanceof GraphOutput given && after != null && (before == null || surelyDiffer(before, after))) {
                changes.set(given, NetworkPackage.Literals.GRAPH_OUTPUT__TYPE, after);
            }
        }
    }

    private EditException failure(String rule) {
        Graph graph = node.getGraph();
        return new EditException("failed to remove " + Graphs.label(node) + ": " + rule
                + (graph == null || graph.getName() == null ? "" : ", in graph '" + graph.getName() + "'"));
    }
}
