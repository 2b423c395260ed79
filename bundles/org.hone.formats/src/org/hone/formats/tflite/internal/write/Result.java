package org.hone.formats.tflite.internal.write;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.type.ElementType;

/**
 * What an operator of the file gives out for an output of a node: with the activation and the QuantizeLinear behind it, where
 * the operator computes them itself.
 */
public final class Result {

    private final int value;
    private final Activation activation;
    private final Scaling scaling;
    private final boolean unsigned;

    private Result(int value, Activation activation, Scaling scaling, boolean unsigned) {
        this.value = value;
        this.activation = activation;
        this.scaling = scaling;
        this.unsigned = unsigned;
    }

    /**
     * @param fuses true for an operator that can apply an activation
     * @param integers true when the operator can compute with integers; it does when a QuantizeLinear follows
     */
    static Result of(GraphWriting writing, int output, boolean fuses, boolean integers) {
        GraphSnapshot graph = writing.graph();
        int value = output;
        Activation activation = Activation.NONE;
        int user = writing.onlyUser(value);
        Activation next = fuses && user >= 0 && graph.input(user, 0) == value ? Activation.of(writing, user) : null;
        if (next != null) {
            activation = next;
            writing.absorb(user);
            value = graph.output(user, 0);
            user = writing.onlyUser(value);
        }
        if (!integers || user < 0 || !graph.operator(user).equals("QuantizeLinear") || graph.input(user, 0) != value) {
            return new Result(value, activation, null, false);
        }
        ElementType type = writing.outputType(user);
        Scaling scaling = writing.scaling(user, -1);
        if (scaling == null || scaling.isPerAxis() || scaling.scales().length != 1
                || type != ElementType.INT8 && type != ElementType.UINT8) {
            return new Result(value, activation, null, false);
        }
        writing.absorb(user);
        return new Result(graph.output(user, 0), activation, scaling, type == ElementType.UINT8);
    }

    int value() {
        return value;
    }

    public Activation activation() {
        return activation;
    }

    /** True when the operator computes with integers. */
    public boolean isInteger() {
        return scaling != null;
    }

    /** The scaling of the integers that are given out, or null. */
    public Scaling scaling() {
        return scaling;
    }

    boolean isUnsigned() {
        return unsigned;
    }
}
