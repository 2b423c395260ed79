package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/**
 * A node of a snapshot as rules see it, its types and constants told by whoever lowers.
 *
 * @param graph the graph
 * @param node the node's index
 * @param opset the version of the node's domain
 * @param types the types by the values' index
 * @param constants the constants by the values' index, null where a value is none
 */
public record SnapshotNode(GraphSnapshot graph, int node, long opset, IntFunction<ValueType> types, IntFunction<Tensor> constants)
        implements NodeTypes {

    @Override
    public String operator() {
        return graph.operator(node);
    }

    @Override
    public Attributes attributes() {
        return graph.attributes(node);
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
        return slot < inputCount() && graph.input(node, slot) != GraphSnapshot.NONE;
    }

    @Override
    public boolean hasOutput(int slot) {
        return slot < outputCount() && graph.output(node, slot) != GraphSnapshot.NONE
                && !graph.valueName(graph.output(node, slot)).isEmpty();
    }

    @Override
    public ValueType inputType(int slot) {
        return hasInput(slot) ? types.apply(graph.input(node, slot)) : null;
    }

    @Override
    public ValueType outputType(int slot) {
        return hasOutput(slot) ? types.apply(graph.output(node, slot)) : null;
    }

    @Override
    public Tensor constant(int slot) {
        return hasInput(slot) ? constants.apply(graph.input(node, slot)) : null;
    }

    @Override
    public KnownValue value(int slot) {
        Tensor tensor = constant(slot);
        if (tensor == null || tensor.strings() != null || tensor.elementCount() > KnownValue.LIMIT) {
            return null;
        }
        List<KnownValue.Element> elements = new ArrayList<>();
        for (int i = 0; i < tensor.elementCount(); i++) {
            elements.add(tensor.elementType().isFloat() ? KnownValue.Element.ofReal(tensor.doubleAt(i))
                    : KnownValue.Element.of(tensor.longAt(i)));
        }
        return KnownValue.of(tensor.sizes(), elements);
    }
}
