package org.hone.operators.elementwise;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/**
 * Broadcasting before version 7 of ONNX's operator set: with {@code broadcast=1} the second operand is repeated to the
 * shape of the first, its axes being matched with those of the first from {@code axis} on (by default: with the last ones).
 */
final class LegacyBroadcast {

    private static final int LAST_OPSET = 6;

    private LegacyBroadcast() {
    }

    /** True for a node of an old operator set that asks for it. */
    static boolean applies(NodeTypes node) {
        return node.opset() <= LAST_OPSET && node.attributes().integer("broadcast", 0) == 1;
    }

    /** The shape of the first operand, when the second one fits into it. */
    static Shape shape(NodeTypes node) {
        Shape wide = node.shape(0);
        Shape repeated = node.shape(1);
        if (wide.isRankKnown() && repeated.isRankKnown()) {
            int start = start(node, wide.rank(), repeated.rank());
            for (int i = 0; i < repeated.rank(); i++) {
                if (!Dimensions.isOne(repeated.get(i))) {
                    Dimensions.merge(wide.get(start + i), repeated.get(i), "an axis of the second operand must be as long as its axis of the first");
                }
            }
        }
        return wide;
    }

    private static int start(NodeTypes node, int wide, int repeated) {
        long start = node.attributes().integer("axis", (long) wide - repeated);
        long counted = start < 0 ? start + wide : start;
        if (counted < 0 || counted > wide - repeated) {
            throw new ShapeConflict("the second operand's " + repeated + " axes must lie within the first one's " + wide
                    + ", but begin at axis " + start);
        }
        return (int) counted;
    }

    static AxisMap axes(NodeTypes node) {
        Shape wide = node.shape(0);
        Shape repeated = node.shape(1);
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!wide.isRankKnown() || !repeated.isRankKnown()) {
            return map.build();
        }
        Axis[] labels = map.labels(wide.rank());
        Axis[] operand = new Axis[repeated.rank()];
        int start = start(node, wide.rank(), repeated.rank());
        for (int i = 0; i < operand.length; i++) {
            Dimension size = repeated.get(i);
            boolean sure = Dimensions.isOne(size) || size.surelyEquals(wide.get(start + i));
            if (!sure) {
                labels[start + i] = AxisMap.OPAQUE;
            }
            operand[i] = Dimensions.isOne(size) && !Dimensions.isOne(wide.get(start + i)) ? AxisMap.BROADCAST : labels[start + i];
        }
        return map.input(0, labels).input(1, operand).output(0, labels).build();
    }

    /** Takes the old attributes away, after giving the second operand the axes of size 1 that it then needs. */
    static void upgrade(NodeUpgrade node) throws HoneException {
        boolean broadcasts = node.take("broadcast") instanceof Long on && on == 1;
        Object axis = node.take("axis");
        if (!broadcasts || !(axis instanceof Long start)) {
            return; // equal shapes, or the last axes: what broadcasting means since version 7
        }
        Shape wide = node.shape(0);
        Shape repeated = node.shape(1);
        if (!repeated.isRankKnown() || !wide.isRankKnown()) {
            throw HoneException.unsupported("failed to upgrade " + node.node().getOperator() + " with axis " + start
                    + ": the ranks of both operands must be known, at node " + node.node().getName());
        }
        long following = wide.rank() - (start < 0 ? start + wide.rank() : start) - repeated.rank();
        if (following < 0) {
            throw HoneException.badInput("failed to upgrade " + node.node().getOperator() + " with axis " + start
                    + ": the second operand " + repeated + " must lie within the first " + wide + ", at node " + node.node().getName());
        }
        if (following > 0) {
            appendAxes(node, 1, repeated.rank(), (int) following);
        }
    }

    /** Gives input {@code slot}, of rank {@code rank}, {@code count} further axes of size 1. */
    static void appendAxes(NodeUpgrade node, int slot, int rank, int count) {
        Tensor constant = node.constant(slot);
        if (constant != null) {
            List<Long> sizes = new ArrayList<>(constant.sizes().stream().boxed().toList());
            for (int i = 0; i < count; i++) {
                sizes.add(1L);
            }
            node.input(slot, constant.reshaped(sizes.stream().mapToLong(Long::longValue).toArray()));
            return;
        }
        long[] sizes = new long[rank + count]; // 0 copies a size
        java.util.Arrays.fill(sizes, rank, sizes.length, 1);
        Tensor shape = Tensor.ofLongs(Longs.of(sizes.length), sizes);
        node.input(slot, node.insertBefore("Reshape", node.node().getInputs().get(slot).getValue(), node.initializer(shape))
                .getOutputs().getFirst());
    }
}
