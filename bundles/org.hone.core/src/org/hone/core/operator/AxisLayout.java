package org.hone.core.operator;

/** Whether an operator gives fixed meanings to axes of its first input and output. */
public enum AxisLayout {
    /** Any order of axes will do as long as all operands agree: elementwise operators. */
    AGNOSTIC,
    /** Axis 0 is the batch, axis 1 the channel, the rest are spatial: {@code [N, C, H, W]}. */
    CHANNELS_FIRST,
    /** Attributes or inputs name axes by number (Concat, Softmax, reductions): they follow a permutation. */
    AXIS_NUMBERS,
    /** The order of axes matters in another way (Reshape, MatMul, unknown operators). */
    FIXED
}
