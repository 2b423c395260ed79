package org.hone.operators.pooling;

import org.hone.core.HoneException;
import org.hone.core.operator.NodeUpgrade;

/** The attribute {@code p}, the order of a norm: a float in version 1, an integer since version 2. */
final class IntegerNorm {

    private static final int SINCE = 2;

    private IntegerNorm() {
    }

    static void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= SINCE || to < SINCE || node.attribute("p") == null || !(node.take("p") instanceof Float order)) {
            return;
        }
        if (order != Math.rint(order)) {
            throw node.refused(to, "its norm p = " + order + " must be an integer since version " + SINCE);
        }
        node.set("p", order.longValue());
    }
}
