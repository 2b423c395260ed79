package org.hone.core.operator;

import java.util.ArrayList;
import java.util.List;

import org.hone.model.type.Shape;

/**
 * How the indices along a node's axes belong together, in the manner of einsum: each axis of each input and output is
 * described by an {@link Axis}, and the same label means the same index. Pruning follows a channel through it, layouts
 * permute by it.
 *
 * <p>
 * A Conv with {@code group} 1 is {@code x[n, c, ~h, ~w], w[m, c, *, *], b[m] -> y[n, m, ~h, ~w]}: removing index 3 along
 * {@code m} takes it from w, b and y; {@code ~} is a window over, {@code *} opaque.
 *
 * @param inputs the axes of each input slot; null for an empty slot or an unknown rank
 * @param outputs the axes of each output slot
 */
public record AxisMap(List<List<Axis>> inputs, List<List<Axis>> outputs) {

    /** How one axis of an operand is indexed. */
    public sealed interface Axis {
    }

    /** The index itself: element {@code i} here goes with element {@code i} of every axis that has the same label. */
    public record Label(int id) implements Axis {
    }

    /** Several indices in one axis, the last running fastest: what Reshape, Flatten and grouped convolutions make. */
    public record Merged(List<Axis> parts) implements Axis {
    }

    /** Axes laid one after another: the output axis of Concat, the input axis of Split. */
    public record Concatenated(List<Axis> parts) implements Axis {
    }

    /** Each index here sees a window of indices of the label (or is seen through one): spatial axes of convolutions. */
    public record Window(Label label) implements Axis {
    }

    /** An axis of size 1 that is repeated along an axis of the other operand. */
    public record Broadcast() implements Axis {
    }

    /** Any index may depend on any: nothing can be removed here by itself. */
    public record Opaque() implements Axis {
    }

    public static final Axis BROADCAST = new Broadcast();
    public static final Axis OPAQUE = new Opaque();

    /** The map that knows nothing. */
    public static AxisMap opaque(NodeTypes node) {
        List<List<Axis>> inputs = new ArrayList<>();
        for (int i = 0; i < node.inputCount(); i++) {
            inputs.add(opaque(node.hasInput(i) ? node.shape(i) : Shape.UNKNOWN));
        }
        List<List<Axis>> outputs = new ArrayList<>();
        for (int i = 0; i < node.outputCount(); i++) {
            outputs.add(opaque(node.outputShape(i)));
        }
        return new AxisMap(inputs, outputs);
    }

    private static List<Axis> opaque(Shape shape) {
        if (!shape.isRankKnown()) {
            return null;
        }
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < shape.rank(); i++) {
            axes.add(OPAQUE);
        }
        return axes;
    }
}
