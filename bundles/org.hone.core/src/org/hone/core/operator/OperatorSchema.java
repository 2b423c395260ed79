package org.hone.core.operator;

import java.util.List;
import java.util.Set;

import org.hone.model.type.ElementType;

/**
 * The signature of an operator from one operator-set version on.
 *
 * @param since the first version of the domain's operator set in which it holds
 * @param inputs the inputs in order; the last may be variadic
 * @param outputs the outputs in order; the last may be variadic
 * @param attributes the attributes
 */
public record OperatorSchema(int since, List<Operand> inputs, List<Operand> outputs, List<AttributeSchema> attributes) {

    /** How often an operand occurs. */
    public enum Occurrence {
        REQUIRED, OPTIONAL, VARIADIC
    }

    /**
     * An input or output.
     *
     * @param types the element types that are allowed; empty when any type is, tensors or not
     */
    public record Operand(String name, Occurrence occurrence, Set<ElementType> types) {
    }

    /** The kinds of attribute. */
    public enum AttributeKind {
        FLOAT, INT, STRING, TENSOR, GRAPH, FLOATS, INTS, STRINGS, TYPE, SPARSE_TENSOR
    }

    /**
     * An attribute.
     *
     * @param defaultValue its default ({@code Long}, {@code Float}, {@code String}, {@code Longs}, {@code Floats}), or null
     */
    public record AttributeSchema(String name, AttributeKind kind, boolean required, Object defaultValue) {
    }

    /** The fewest inputs that a use must have. */
    public int requiredInputs() {
        int count = 0;
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).occurrence() == Occurrence.REQUIRED) {
                count = i + 1;
            }
        }
        return count;
    }

    /** The most inputs that a use may have. */
    public int maximumInputs() {
        return !inputs.isEmpty() && inputs.getLast().occurrence() == Occurrence.VARIADIC ? Integer.MAX_VALUE : inputs.size();
    }
}
