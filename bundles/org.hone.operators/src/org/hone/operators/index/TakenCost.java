package org.hone.operators.index;

import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;

/** The cost of an operator that reads of its first input only the elements that it puts out. */
final class TakenCost {

    private TakenCost() {
    }

    /** @param whole the further inputs, which are read whole */
    static OperatorCost of(NodeTypes node, int... whole) {
        long written = OperatorCost.bytes(node.outputType(0));
        long read = written;
        for (int slot : whole) {
            long bytes = node.hasInput(slot) ? OperatorCost.bytes(node.inputType(slot)) : 0;
            read = read < 0 || bytes < 0 ? -1 : read > Long.MAX_VALUE - bytes ? Long.MAX_VALUE : read + bytes;
        }
        return read < 0 || written < 0 ? OperatorCost.UNKNOWN : new OperatorCost(0, read, written);
    }
}
