package org.hone.operators.index;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;

/** Compress: the slices along {@code axis}, or without it the elements one by one, for which the condition holds. */
final class Compress extends DeclaredOperator {

    Compress() {
        super("Compress", """
                since 9
                  in input:T, condition:T1
                  out output:T
                  type T = all
                  type T1 = bool
                  attr axis:int
                since 11
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        KnownValue condition = node.value(1);
        if (!node.attributes().has("axis")) {
            node.output(0, node.elementType(0), Shape.of(kept(condition, data.elementCount())));
            return;
        }
        if (!data.isRankKnown()) {
            node.output(0, node.elementType(0), data);
            return;
        }
        int axis = axis(node);
        node.output(0, node.elementType(0), data.with(axis, kept(condition, data.get(axis).size())));
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", 0), node.shape(0).rank());
    }

    /** How many of {@code size} slices (-1 when not known) are kept; slices past the end of the condition are not. */
    private static Dimension kept(KnownValue condition, long size) {
        return condition == null || !condition.isComplete() || size < 0 ? Dimension.UNKNOWN
                : Dimension.of(condition.elements().stream().limit(size).filter(element -> element.number() != 0).count());
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.attributes().has("axis") || !node.shape(0).isRankKnown()) {
            return map.build();
        }
        Axis[] axes = map.labels(node.shape(0).rank());
        axes[axis(node)] = AxisMap.OPAQUE;
        return map.input(0, axes).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
