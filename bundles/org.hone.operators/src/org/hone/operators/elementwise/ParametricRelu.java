package org.hone.operators.elementwise;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Types;

/**
 * PRelu: {@code y = x < 0 ? slope * x : x}. The slope is repeated to the shape of x; before version 7 it was one number or
 * one for each channel (axis 1).
 */
final class ParametricRelu extends DeclaredOperator {

    private static final int CHANNEL = 1;

    ParametricRelu() {
        super("PRelu", """
                since 1
                  in X:T, slope:T
                  out Y:T
                  type T = floats
                  attr consumed_inputs:ints
                since 6
                  drop consumed_inputs
                since 7
                since 9
                  type T += indices uint32 uint64
                since 16
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape shape = node.shape(0);
        Shape slope = slope(node);
        if (shape.isRankKnown() && slope.isRankKnown()) {
            if (slope.rank() > shape.rank()) {
                throw node.conflict("the slope " + slope + " must not have more axes than the data " + shape);
            }
            for (int i = 1; i <= slope.rank(); i++) {
                requireRepeatable(slope.get(-i), shape.get(-i));
            }
        }
        node.output(0, Types.first(node, 0, 1), shape);
    }

    private static void requireRepeatable(Dimension slope, Dimension data) {
        if (slope.isFixed() && data.isFixed() && !Dimensions.isOne(slope) && slope.size() != data.size()) {
            throw new ShapeConflict("an axis of the slope of size " + slope + " must be 1 or the data's " + data);
        }
    }

    /** The slope's shape as broadcasting of today sees it. */
    private static Shape slope(NodeTypes node) {
        Shape slope = node.shape(1);
        Shape data = node.shape(0);
        if (node.opset() >= 7 || slope.rank() != 1 || data.rank() <= CHANNEL + 1) {
            return slope;
        }
        List<Dimension> sizes = new ArrayList<>(slope.dimensions());
        for (int i = CHANNEL + 1; i < data.rank(); i++) {
            sizes.add(Dimension.of(1));
        }
        return Shape.of(sizes);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return slope(node).equals(node.shape(1)) ? Broadcast.axes(node) : AxisMap.opaque(node);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from < 6 && to >= 6) {
            node.take("consumed_inputs");
        }
        if (from >= 7 || to < 7 || node.shape(1).rank() != 1 || Dimensions.isOne(node.shape(1).get(0))) {
            return;
        }
        if (!node.shape(0).isRankKnown()) {
            throw HoneException.unsupported("failed to upgrade PRelu with a slope for each channel: the rank of its data must be known, at node "
                    + node.node().getName());
        }
        int following = node.shape(0).rank() - CHANNEL - 1;
        if (following > 0) {
            LegacyBroadcast.appendAxes(node, 1, 1, following);
        }
    }
}
