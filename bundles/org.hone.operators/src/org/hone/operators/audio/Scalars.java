package org.hone.operators.audio;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;

/** Sizes that are given as scalar inputs. */
final class Scalars {

    private Scalars() {
    }

    /** The size in input {@code slot}; unknown when it is absent or computed. */
    static Dimension size(NodeTypes node, int slot) {
        KnownValue value = node.value(slot);
        return value == null || value.size() != 1 ? Dimension.UNKNOWN : value.get(0).toDimension();
    }

    /** The integer in input {@code slot}, or null. */
    static Long number(NodeTypes node, int slot) {
        KnownValue value = node.value(slot);
        if (value == null || value.size() != 1) {
            return null;
        }
        Element element = value.get(0);
        return element.isNumber() ? element.number() : null;
    }
}
