package org.hone.operators.generate;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;

/** OneHot: a new axis of {@code depth} elements, of which the one that the index names differs from the others. */
final class OneHot extends DeclaredOperator {

    OneHot() {
        super("OneHot", """
                since 9
                  in indices:T1, depth:T2, values:T3
                  out output:T3
                  type T1 = numbers
                  type T2 = numbers
                  type T3 = all
                  attr axis=-1
                since 11
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape indices = node.shape(0);
        Dimension depth = depth(node);
        if (!indices.isRankKnown()) {
            node.output(0, node.elementType(2), Shape.UNKNOWN);
            return;
        }
        List<Dimension> sizes = new ArrayList<>(indices.dimensions());
        sizes.add(axis(node), depth);
        node.output(0, node.elementType(2), Shape.of(sizes));
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", -1), node.shape(0).rank() + 1);
    }

    private static Dimension depth(InferenceContext node) {
        KnownValue value = node.value(1);
        if (value == null || value.size() != 1) {
            return Dimension.UNKNOWN;
        }
        Element depth = value.get(0);
        if (depth.isNumber() && depth.number() < 0) {
            throw node.conflict("depth " + depth.number() + " must be positive");
        }
        return depth.toDimension();
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return false;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.shape(0).isRankKnown()) {
            return map.build();
        }
        Axis[] labels = map.labels(node.shape(0).rank());
        List<Axis> result = new ArrayList<>(List.of(labels));
        result.add(axis(node), AxisMap.OPAQUE);
        return map.input(0, labels).output(0, result.toArray(Axis[]::new)).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
