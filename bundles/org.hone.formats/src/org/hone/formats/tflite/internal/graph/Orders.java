package org.hone.formats.tflite.internal.graph;

import org.hone.core.HoneException;
import org.hone.model.network.Value;

/** How operators that work in any order of axes choose one: that in which what they read was made. */
public final class Orders {

    private Orders() {
    }

    /** The order in which the operand was made, or the file's. */
    public static AxisOrder of(Operand operand) throws HoneException, UnsupportedUse {
        operand.settle();
        AxisOrder order = operand.producedOrder();
        return order == null ? operand.fileOrder() : order;
    }

    /**
     * The order for a result of the rank of {@code output}: that of the first of {@code inputs} with that rank that was made in
     * another than the file's, or the file's.
     */
    public static AxisOrder common(Operand output, Iterable<Operand> inputs) throws HoneException, UnsupportedUse {
        for (Operand input : inputs) {
            input.settle();
        }
        if (output.shape().isRankKnown()) {
            for (Operand input : inputs) {
                AxisOrder order = input.producedOrder();
                if (order != null && input.shape().isRankKnown() && order.rank() == output.rank() && !order.isFile()) {
                    return order;
                }
            }
        }
        return output.fileOrder();
    }

    /** The real values of {@code operand}, so that they broadcast with values in {@code order}. */
    public static Value broadcast(Operand operand, AxisOrder order) throws HoneException, UnsupportedUse {
        if (operand.shape().isRankKnown() && operand.rank() == order.rank()) {
            return operand.real(order);
        }
        if (order.isFile() || operand.shape().elementCount() == 1 && operand.rank() < order.rank()) {
            return operand.real(operand.fileOrder());
        }
        if (!operand.shape().isRankKnown() || operand.rank() > order.rank()) {
            throw new UnsupportedUse("its input '" + operand.name() + "' of shape " + operand.shape()
                    + " cannot be brought to the rank of its output, " + order.rank());
        }
        return operand.expandedTo(order.rank()).real(order);
    }
}
