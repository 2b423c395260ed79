package org.hone.formats.tflite.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Collects the nodes, constants and inputs of a graph, each under a name that only it has. What was made since the last
 * {@link #commit()} can be taken back.
 */
final class NetworkBuilder {

    private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;
    private static final int DIMENSION = 40;

    private final HeapBudget budget;
    private final List<Value> inputs = new ArrayList<>();
    private final List<Value> constants = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<GraphOutput> outputs = new ArrayList<>();
    private final Names valueNames = new Names();
    private final Names nodeNames = new Names();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private List<String> origins = List.of();

    NetworkBuilder(HeapBudget budget) {
        this.budget = budget;
    }

    HeapBudget budget() {
        return budget;
    }

    /** The source layers that the nodes from now on come from. */
    List<String> origins() {
        return origins;
    }

    void setOrigins(List<String> labels) {
        origins = labels;
    }

    /** Makes a name that is taken from the start, as those of the graph's inputs and outputs are. */
    String reserve(String name) throws HoneException {
        budget.charge(HeapBudget.ENTRY);
        return valueNames.unique(name);
    }

    /** A graph input under a name that was {@link #reserve reserved}. */
    Value input(String reserved, ValueType type) throws HoneException {
        Value value = value(reserved, type);
        inputs.add(value);
        return value;
    }

    /** A value under a name that was {@link #reserve reserved}. */
    Value value(String reserved, ValueType type) throws HoneException {
        int rank = type instanceof TensorType tensor && tensor.shape().isRankKnown() ? tensor.shape().rank() : 0;
        budget.charge(HeapBudget.OBJECT + HeapBudget.LIST + 2L * HeapBudget.PLACE + 64 + (long) DIMENSION * rank);
        budget.chargeText(reserved.length());
        Value value = FACTORY.createValue();
        value.setName(reserved);
        value.setType(type);
        return value;
    }

    /** A value that a node will give out, under {@code wish} or, where that is taken, a name like it. */
    Value fresh(String wish, ValueType type) throws HoneException {
        String name = reserve(wish);
        undo.push(() -> valueNames.release(name));
        return value(name, type);
    }

    /** A constant that is no graph input, under {@code wish} or a name like it. */
    Value constant(String wish, Tensor tensor) throws HoneException {
        return constant(fresh(wish, tensor.type()), tensor);
    }

    /** Makes {@code value} a constant that is no graph input. */
    Value constant(Value value, Tensor tensor) throws HoneException {
        budget.charge(256 + 8L * tensor.rank());
        value.setTensor(tensor);
        constants.add(value);
        undo.push(() -> constants.remove(constants.size() - 1));
        return value;
    }

    /** A node that gives out {@code results}, under {@code wish} or a name like it. */
    void node(NodeSketch sketch, String wish, List<Value> results) throws HoneException {
        budget.node();
        budget.charge(HeapBudget.OBJECT + 4L * HeapBudget.LIST + sketch.attributes().size() * (2L * HeapBudget.OBJECT)
                + sketch.inputs().size() * (HeapBudget.OBJECT + 2L * HeapBudget.PLACE) + HeapBudget.ENTRY);
        String name = nodeNames.unique(wish);
        budget.chargeText(name.length());
        Node node = FACTORY.createNode();
        node.setName(name);
        node.setDomain(sketch.domain());
        node.setOperator(sketch.operator());
        node.getAttributes().addAll(sketch.attributes());
        node.getOrigins().addAll(origins);
        for (Value value : sketch.inputs()) {
            Input input = FACTORY.createInput();
            input.setValue(value);
            node.getInputs().add(input);
        }
        node.getOutputs().addAll(results);
        nodes.add(node);
        undo.push(() -> remove(name));
    }

    private void remove(String name) {
        Node node = nodes.remove(nodes.size() - 1);
        node.getInputs().forEach(input -> input.setValue(null));
        node.getOutputs().clear();
        nodeNames.release(name);
    }

    /** A place in the graph's list of outputs. */
    void output(Value value) throws HoneException {
        budget.charge(HeapBudget.OBJECT + HeapBudget.PLACE);
        GraphOutput output = FACTORY.createGraphOutput();
        output.setValue(value);
        output.setType(value.getType());
        outputs.add(output);
    }

    /** Has {@code action} run when what is made now is taken back. */
    void onRollback(Runnable action) {
        undo.push(action);
    }

    /** Keeps what was made. */
    void commit() {
        undo.clear();
    }

    /** Takes back what was made since the last commit. */
    void rollback() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    boolean uses(String domain) {
        return nodes.stream().anyMatch(node -> node.getDomain().equals(domain));
    }

    /** The graph of all that was made. */
    Graph build(String name) {
        Graph graph = FACTORY.createGraph();
        graph.setName(name);
        graph.getInputs().addAll(inputs);
        graph.getConstants().addAll(constants);
        graph.getNodes().addAll(nodes);
        graph.getOutputs().addAll(outputs);
        return graph;
    }

    /** Names of which no two are equal. */
    private static final class Names {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();

        String unique(String wish) {
            String name = wish;
            while (!taken.add(name)) {
                name = wish + "_" + last.merge(wish, 1, Integer::sum);
            }
            return name;
        }

        void release(String name) {
            taken.remove(name);
        }
    }
}
