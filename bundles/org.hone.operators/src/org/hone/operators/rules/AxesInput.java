package org.hone.operators.rules;

import org.hone.core.operator.NodeUpgrade;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Integers that were an attribute in old versions of an operator and are an input since. */
public final class AxesInput {

    private AxesInput() {
    }

    /** Moves attribute {@code axes} into input {@code slot} when {@code since} lies after {@code from} and not after {@code to}. */
    public static void upgrade(NodeUpgrade node, int slot, int since, int from, int to) {
        upgrade(node, "axes", slot, since, from, to);
    }

    /** As {@link #upgrade(NodeUpgrade, int, int, int, int)} for an attribute of another name. */
    public static void upgrade(NodeUpgrade node, String attribute, int slot, int since, int from, int to) {
        if (from < since && to >= since && node.take(attribute) instanceof Longs values) {
            node.input(slot, Tensor.ofLongs(Longs.of(values.size()), values.toArray()));
        }
    }
}
