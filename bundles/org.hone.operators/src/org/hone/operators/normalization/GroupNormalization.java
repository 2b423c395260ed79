package org.hone.operators.normalization;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;

/** {@code X [N, C, …]} normalized within groups of channels; scale and bias are {@code [C]}, before version 21 {@code [groups]}. */
final class GroupNormalization extends ChannelNormalization {

    GroupNormalization(String schemas) {
        super("GroupNormalization", schemas);
    }

    @Override
    boolean hasScalePerChannel(NodeTypes node) {
        return node.opset() >= 21;
    }

    /** {@code x[n, (g, c), *, *] -> y[n, (g, c), *, *]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (data.rank() < 2) {
            return AxisMap.opaque(node);
        }
        Axis[] axes = AxisMapBuilder.opaque(data.rank());
        axes[0] = Axes.label(0);
        axes[1] = new AxisMap.Merged(List.of(Axes.label(1), AxisMap.OPAQUE));
        Axis scale = node.opset() < 21 ? Axes.label(1) : axes[1];
        return new AxisMapBuilder(node).input(0, axes).input(1, scale).input(2, scale).output(0, axes).build();
    }

    /** Before version 21 there was a scale and a bias for each group: each is repeated for the group's channels. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= 21 || to < 21) {
            return;
        }
        Shape data = node.shape(0);
        for (int slot = 1; slot <= 2; slot++) {
            Tensor perGroup = node.constant(slot);
            if (perGroup == null || data.rank() < 2 || !data.get(1).isFixed() || perGroup.elementCount() == 0
                    || data.get(1).size() % perGroup.elementCount() != 0) {
                throw node.refused(to, "its scale and bias must be constants and its channels known");
            }
            node.input(slot, repeat(perGroup, Math.toIntExact(data.get(1).size())));
        }
    }

    private static Tensor repeat(Tensor perGroup, int channels) {
        int groups = Math.toIntExact(perGroup.elementCount());
        int width = perGroup.elementType().bits() / 8;
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(channels * width);
        for (int channel = 0; channel < channels; channel++) {
            bytes.put(perGroup.data().slice((long) channel / (channels / groups) * width, width));
        }
        return Tensor.of(perGroup.elementType(), Longs.of(channels), new BufferData(bytes.flip()));
    }
}
