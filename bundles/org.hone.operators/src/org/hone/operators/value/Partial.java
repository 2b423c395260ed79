package org.hone.operators.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** Operands of which only some are known, so that what is known of the others still comes through. */
public final class Partial {

    private Partial() {
    }

    /**
     * The values of all inputs from {@code first} on, one that is not known standing with unknown elements; null when none
     * is known, or one is too large or of an unknown size.
     */
    public static List<KnownValue> inputs(NodeTypes node, int first) {
        List<KnownValue> values = new ArrayList<>();
        boolean any = false;
        for (int i = first; i < node.inputCount(); i++) {
            any |= node.value(i) != null;
        }
        for (int i = first; any && i < node.inputCount(); i++) {
            KnownValue value = node.value(i) != null ? node.value(i) : unknown(node.shape(i), node.elementType(i));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return any ? values : null;
    }

    private static KnownValue unknown(Shape shape, ElementType type) {
        long count = shape.elementCount();
        if (count < 0 || count > KnownValue.LIMIT || type == ElementType.STRING) {
            return null;
        }
        return KnownValue.of(Longs.of(shape.sizes()), Collections.nCopies((int) count, Element.UNKNOWN));
    }
}
