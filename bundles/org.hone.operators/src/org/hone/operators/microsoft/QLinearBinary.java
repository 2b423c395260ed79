package org.hone.operators.microsoft;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Types;

/** A quantized elementwise operator of two operands that broadcast, in inputs 0 and 3. */
final class QLinearBinary extends DeclaredOperator {

    private static final int LEFT = 0;
    private static final int RIGHT = 3;

    QLinearBinary(String type, String schemas) {
        super(MICROSOFT, type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, Types.first(node, LEFT, RIGHT), Broadcast.of(node.shape(LEFT), node.shape(RIGHT)));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape result = node.outputShape(0);
        if (!result.isFixed()) {
            return AxisMap.opaque(node);
        }
        AxisMapBuilder map = new AxisMapBuilder(node);
        for (int slot : new int[] {LEFT, RIGHT}) {
            List<Axis> axes = Broadcast.operand(node.shape(slot), result);
            map.input(slot, (axes == null ? new ArrayList<Axis>() : axes).toArray(Axis[]::new));
        }
        return map.output(0, Axes.labels(0, result.rank()).toArray(Axis[]::new)).build();
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == LEFT || slot == RIGHT;
    }
}
