package org.hone.core.operator;

import java.util.List;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/** A use of an operator whose output types are being inferred. */
public interface InferenceContext extends NodeTypes {

    /** Sets the type of output {@code slot}; ignored when the node does not have that output. Null means unknown. */
    void output(int slot, ValueType type);

    /** Sets output {@code slot} to a tensor type. A null element type is unknown. */
    default void output(int slot, ElementType elementType, Shape shape) {
        output(slot, ValueType.tensor(elementType, shape));
    }

    /** Says what is known of the elements of output {@code slot}, a small tensor. */
    void value(int slot, KnownValue value);

    /**
     * Says that output {@code slot} always is {@code constant}: what Constant and Identity of a constant give. Its elements
     * are then known without {@link #value}. Null says nothing.
     */
    default void constant(int slot, Tensor constant) {
        // A context that does not follow constants ignores them.
    }

    /**
     * Infers the types inside the subgraph that is attribute {@code attribute}.
     *
     * @param inputTypes the types of the subgraph's inputs in order; null for an unknown one, short when fewer are known
     * @return the types of the subgraph's outputs in order, null for an unknown one; empty when there is no such subgraph
     */
    List<ValueType> subgraph(String attribute, List<ValueType> inputTypes);

    /** A conflict at this node: {@code throw node.conflict("rule …")}. */
    default ShapeConflict conflict(String rule) {
        return new ShapeConflict(rule);
    }
}
