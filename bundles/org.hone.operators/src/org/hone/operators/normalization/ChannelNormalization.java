package org.hone.operators.normalization;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Types;

/**
 * {@code X [N, C, …]} normalized within each sample; InstanceNormalization within each channel, which has a scale and a
 * bias; LRN across neighbouring channels.
 */
class ChannelNormalization extends DeclaredOperator {

    ChannelNormalization(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Axes.requireRank(data, 2, "data");
        Types.same(node);
        for (int slot = 1; slot <= 2 && hasScalePerChannel(node); slot++) {
            Shape scale = node.shape(slot);
            if (data.isRankKnown() && scale.rank() == 1) {
                Dimensions.merge(data.get(1), scale.get(0), "input " + slot + " " + scale + " must have the channels of " + data);
            }
        }
    }

    /** GroupNormalization had a scale for each group at first. */
    boolean hasScalePerChannel(NodeTypes node) {
        return true;
    }

    /** {@code x[n, c, *, *], scale[c], b[c] -> y[n, c, *, *]}; LRN's channels see their neighbours. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (data.rank() < 2) {
            return AxisMap.opaque(node);
        }
        boolean local = type().equals("LRN");
        Axis[] axes = local ? Axes.labels(0, data.rank()).toArray(Axis[]::new) : AxisMapBuilder.opaque(data.rank());
        axes[0] = Axes.label(0);
        axes[1] = local ? new AxisMap.Window(Axes.label(1)) : Axes.label(1);
        return new AxisMapBuilder(node).input(0, axes).input(1, axes[1]).input(2, axes[1]).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws org.hone.core.HoneException {
        node.take("consumed_inputs");
    }
}
