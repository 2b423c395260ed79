package org.hone.operators.normalization;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.OperatorCost;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Types;

/** Drops elements at random while training; in a network that runs, its output is its input. */
final class Dropout extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in data:T
              out output:T, mask?:T
              type T = floats
              attr consumed_inputs:ints, is_test=0, ratio=0.5
            since 6
              drop consumed_inputs
            since 7
              drop is_test
            since 10
              out output:T, mask?:T1
              type T1 = bool
            since 12
              in data:T, ratio?:T1, training_mode?:T2
              out output:T, mask?:T2
              type T1 = floats
              type T2 = bool
              attr seed:int
              drop ratio
            since 13
              type T += bfloat16
            since 22
              type T += float8
              type T1 += float8 bfloat16
            """;

    Dropout() {
        super("Dropout", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Types.same(node);
        node.output(1, node.opset() < 10 ? node.elementType(0) : ElementType.BOOL, node.shape(0));
        if (isView(node)) {
            node.constant(0, node.constant(0));
            node.value(0, node.value(0));
        }
    }

    private static boolean isView(NodeTypes node) {
        if (node.opset() < 7) {
            return node.attributes().integer("is_test", 1) != 0;
        }
        KnownValue training = node.value(2);
        return !node.hasInput(2) || training != null && training.size() == 1 && training.isComplete() && training.get(0).number() == 0;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        int rank = node.shape(0).rank();
        if (rank < 0) {
            return AxisMap.opaque(node);
        }
        AxisMap.Axis[] axes = Axes.labels(0, rank).toArray(AxisMap.Axis[]::new);
        return new AxisMapBuilder(node).input(0, axes).output(0, axes).output(1, axes).build();
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 && super.isWeight(node, slot);
    }

    @Override
    public OperatorCost cost(NodeTypes node) {
        return isView(node) && !node.hasOutput(1) ? OperatorCost.FREE : super.cost(node);
    }

    /** The ratio became an input in version 12, and whether it trains is an input instead of an attribute. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        node.take("consumed_inputs");
        Object test = node.take("is_test");
        boolean maskHadOtherType = from < 10 && to >= 10 && node.node().getOutputs().size() > 1
                && !node.node().getOutputs().get(1).getUses().isEmpty();
        if (from < 7 && test instanceof Long flag && flag == 0 || maskHadOtherType) {
            throw node.refused(to, "it trains, by the rules of version " + from);
        }
        if (from < 12 && to >= 12 && node.take("ratio") instanceof Float ratio) {
            node.input(1, scalar(ratio));
        }
    }

    private static Tensor scalar(float value) {
        ByteBuffer bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).flip();
        return Tensor.of(ElementType.FLOAT32, Longs.EMPTY, new BufferData(bytes));
    }
}
