package org.hone.operators.reduction;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;

/** ArgMax and ArgMin: where along {@code axis} the extreme stands, as an int64. */
final class ArgExtreme extends DeclaredOperator {

    ArgExtreme(String type) {
        super(type, """
                since 1
                  in data:T
                  out reduced:int64
                  type T = numbers
                  attr axis=0, keepdims=1
                since 11
                since 12
                  attr select_last_index=0
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            node.output(0, ElementType.INT64, Shape.UNKNOWN);
            return;
        }
        List<Dimension> sizes = new ArrayList<>(data.dimensions());
        int axis = axis(node);
        if (keeps(node)) {
            sizes.set(axis, Dimension.of(1));
        } else {
            sizes.remove(axis);
        }
        node.output(0, ElementType.INT64, Shape.of(sizes));
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", 0), node.shape(0).rank());
    }

    private static boolean keeps(NodeTypes node) {
        return node.attributes().integer("keepdims", 1) == 1;
    }

    /** Removing an element of the axis would change what the indices mean. */
    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.shape(0).isRankKnown()) {
            return map.build();
        }
        Axis[] axes = map.labels(node.shape(0).rank());
        int axis = axis(node);
        axes[axis] = AxisMap.OPAQUE;
        List<Axis> result = new ArrayList<>(List.of(axes));
        if (!keeps(node)) {
            result.remove(axis);
        }
        return map.input(0, axes).output(0, result.toArray(Axis[]::new)).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
