package org.hone.operators.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Label;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** Axes by number, and the labels of an {@link AxisMap}. */
public final class Axes {

    private Axes() {
    }

    /**
     * {@code axis} counted from the front.
     *
     * @throws ShapeConflict unless {@code -rank <= axis < rank}
     */
    public static int normalize(long axis, int rank) {
        if (axis < -(long) rank || axis >= rank) {
            throw new ShapeConflict("axis " + axis + " must be in [" + -rank + ", " + (rank - 1) + "] for rank " + rank);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    /** As {@link #normalize} for each, refusing an axis that is named twice. */
    public static int[] normalize(long[] axes, int rank) {
        int[] normal = new int[axes.length];
        boolean[] seen = new boolean[rank];
        for (int i = 0; i < axes.length; i++) {
            normal[i] = normalize(axes[i], rank);
            if (seen[normal[i]]) {
                throw new ShapeConflict("axes " + Arrays.toString(axes) + " name axis " + normal[i] + " twice");
            }
            seen[normal[i]] = true;
        }
        return normal;
    }

    /** The axes that attribute {@code axes} names or, from later versions on, input {@code slot}; null when not known or absent. */
    public static long[] axes(NodeTypes node, String attribute, int slot) {
        Longs named = node.attributes().integers(attribute);
        if (named != null) {
            return named.toArray();
        }
        return node.hasInput(slot) && node.value(slot) != null ? node.value(slot).numbers() : null;
    }

    /**
     * Requires a known rank to be at least {@code least}.
     *
     * @throws ShapeConflict when it is lower
     */
    public static void requireRank(Shape shape, int least, String operand) {
        if (shape.isRankKnown() && shape.rank() < least) {
            throw new ShapeConflict(operand + " of shape " + shape + " must have a rank of at least " + least);
        }
    }

    /** Labels {@code first}, {@code first + 1} … for {@code rank} axes; null for an unknown rank. */
    public static List<Axis> labels(int first, int rank) {
        if (rank < 0) {
            return null;
        }
        List<Axis> axes = new ArrayList<>(rank);
        for (int i = 0; i < rank; i++) {
            axes.add(new Label(first + i));
        }
        return axes;
    }

    public static Label label(int id) {
        return new Label(id);
    }

    /** {@code rank} opaque axes; null for an unknown rank. */
    public static List<Axis> opaque(int rank) {
        return rank < 0 ? null : new ArrayList<>(java.util.Collections.nCopies(rank, AxisMap.OPAQUE));
    }

    /** Opaque axes of the given shape. */
    public static List<Axis> opaque(Shape shape) {
        return opaque(shape.rank());
    }

    /**
     * The map of an operator whose first output has the axes of its first input, index by index, but for the axes in
     * {@code mixed}, along which any element may depend on any other. Further operands are opaque.
     */
    public static AxisMap along(NodeTypes node, int... mixed) {
        AxisMap map = AxisMap.opaque(node);
        List<List<Axis>> inputs = new ArrayList<>(map.inputs());
        List<List<Axis>> outputs = new ArrayList<>(map.outputs());
        List<Axis> axes = labels(0, node.shape(0).rank());
        if (axes == null || inputs.isEmpty() || outputs.isEmpty()) {
            return map;
        }
        for (int axis : mixed) {
            axes.set(axis, AxisMap.OPAQUE);
        }
        inputs.set(0, axes);
        if (node.outputShape(0).rank() == axes.size()) {
            outputs.set(0, axes);
        }
        return new AxisMap(inputs, outputs);
    }
}
