package org.hone.core.operator;

import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/** A use of an operator with what is known of its inputs and outputs: what shape rules, axes and costs look at. */
public interface NodeTypes {

    /** The operator's type, such as {@code Conv}. */
    String operator();

    /** The version of the operator's domain that the network imports. */
    long opset();

    Attributes attributes();

    /** The number of input slots, empty ones included. */
    int inputCount();

    int outputCount();

    /** True when input {@code slot} exists and is not empty. */
    boolean hasInput(int slot);

    /** True when output {@code slot} exists and is wanted. */
    boolean hasOutput(int slot);

    /** The type of input {@code slot}, or null when it is empty or unknown. */
    ValueType inputType(int slot);

    /** The type of output {@code slot} as far as it has been inferred, or null. */
    ValueType outputType(int slot);

    /** The constant in input {@code slot}, or null when it is not a constant of the file. */
    Tensor constant(int slot);

    /** What is known of the elements of the small tensor in input {@code slot}, or null. */
    KnownValue value(int slot);

    /** The cost of executing the subgraph that is attribute {@code attribute} once; unknown when there is none. */
    default OperatorCost subgraphCost(String attribute) {
        return OperatorCost.UNKNOWN;
    }

    /** The element type of input {@code slot}, or null when unknown or no tensor. */
    default ElementType elementType(int slot) {
        return inputType(slot) instanceof TensorType type ? type.elementType() : null;
    }

    /** The shape of input {@code slot}; {@link Shape#UNKNOWN} when unknown or no tensor. */
    default Shape shape(int slot) {
        return inputType(slot) instanceof TensorType type ? type.shape() : Shape.UNKNOWN;
    }

    default Shape outputShape(int slot) {
        return outputType(slot) instanceof TensorType type ? type.shape() : Shape.UNKNOWN;
    }
}
