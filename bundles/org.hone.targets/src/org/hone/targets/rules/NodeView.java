package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;

/**
 * A lowered node as rules over ONNX's operators see it.
 *
 * @param node the node
 */
record NodeView(LoweredNode node) implements NodeTypes {

    /** Networks are in the canonical operator set when they are lowered. */
    private static final long CANONICAL_OPSET = 21;

    @Override
    public String operator() {
        return node.operator();
    }

    @Override
    public long opset() {
        return CANONICAL_OPSET;
    }

    @Override
    public Attributes attributes() {
        Map<String, Object> values = new HashMap<>();
        for (String name : node.attributes()) {
            values.put(name, content(node.attribute(name)));
        }
        return Attributes.of(values);
    }

    private static Object content(Object value) {
        return switch (value) {
        case String text -> Bytes.ofText(text);
        case long[] integers -> Longs.of(integers);
        case float[] reals -> Floats.of(reals);
        case List<?> texts -> texts.stream().map(text -> Bytes.ofText(String.valueOf(text))).toList();
        default -> value;
        };
    }

    @Override
    public int inputCount() {
        return node.inputs().size();
    }

    @Override
    public int outputCount() {
        return node.outputs().size();
    }

    @Override
    public boolean hasInput(int slot) {
        return node.input(slot) != null;
    }

    @Override
    public boolean hasOutput(int slot) {
        return slot < outputCount() && node.outputs().get(slot) != null;
    }

    @Override
    public ValueType inputType(int slot) {
        return hasInput(slot) ? type(node.input(slot)) : null;
    }

    @Override
    public ValueType outputType(int slot) {
        return hasOutput(slot) ? type(node.outputs().get(slot)) : null;
    }

    private static ValueType type(LoweredValue value) {
        return ValueType.tensor(value.type(), Shape.of(value.sizes()));
    }

    @Override
    public Tensor constant(int slot) {
        return node.constant(slot);
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
