package org.hone.engine.cost;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorCost;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Which activations of a network in QDQ form are never stored as floats: what a DequantizeLinear gives, and what goes to
 * one QuantizeLinear only, be it through elementwise operators such as Relu. A target runs the operators between as integer kernels; ONNX's quantized element type is what
 * lies in memory.
 */
final class QuantizedForm {

    private static final String QUANTIZE = "QuantizeLinear";
    private static final String DEQUANTIZE = "DequantizeLinear";

    private final GraphTypes types;
    private final GraphSnapshot graph;
    /** The value in whose place a value is kept: itself unless it is what a quantization gives or takes. */
    private final int[] stored;
    /** The value whose element type a value is stored with: itself unless it is quantized. */
    private final int[] typed;

    QuantizedForm(GraphTypes types) {
        this.types = types;
        this.graph = types.graph();
        this.stored = new int[graph.valueCount()];
        boolean[] givenOut = new boolean[stored.length];
        for (int i = 0; i < graph.outputCount(); i++) {
            if (graph.graphOutput(i) != GraphSnapshot.NONE) {
                givenOut[graph.graphOutput(i)] = true;
            }
        }
        for (int value = 0; value < stored.length; value++) {
            stored[value] = stored(value, givenOut[value]);
        }
        this.typed = stored.clone();
        int[] order = types.order();
        for (int i = order.length - 1; i >= 0; i--) {
            passOn(order[i], givenOut);
        }
    }

    /** An elementwise node between an operator and its quantization works on quantized numbers. */
    private void passOn(int node, boolean[] givenOut) {
        Operator operator = types.operator(node);
        if (operator == null || operator.layout() != AxisLayout.AGNOSTIC || graph.outputCount(node) != 1
                || typed[graph.output(node, 0)] == graph.output(node, 0) || is(node, DEQUANTIZE)) {
            return;
        }
        for (int i = 0; i < graph.inputCount(node); i++) {
            int input = graph.input(node, i);
            if (input != GraphSnapshot.NONE && typed[input] == input && graph.producer(input) != GraphSnapshot.NONE
                    && graph.userCount(input) == 1 && !givenOut[input] && types.constant(input) == null) {
                typed[input] = typed[graph.output(node, 0)];
            }
        }
    }

    private int stored(int value, boolean givenOut) {
        int producer = graph.producer(value);
        if (producer == GraphSnapshot.NONE || givenOut) {
            return value;
        }
        if (is(producer, DEQUANTIZE)) {
            return graph.input(producer, 0);
        }
        boolean quantized = graph.userCount(value) == 1 && is(graph.user(value, 0), QUANTIZE)
                && graph.input(graph.user(value, 0), 0) == value;
        return quantized ? graph.output(graph.user(value, 0), 0) : value;
    }

    private boolean is(int node, String operator) {
        return graph.operator(node).equals(operator) && graph.inputCount(node) > 1 && graph.outputCount(node) == 1
                && graph.input(node, 0) != GraphSnapshot.NONE && types.operator(node) != null;
    }

    /** The value in whose memory and element type {@code value} is kept; {@code value} itself unless it is quantized. */
    int stored(int value) {
        return value == GraphSnapshot.NONE ? value : stored[value];
    }

    /** The type of a value with the element type that it is stored with; null when it is not known. */
    ValueType storedType(int value) {
        ValueType own = types.type(value);
        int place = value == GraphSnapshot.NONE ? value : typed[value];
        if (place != value && own instanceof TensorType tensor && tensor.elementType() != null && tensor.elementType().isFloat()
                && types.type(place) instanceof TensorType kept) {
            return ValueType.tensor(kept.elementType(), tensor.shape());
        }
        return own;
    }

    /** The bytes of a value as it is stored; -1 when they are not known. */
    long bytes(int value) {
        return OperatorCost.bytes(storedType(value));
    }

    /** True for a QuantizeLinear or DequantizeLinear that moves nothing, since the other side of it is never stored. */
    boolean isFolded(int node) {
        return is(node, DEQUANTIZE) && stored[graph.output(node, 0)] != graph.output(node, 0)
                || is(node, QUANTIZE) && stored[graph.input(node, 0)] == graph.output(node, 0);
    }
}
