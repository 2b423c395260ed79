package org.hone.engine.cost;

import java.util.HashMap;
import java.util.Map;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** A node that runs subgraphs, with what each of them costs. */
final class CostedNode implements NodeTypes {

    private final NodeTypes node;
    private final Map<String, OperatorCost> subgraphs = new HashMap<>();

    CostedNode(NodeTypes node) {
        this.node = node;
    }

    void put(String attribute, OperatorCost cost) {
        subgraphs.put(attribute, cost);
    }

    @Override
    public OperatorCost subgraphCost(String attribute) {
        return subgraphs.getOrDefault(attribute, OperatorCost.UNKNOWN);
    }

    @Override
    public String operator() {
        return node.operator();
    }

    @Override
    public long opset() {
        return node.opset();
    }

    @Override
    public Attributes attributes() {
        return node.attributes();
    }

    @Override
    public int inputCount() {
        return node.inputCount();
    }

    @Override
    public int outputCount() {
        return node.outputCount();
    }

    @Override
    public boolean hasInput(int slot) {
        return node.hasInput(slot);
    }

    @Override
    public boolean hasOutput(int slot) {
        return node.hasOutput(slot);
    }

    @Override
    public ValueType inputType(int slot) {
        return node.inputType(slot);
    }

    @Override
    public ValueType outputType(int slot) {
        return node.outputType(slot);
    }

    @Override
    public Tensor constant(int slot) {
        return node.constant(slot);
    }

    @Override
    public KnownValue value(int slot) {
        return node.value(slot);
    }
}
