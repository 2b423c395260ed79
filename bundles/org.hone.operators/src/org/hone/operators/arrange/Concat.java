package org.hone.operators.arrange;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Concatenated;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.value.Partial;
import org.hone.operators.value.Rearranged;

/** Concat: tensors laid one after another along {@code axis}, which was 1 by default before version 4. */
final class Concat extends DeclaredOperator {

    Concat() {
        super("Concat", """
                since 1
                  in inputs...:T
                  out concat_result:T
                  type T = floats
                  attr axis:int
                since 4
                  type T += integers complex bool string
                  attr axis!:int
                since 11
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = null;
        Shape joined = Shape.UNKNOWN;
        Dimension length = Dimension.of(0);
        for (int i = 0; i < node.inputCount(); i++) {
            type = type == null ? node.elementType(i) : type;
            Shape shape = node.shape(i);
            joined = merge(node, joined, shape);
            length = Dimensions.plus(length, shape.isRankKnown() ? shape.get(axis(node, shape.rank())) : Dimension.UNKNOWN);
        }
        Shape result = joined.isRankKnown() ? joined.with(axis(node, joined.rank()), length) : joined;
        node.output(0, type, result);
        if (result.isFixed()) {
            node.value(0, value(node, result));
        }
    }

    private static int axis(NodeTypes node, int rank) {
        return Axes.normalize(node.attributes().integer("axis", 1), rank);
    }

    /** What two inputs together say of every axis but the one that is joined. */
    private static Shape merge(InferenceContext node, Shape a, Shape b) {
        if (!a.isRankKnown() || !b.isRankKnown()) {
            return a.isRankKnown() ? a : b;
        }
        if (a.rank() != b.rank()) {
            throw node.conflict("inputs " + a + " and " + b + " must have the same rank");
        }
        int axis = axis(node, a.rank());
        List<Dimension> sizes = new ArrayList<>();
        for (int i = 0; i < a.rank(); i++) {
            sizes.add(i == axis ? a.get(i) : Dimensions.merge(a.get(i), b.get(i), "inputs must agree in axis " + i));
        }
        return Shape.of(sizes);
    }

    private static KnownValue value(NodeTypes node, Shape result) {
        List<KnownValue> parts = Partial.inputs(node, 0);
        if (parts == null) {
            return null;
        }
        int axis = axis(node, result.rank());
        return Rearranged.build(result.sizes(), place -> {
            int[] own = place.clone();
            int part = 0;
            while (own[axis] >= parts.get(part).sizes().get(axis)) {
                own[axis] -= (int) parts.get(part).sizes().get(axis);
                part++;
            }
            return Rearranged.at(parts.get(part), own);
        });
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        int rank = node.outputCount() == 0 ? -1 : node.outputShape(0).rank();
        for (int i = 0; i < node.inputCount(); i++) {
            if (node.shape(i).rank() != rank) {
                return map.build();
            }
        }
        if (rank <= 0) {
            return map.build();
        }
        int axis = axis(node, rank);
        Axis[] shared = sharedAxes(node, map, rank);
        List<Axis> parts = new ArrayList<>();
        for (int i = 0; i < node.inputCount(); i++) {
            Axis[] axes = shared.clone();
            axes[axis] = map.label();
            parts.add(axes[axis]);
            map.input(i, axes);
        }
        Axis[] result = shared.clone();
        result[axis] = new Concatenated(List.copyOf(parts));
        return map.output(0, result).build();
    }

    /** A label for each axis that surely is as long in all inputs as in the output. */
    private static Axis[] sharedAxes(NodeTypes node, AxisMapBuilder map, int rank) {
        Axis[] shared = map.labels(rank);
        for (int i = 0; i < rank; i++) {
            for (int slot = 0; slot < node.inputCount(); slot++) {
                if (node.inputCount() > 1 && !node.shape(slot).get(i).surelyEquals(node.outputShape(0).get(i))) {
                    shared[i] = AxisMap.OPAQUE;
                }
            }
        }
        return shared;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 4 && to >= 4 && node.attribute("axis") == null) {
            node.set("axis", 1L);
        }
    }
}
