package org.hone.core.operator;

import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * What one execution of a node costs.
 *
 * @param macs multiply-accumulate operations: the products summed by convolutions, matrix products and the like (a bias
 *        or an elementwise operator adds none)
 * @param bytesRead bytes of inputs that are read, constants included
 * @param bytesWritten bytes of outputs that are written
 */
public record OperatorCost(long macs, long bytesRead, long bytesWritten) {

    /** The cost of a node whose shapes are not all known. */
    public static final OperatorCost UNKNOWN = new OperatorCost(-1, -1, -1);

    /** A node that moves nothing: its output is a view of its input. */
    public static final OperatorCost FREE = new OperatorCost(0, 0, 0);

    public boolean isKnown() {
        return macs >= 0;
    }

    /** The cost of a node with {@code macs} that reads each input and writes each output once. */
    public static OperatorCost moving(NodeTypes node, long macs) {
        long read = 0;
        for (int i = 0; i < node.inputCount(); i++) {
            if (node.hasInput(i)) {
                long bytes = bytes(node.inputType(i));
                if (bytes < 0) {
                    return UNKNOWN;
                }
                read = saturatingAdd(read, bytes);
            }
        }
        long written = 0;
        for (int i = 0; i < node.outputCount(); i++) {
            if (node.hasOutput(i)) {
                long bytes = bytes(node.outputType(i));
                if (bytes < 0) {
                    return UNKNOWN;
                }
                written = saturatingAdd(written, bytes);
            }
        }
        return macs < 0 ? UNKNOWN : new OperatorCost(macs, read, written);
    }

    /** The bytes of a tensor of {@code type}; -1 when not known, 0 for strings. */
    public static long bytes(ValueType type) {
        if (!(type instanceof TensorType tensor) || tensor.elementType() == null) {
            return -1;
        }
        Shape shape = tensor.shape();
        long count = shape.elementCount();
        if (count < 0) {
            return -1;
        }
        return count > Long.MAX_VALUE / 16 ? Long.MAX_VALUE : tensor.elementType().bytes(count);
    }

    private static long saturatingAdd(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
