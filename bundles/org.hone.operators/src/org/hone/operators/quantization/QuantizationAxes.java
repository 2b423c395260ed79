package org.hone.operators.quantization;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Shape;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** Where the scale and the zero point in inputs 1 and 2 apply: to all, to each index of {@code axis}, or to blocks of it. */
final class QuantizationAxes {

    private QuantizationAxes() {
    }

    static void check(NodeTypes node) {
        Shape data = node.shape(0);
        Shape scale = node.shape(1);
        if (data.isRankKnown() && scale.rank() == 1 && scale.get(0).size() > 1 && data.rank() > 0) {
            int axis = Axes.normalize(node.attributes().integer("axis", 1), data.rank());
            Dimensions.merge(data.get(axis), scale.get(0), "the scale " + scale + " must have the size of axis " + axis + " of "
                    + data);
        }
        Shape zero = node.shape(2);
        if (scale.isRankKnown() && zero.isRankKnown() && scale.isFixed() && zero.isFixed()
                && scale.elementCount() != zero.elementCount()) {
            throw new ShapeConflict("scale " + scale + " and zero point " + zero + " must have the same shape");
        }
    }

    /** {@code x[a, b, …], scale[b] -> y[a, b, …]}. */
    static AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return AxisMap.opaque(node);
        }
        Axis[] axes = Axes.labels(0, data.rank()).toArray(Axis[]::new);
        AxisMapBuilder map = new AxisMapBuilder(node).input(0, axes).output(0, axes);
        long axis = node.attributes().integer("axis", 1);
        for (int slot = 1; slot <= 2; slot++) {
            Shape shape = node.shape(slot);
            if (shape.rank() == 1 && data.rank() > 0 && shape.get(0).size() != 1 && axis >= -data.rank() && axis < data.rank()) {
                map.input(slot, axes[Axes.normalize(axis, data.rank())]);
            } else if (shape.rank() == 1) {
                map.input(slot, AxisMap.BROADCAST);
            }
        }
        return map.build();
    }
}
