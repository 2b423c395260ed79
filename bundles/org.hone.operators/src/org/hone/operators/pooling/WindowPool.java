package org.hone.operators.pooling;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.SpatialWindow;

/** A pooling whose window slides over the spatial axes. MaxPool's second output has the indices of the maxima. */
final class WindowPool extends DeclaredOperator {

    WindowPool(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape shape = output(node);
        node.output(0, node.elementType(0), shape);
        node.output(1, ElementType.INT64, shape);
    }

    private static Shape output(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return Shape.UNKNOWN;
        }
        Axes.requireRank(data, 3, "data");
        SpatialWindow window = SpatialWindow.ofKernelShape(node, data.rank() - 2);
        List<Dimension> sizes = new ArrayList<>(List.of(data.get(0), data.get(1)));
        for (int i = 0; i < data.rank() - 2; i++) {
            sizes.add(window.output(i, data.get(i + 2)));
        }
        return Shape.of(sizes);
    }

    /** {@code x[n, c, ~h, ~w] -> y[n, c, ~h, ~w]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (data.rank() < 3) {
            return AxisMap.opaque(node);
        }
        SpatialWindow window = SpatialWindow.ofKernelShape(node, data.rank() - 2);
        Axis[] axes = new Axis[data.rank()];
        axes[0] = Axes.label(0);
        axes[1] = Axes.label(1);
        for (int i = 0; i < axes.length - 2; i++) {
            axes[i + 2] = window.axis(i, i + 2);
        }
        return new AxisMapBuilder(node).input(0, axes).output(0, axes).output(1, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    /** LpPool's norm was a float in version 1. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        IntegerNorm.upgrade(node, from, to);
    }
}
