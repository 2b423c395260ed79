package org.hone.operators.pooling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;

/** A pooling over all spatial axes at once: they stay, with size 1. */
final class GlobalPool extends DeclaredOperator {

    GlobalPool(String domain, String type, String schemas) {
        super(domain, type, schemas);
    }

    private static int channelAxis(NodeTypes node) {
        return node.attributes().integer("channels_last", 0) != 0 ? node.shape(0).rank() - 1 : 1;
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            node.output(0, node.elementType(0), Shape.UNKNOWN);
            return;
        }
        Axes.requireRank(data, 2, "data");
        List<Dimension> sizes = new ArrayList<>(Collections.nCopies(data.rank(), Dimension.of(1)));
        sizes.set(0, data.get(0));
        sizes.set(channelAxis(node), data.get(channelAxis(node)));
        node.output(0, node.elementType(0), Shape.of(sizes));
    }

    /** {@code x[n, c, *, *] -> y[n, c, *, *]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (data.rank() < 2) {
            return AxisMap.opaque(node);
        }
        Axis[] axes = AxisMapBuilder.opaque(data.rank());
        axes[0] = Axes.label(0);
        axes[channelAxis(node)] = Axes.label(1);
        return new AxisMapBuilder(node).input(0, axes).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        IntegerNorm.upgrade(node, from, to);
    }
}
