package org.hone.operators.sequence;

import org.hone.core.operator.InferenceContext;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.OptionalType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.operators.rules.TypeUnion;
import org.hone.operators.rules.Types;

/** The type rules of sequences and optional values: an element's type covers all elements. */
final class SequenceRules {

    private SequenceRules() {
    }

    /** The type of the elements of the sequence in input {@code slot}, or null. */
    static ValueType element(InferenceContext node, int slot) {
        return node.inputType(slot) instanceof SequenceType type ? type.element() : null;
    }

    static void construct(InferenceContext node) {
        ValueType element = node.inputType(0);
        for (int slot = 1; slot < node.inputCount(); slot++) {
            element = TypeUnion.of(element, node.inputType(slot));
        }
        node.output(0, new SequenceType(element));
    }

    static void empty(InferenceContext node) {
        node.output(0, new SequenceType(ValueType.tensor(Types.attribute(node, "dtype", ElementType.FLOAT32), Shape.UNKNOWN)));
    }

    static void insert(InferenceContext node) {
        node.output(0, new SequenceType(TypeUnion.of(element(node, 0), node.inputType(1))));
    }

    static void erase(InferenceContext node) {
        node.output(0, node.inputType(0));
    }

    static void at(InferenceContext node) {
        node.output(0, element(node, 0));
    }

    static void length(InferenceContext node) {
        node.output(0, ElementType.INT64, Shape.SCALAR);
    }

    static void optional(InferenceContext node) {
        ValueType element = node.hasInput(0) ? node.inputType(0)
                : node.attributes().get("type") instanceof ValueType type ? type : null;
        node.output(0, new OptionalType(element));
    }

    static void getElement(InferenceContext node) {
        node.output(0, node.inputType(0) instanceof OptionalType type ? type.element() : node.inputType(0));
    }

    static void hasElement(InferenceContext node) {
        node.output(0, ElementType.BOOL, Shape.SCALAR);
    }
}
