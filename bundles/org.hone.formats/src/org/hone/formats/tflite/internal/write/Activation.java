package org.hone.formats.tflite.internal.write;

import org.hone.model.snapshot.GraphSnapshot;

/** An activation that an operator of TFLite applies to its own result ({@code enum ActivationFunctionType} of the schema). */
public enum Activation {
    NONE(0, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY), RELU(1, 0, Float.POSITIVE_INFINITY), RELU_N1_TO_1(2, -1, 1),
    RELU6(3, 0, 6);

    private final int code;
    private final float low;
    private final float high;

    Activation(int code, float low, float high) {
        this.code = code;
        this.low = low;
        this.high = high;
    }

    public byte code() {
        return (byte) code;
    }

    /** The activation that limits to a range, or null. */
    public static Activation of(float low, float high) {
        for (Activation activation : values()) {
            if (activation.low == low && activation.high == high) {
                return activation;
            }
        }
        return null;
    }

    /** The activation that a node of the network is, or null. */
    static Activation of(GraphWriting writing, int node) {
        GraphSnapshot graph = writing.graph();
        if (!graph.domain(node).isEmpty()) {
            return null;
        }
        if (graph.operator(node).equals("Relu")) {
            return RELU;
        }
        if (!graph.operator(node).equals("Clip")) {
            return null;
        }
        ClipRange range = ClipRange.of(writing, node);
        Activation found = range == null ? null : of(range.low(), range.high());
        return found == NONE ? null : found;
    }
}
