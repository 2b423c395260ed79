package org.hone.engine.cost;

import java.util.HashMap;
import java.util.Map;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/**
 * A node as its cost sees it: operands have the element types that they are stored with, and it is known what each of its
 * subgraphs costs.
 */
final class CostedNode implements NodeTypes {

    private final GraphTypes types;
    private final int number;
    private final NodeTypes node;
    private final QuantizedForm form;
    private final Map<String, OperatorCost> subgraphs = new HashMap<>();

    CostedNode(GraphTypes types, int number, QuantizedForm form) {
        this.types = types;
        this.number = number;
        this.node = types.node(number);
        this.form = form;
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
        return node.hasInput(slot) ? form.storedType(types.graph().input(number, slot)) : null;
    }

    @Override
    public ValueType outputType(int slot) {
        return slot >= 0 && slot < outputCount() ? form.storedType(types.graph().output(number, slot)) : null;
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
