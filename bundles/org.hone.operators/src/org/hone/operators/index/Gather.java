package org.hone.operators.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.value.Rearranged;

/** Gather: {@code [before, axis, after], [indices] -> [before, indices, after]}. */
final class Gather extends DeclaredOperator {

    Gather() {
        super("Gather", """
                since 1
                  in data:T, indices:Tind
                  out output:T
                  type T = all
                  type Tind = indices
                  attr axis=0
                since 11
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        Axes.requireRank(data, 1, "data");
        if (!data.isRankKnown() || !indices.isRankKnown()) {
            node.output(0, node.elementType(0), Shape.UNKNOWN);
            return;
        }
        int axis = axis(node);
        requireInside(node.value(1), data.get(axis));
        List<Dimension> sizes = new ArrayList<>(data.dimensions().subList(0, axis));
        sizes.addAll(indices.dimensions());
        sizes.addAll(data.dimensions().subList(axis + 1, data.rank()));
        Shape shape = Shape.of(sizes);
        node.output(0, node.elementType(0), shape);
        node.value(0, shape.isFixed() ? value(node.value(0), node.value(1), shape, axis) : null);
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", 0), node.shape(0).rank());
    }

    static void requireInside(KnownValue indices, Dimension size) {
        if (indices == null || !size.isFixed()) {
            return;
        }
        for (Element index : indices.elements()) {
            if (index.isNumber() && (index.number() < -size.size() || index.number() >= size.size())) {
                throw new ShapeConflict("index " + index.number() + " must lie within an axis of size " + size);
            }
        }
    }

    private static KnownValue value(KnownValue data, KnownValue indices, Shape shape, int axis) {
        if (data == null || indices == null) {
            return null;
        }
        int depth = indices.sizes().size();
        return Rearranged.of(data, shape.sizes(), place -> {
            int[] origin = new int[data.sizes().size()];
            System.arraycopy(place, 0, origin, 0, axis);
            System.arraycopy(place, axis + depth, origin, axis + 1, origin.length - axis - 1);
            origin[axis] = index(Rearranged.at(indices, Arrays.copyOfRange(place, axis, axis + depth)), data.sizes().get(axis));
            return origin;
        }).build();
    }

    /** The index counted from the front; -1, where there is no element, when not known. */
    private static int index(Element index, long size) {
        return index.isNumber() ? (int) (index.number() < 0 ? index.number() + size : index.number()) : -1;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.shape(0).isRankKnown() || !node.shape(1).isRankKnown() || node.shape(0).rank() == 0) {
            return map.build();
        }
        int axis = axis(node);
        Axis[] data = map.labels(node.shape(0).rank());
        Axis[] indices = map.labels(node.shape(1).rank());
        data[axis] = AxisMap.OPAQUE;
        List<Axis> result = new ArrayList<>(Arrays.asList(data).subList(0, axis));
        result.addAll(Arrays.asList(indices));
        result.addAll(Arrays.asList(data).subList(axis + 1, data.length));
        return map.input(0, data).input(1, indices).output(0, result.toArray(Axis[]::new)).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** Only what is taken is read. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return TakenCost.of(node, 1);
    }
}
