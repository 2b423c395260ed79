package org.hone.operators.convolution;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.SpatialWindow;
import org.hone.operators.rules.Types;

/** A convolution whose samples are moved by {@code offset [N, offset_group · kernel · 2, spatial…]}. */
final class DeformConv extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 19
              in X:T, W:T, offset:T, B?:T, mask?:T
              out Y:T
              type T = floats
              attr dilations:ints, group=1, kernel_shape:ints, offset_group=1, pads:ints, strides:ints
            since 22
              type T += bfloat16
            """;

    DeformConv() {
        super("DeformConv", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape weights = node.shape(1);
        node.output(0, Types.first(node, 0, 1), Shape.UNKNOWN);
        if (!data.isRankKnown() || weights.rank() != data.rank()) {
            return;
        }
        Axes.requireRank(data, 3, "data");
        SpatialWindow window = SpatialWindow.ofWeights(node, Convolution.spatial(weights, data.rank()));
        List<Dimension> sizes = new ArrayList<>(List.of(data.get(0), weights.get(0)));
        for (int i = 0; i < data.rank() - 2; i++) {
            sizes.add(window.output(i, data.get(i + 2)));
        }
        node.output(0, Types.first(node, 0, 1), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 1 || slot == 3;
    }

    /** MACs of the convolution; sampling between pixels adds none. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape weights = node.shape(1);
        if (!weights.isFixed() || weights.rank() < 2) {
            return OperatorCost.UNKNOWN;
        }
        return OperatorCost.moving(node, Macs.of(node.outputShape(0), Shape.of(weights.dimensions().subList(1, weights.rank()))));
    }
}
