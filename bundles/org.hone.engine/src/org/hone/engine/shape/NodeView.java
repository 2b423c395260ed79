package org.hone.engine.shape;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** A node of a graph with what is known of its inputs and outputs. */
class NodeView implements NodeTypes {

    final GraphTypes types;
    final GraphSnapshot graph;
    final int node;

    NodeView(GraphTypes types, int node) {
        this.types = types;
        this.graph = types.graph();
        this.node = node;
    }

    @Override
    public String operator() {
        return graph.operator(node);
    }

    @Override
    public long opset() {
        return types.opset(graph.domain(node));
    }

    @Override
    public Attributes attributes() {
        return types.attributes(node);
    }

    @Override
    public int inputCount() {
        return graph.inputCount(node);
    }

    @Override
    public int outputCount() {
        return graph.outputCount(node);
    }

    @Override
    public boolean hasInput(int slot) {
        return slot >= 0 && slot < inputCount() && graph.input(node, slot) != GraphSnapshot.NONE;
    }

    @Override
    public boolean hasOutput(int slot) {
        return slot >= 0 && slot < outputCount() && !graph.valueName(graph.output(node, slot)).isEmpty();
    }

    @Override
    public ValueType inputType(int slot) {
        return types.type(input(slot));
    }

    @Override
    public ValueType outputType(int slot) {
        return slot >= 0 && slot < outputCount() ? types.type(graph.output(node, slot)) : null;
    }

    @Override
    public Tensor constant(int slot) {
        return types.constant(input(slot));
    }

    @Override
    public KnownValue value(int slot) {
        return types.known(input(slot));
    }

    private int input(int slot) {
        return hasInput(slot) ? graph.input(node, slot) : GraphSnapshot.NONE;
    }
}
