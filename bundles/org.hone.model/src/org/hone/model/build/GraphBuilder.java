package org.hone.model.build;

import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** Makes a graph in code: a main graph, a subgraph, or a function's body. */
public final class GraphBuilder {

    private final Graph graph;

    /** Appends to {@code graph}. */
    public GraphBuilder(Graph graph) {
        this.graph = graph;
    }

    /** Starts a new graph. */
    public GraphBuilder(String name) {
        this(NetworkFactory.eINSTANCE.createGraph());
        graph.setName(name);
    }

    public Graph graph() {
        return graph;
    }

    public Value input(String name, ValueType type) {
        Value value = value(name);
        value.setType(type);
        graph.getInputs().add(value);
        return value;
    }

    public Value constant(String name, Tensor tensor) {
        Value value = value(name);
        value.setTensor(tensor);
        graph.getConstants().add(value);
        return value;
    }

    /** A new node at the end; null stands for an omitted optional input. */
    public NodeBuilder node(String operator, Value... inputs) {
        Node node = NetworkFactory.eINSTANCE.createNode();
        node.setOperator(operator);
        for (Value value : inputs) {
            Input input = NetworkFactory.eINSTANCE.createInput();
            node.getInputs().add(input);
            input.setValue(value);
        }
        graph.getNodes().add(node);
        return new NodeBuilder(node);
    }

    /** Gives {@code value} out with a declared type; null for none. */
    public GraphOutput output(Value value, ValueType type) {
        GraphOutput output = NetworkFactory.eINSTANCE.createGraphOutput();
        output.setType(type);
        graph.getOutputs().add(output);
        output.setValue(value);
        return output;
    }

    private static Value value(String name) {
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName(name);
        return value;
    }
}
