package org.hone.operators.view;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.value.Rearranged;

/** Transpose: output axis {@code i} is input axis {@code perm[i]}; by default the axes are reversed. */
final class Transpose extends DeclaredOperator {

    Transpose() {
        super("Transpose", """
                since 1
                  in data:T
                  out transposed:T
                  type T = all
                  attr perm:ints
                since 13
                  type T += bfloat16
                since 21
                  type T += float8 int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        int[] permutation = permutation(node);
        if (permutation == null) {
            node.output(0, node.elementType(0), Shape.UNKNOWN);
            return;
        }
        Dimension[] sizes = new Dimension[permutation.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = data.isRankKnown() ? data.get(permutation[i]) : Dimension.UNKNOWN;
        }
        node.output(0, node.elementType(0), Shape.of(sizes));
        node.value(0, permuted(node.value(0), permutation));
    }

    private static KnownValue permuted(KnownValue value, int[] permutation) {
        if (value == null || value.sizes().size() != permutation.length) {
            return null;
        }
        long[] sizes = new long[permutation.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = value.sizes().get(permutation[i]);
        }
        return Rearranged.of(value, sizes, place -> {
            int[] origin = new int[place.length];
            for (int i = 0; i < place.length; i++) {
                origin[permutation[i]] = place[i];
            }
            return origin;
        }).build();
    }

    /** The input axis of each output axis; null when not even the rank is known. */
    private static int[] permutation(NodeTypes node) {
        int rank = node.shape(0).rank();
        Longs named = node.attributes().integers("perm");
        if (named == null) {
            return rank < 0 ? null : reversed(rank);
        }
        if (rank >= 0 && named.size() != rank) {
            throw new ShapeConflict("perm " + named + " must name each axis of data " + node.shape(0));
        }
        int[] permutation = new int[named.size()];
        boolean[] seen = new boolean[named.size()];
        for (int i = 0; i < permutation.length; i++) {
            long axis = named.get(i);
            if (axis < 0 || axis >= seen.length || seen[(int) axis]) {
                throw new ShapeConflict("perm " + named + " must name each of " + seen.length + " axes once");
            }
            seen[(int) axis] = true;
            permutation[i] = (int) axis;
        }
        return permutation;
    }

    private static int[] reversed(int rank) {
        int[] permutation = new int[rank];
        for (int i = 0; i < rank; i++) {
            permutation[i] = rank - 1 - i;
        }
        return permutation;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        int[] permutation = permutation(node);
        if (permutation == null || !node.shape(0).isRankKnown()) {
            return AxisMap.opaque(node);
        }
        AxisMapBuilder map = new AxisMapBuilder(node);
        Axis[] labels = map.labels(permutation.length);
        Axis[] permuted = new Axis[permutation.length];
        for (int i = 0; i < permuted.length; i++) {
            permuted[i] = labels[permutation[i]];
        }
        return map.input(0, labels).output(0, permuted).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** Nothing moves when only axes of size 1 change their places. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        int[] permutation = permutation(node);
        return permutation != null && keepsOrder(node.shape(0), permutation) ? OperatorCost.FREE : OperatorCost.moving(node, 0);
    }

    private static boolean keepsOrder(Shape data, int[] permutation) {
        int last = -1;
        for (int axis : permutation) {
            if (!data.isRankKnown() || !Dimensions.isOne(data.get(axis))) {
                if (axis < last) {
                    return false;
                }
                last = axis;
            }
        }
        return true;
    }
}
