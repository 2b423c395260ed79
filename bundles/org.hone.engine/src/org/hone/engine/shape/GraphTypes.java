package org.hone.engine.shape;

import java.util.HashMap;
import java.util.Map;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.Operator;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/**
 * The types of all values of one graph, by the numbers of its {@link GraphSnapshot}, and what is known of their elements.
 * Immutable once inference has returned it.
 */
public final class GraphTypes {

    private final GraphSnapshot graph;
    private final GraphTypes outer;
    private final Map<String, Long> opsets;
    private final Attributes arguments;
    private final boolean inFunction;
    private final Operator[] operators;
    private final ValueType[] types;
    private final KnownValue[] values;
    private final Tensor[] constants;
    private final Map<Integer, Map<String, GraphTypes>> subgraphs = new HashMap<>();
    private final Map<Integer, GraphTypes> bodies = new HashMap<>();
    private int[] order = new int[0];

    /**
     * @param outer the types around this graph, when it is a subgraph; else null
     * @param arguments the attributes of the call, when the graph is a function's or inside one; else null
     */
    GraphTypes(GraphSnapshot graph, GraphTypes outer, Map<String, Long> opsets, Attributes arguments) {
        this.graph = graph;
        this.outer = outer;
        this.opsets = opsets;
        this.arguments = arguments;
        this.inFunction = arguments != null;
        this.operators = new Operator[graph.nodeCount()];
        this.types = new ValueType[graph.valueCount()];
        this.values = new KnownValue[graph.valueCount()];
        this.constants = new Tensor[graph.valueCount()];
    }

    public GraphSnapshot graph() {
        return graph;
    }

    /** The type of a value, or null when nothing is known of it. */
    public ValueType type(int value) {
        return value < 0 ? null : types[value];
    }

    /** What is known of the elements of a small integer tensor, or null. */
    public KnownValue known(int value) {
        if (value < 0) {
            return null;
        }
        if (values[value] == null && constants[value] != null) {
            values[value] = KnownConstants.of(constants[value]);
        }
        return values[value];
    }

    /** The tensor that the value always is, seen through Constant and Identity; null when it is no constant. */
    public Tensor constant(int value) {
        return value < 0 ? null : constants[value];
    }

    /** A node with what is known of its inputs and outputs. */
    public NodeTypes node(int node) {
        return new NodeView(this, node);
    }

    /** The operator of a node, or null for one that Hone does not know and for a call of a function. */
    public Operator operator(int node) {
        return operators[node];
    }

    /** The types in the subgraph that is an attribute of a node, as inferred last; null when it was not reached. */
    public GraphTypes subgraph(int node, String attribute) {
        return subgraphs.getOrDefault(node, Map.of()).get(attribute);
    }

    /** All subgraphs of a node by the name of their attribute. */
    public Map<String, GraphTypes> subgraphs(int node) {
        return java.util.Collections.unmodifiableMap(subgraphs.getOrDefault(node, Map.of()));
    }

    /** The types in the body of the function that a node calls; null for any other node. */
    public GraphTypes body(int node) {
        return bodies.get(node);
    }

    /** The nodes in an order in which each comes after those that it depends on, as far as there is one. */
    public int[] order() {
        return order.clone();
    }

    long opset(String domain) {
        return opsets.getOrDefault(domain.equals("ai.onnx") ? "" : domain, 1L);
    }

    Map<String, Long> opsets() {
        return opsets;
    }

    /** The attributes of a node; in a function, those that it takes from the call put in. */
    Attributes attributes(int node) {
        Attributes own = graph.attributes(node);
        return inFunction ? own.resolved(arguments) : own;
    }

    Attributes arguments() {
        return arguments;
    }

    GraphTypes outer() {
        return outer;
    }

    void setOrder(int[] nodes) {
        order = nodes;
    }

    int[] orderedNodes() {
        return order;
    }

    void setOperator(int node, Operator operator) {
        operators[node] = operator;
    }

    void setType(int value, ValueType type) {
        types[value] = type;
    }

    void setKnown(int value, KnownValue known) {
        values[value] = known;
    }

    void setConstant(int value, Tensor tensor) {
        constants[value] = tensor;
    }

    void setSubgraph(int node, String attribute, GraphTypes inner) {
        subgraphs.computeIfAbsent(node, n -> new HashMap<>()).put(attribute, inner);
    }

    void setBody(int node, GraphTypes body) {
        bodies.put(node, body);
    }
}
