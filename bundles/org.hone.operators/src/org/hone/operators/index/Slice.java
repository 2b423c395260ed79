package org.hone.operators.index;

import java.util.Arrays;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.value.Rearranged;

/**
 * Slice: along some axes the elements from a start to before an end, every so many; negative numbers count from the end
 * and all are clamped. Attributes before version 10, inputs since.
 */
final class Slice extends DeclaredOperator {

    private static final int INPUTS_SINCE = 10;

    Slice() {
        super("Slice", """
                since 1
                  in data:T
                  out output:T
                  type T = all
                  attr axes:ints, ends!:ints, starts!:ints
                since 10
                  in data:T, starts:Tind, ends:Tind, axes?:Tind, steps?:Tind
                  type Tind = indices
                  drop axes, ends, starts
                since 11
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        SliceRanges ranges = SliceRanges.of(node);
        if (!data.isRankKnown()) {
            node.output(0, node.elementType(0), Shape.UNKNOWN);
            return;
        }
        SliceRange[] byAxis = ranges.byAxis();
        Dimension[] sizes = new Dimension[data.rank()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = byAxis[i] == null ? data.get(i) : byAxis[i].size(data.get(i));
        }
        Shape shape = Shape.of(sizes);
        node.output(0, node.elementType(0), shape);
        node.value(0, value(node.value(0), shape, byAxis));
    }

    private static KnownValue value(KnownValue value, Shape shape, SliceRange[] ranges) {
        if (value == null || !shape.isFixed()) {
            return null;
        }
        long[] starts = new long[ranges.length];
        long[] steps = new long[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            starts[i] = ranges[i] == null ? 0 : ranges[i].first(value.sizes().get(i));
            steps[i] = ranges[i] == null ? 1 : ranges[i].stepNumber();
            if (starts[i] < 0) {
                return null;
            }
        }
        return Rearranged.of(value, shape.sizes(), place -> {
            int[] origin = new int[place.length];
            Arrays.setAll(origin, i -> (int) (starts[i] + place[i] * steps[i]));
            return origin;
        }).build();
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return map.build();
        }
        Axis[] axes = map.labels(data.rank());
        SliceRange[] ranges = SliceRanges.of(node).byAxis();
        for (int i = 0; i < ranges.length; i++) {
            if (ranges[i] != null && !ranges[i].isWhole(data.get(i))) {
                axes[i] = AxisMap.OPAQUE;
            }
        }
        return map.input(0, axes).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** Only what is taken is read. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return TakenCost.of(node, 1, 2, 3, 4);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        AxesInput.upgrade(node, "starts", 1, INPUTS_SINCE, from, to);
        AxesInput.upgrade(node, "ends", 2, INPUTS_SINCE, from, to);
        AxesInput.upgrade(node, "axes", 3, INPUTS_SINCE, from, to);
    }
}
