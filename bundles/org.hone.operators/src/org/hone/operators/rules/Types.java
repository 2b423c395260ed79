package org.hone.operators.rules;

import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;

/** How element types go through operators. */
public final class Types {

    private Types() {
    }

    /** The element type of the first of {@code slots} whose type is known; null when none is. */
    public static ElementType first(NodeTypes node, int... slots) {
        for (int slot : slots) {
            if (node.elementType(slot) != null) {
                return node.elementType(slot);
            }
        }
        return null;
    }

    /** Gives output 0 the whole type of input 0, without its denotations. */
    public static void same(InferenceContext node) {
        node.output(0, node.elementType(0), node.shape(0));
    }

    /** The element type that an attribute such as {@code to} or {@code dtype} names by ONNX's code, or null. */
    public static ElementType attribute(NodeTypes node, String name, ElementType otherwise) {
        return node.attributes().has(name) ? ElementType.ofCode(node.attributes().integer(name, 0)) : otherwise;
    }
}
