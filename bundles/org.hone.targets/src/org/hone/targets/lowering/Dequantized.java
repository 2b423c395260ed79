package org.hone.targets.lowering;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * What a DequantizeLinear with constant scales and zero points reads.
 *
 * @param value the integers
 * @param scales one, or one for each element along the axis
 * @param zeros as many
 * @param axis along which they differ; -1 where there is one
 * @param moved 128 where the integers were uint8 before they were moved
 */
record Dequantized(LoweredValue value, float[] scales, int[] zeros, int axis, int moved) {

    /** The attribute of nodes whose integers were moved. */
    static final String MOVED = "moved";

    /** Behind {@code value}; null where no DequantizeLinear of integers of 8 or 32 bits computes it. */
    static Dequantized of(LoweredValue value) {
        LoweredNode node = value == null ? null : value.producer();
        return isDequantize(node) ? read(node) : null;
    }

    static boolean isDequantize(LoweredNode node) {
        return node != null && node.operator().equals("DequantizeLinear");
    }

    /** What a DequantizeLinear or QuantizeLinear says of its integers, {@code value} being them; null where it is not constant. */
    static Dequantized read(LoweredNode node) {
        return read(node, node.input(0));
    }

    static Dequantized read(LoweredNode node, LoweredValue integers) {
        Tensor scale = node.constant(1);
        boolean known = scale != null && scale.elementType() == ElementType.FLOAT32 && (node.input(2) == null || node.constant(2) != null)
                && node.integer("block_size", 0) == 0;
        if (!known) {
            return null;
        }
        float[] scales = scale.toFloats();
        int[] zeros = new int[scales.length];
        for (int i = 0; i < zeros.length && node.constant(2) != null; i++) {
            zeros[i] = (int) node.constant(2).longAt(node.constant(2).elementCount() == 1 ? 0 : i);
        }
        long axis = node.integer("axis", 1);
        boolean whole = scales.length == 1;
        return new Dequantized(integers, scales, zeros, whole ? -1 : Math.toIntExact(axis < 0 ? axis + integers.rank() : axis),
                (int) node.integer(MOVED, 0));
    }

    boolean isWhole() {
        return axis < 0;
    }

    /** True for int8 activations with one scale. */
    boolean isActivation() {
        return isWhole() && value.type() == ElementType.INT8 && !value.isConstant();
    }

    Quantization quantization() {
        return new Quantization(scales[0], zeros[0], moved);
    }
}
