package org.hone.operators.microsoft;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** Concatenates quantized tensors: the output's scale and zero point, then each tensor with its own. */
final class QLinearConcat extends DeclaredOperator {

    private static final int FIRST = 2;
    private static final int STRIDE = 3;
    private static final String SCHEMAS = """
            since 1
              in Y_scale:float32, Y_zero_point:T, inputs...:any
              out Y:T
              type T = uint8 int8
              attr axis!:int
            """;

    QLinearConcat() {
        super(MICROSOFT, "QLinearConcat", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape result = node.shape(FIRST);
        node.output(0, node.elementType(1), Shape.UNKNOWN);
        if (!result.isRankKnown()) {
            return;
        }
        int axis = Axes.normalize(node.attributes().integer("axis", 0), result.rank());
        for (int slot = FIRST + STRIDE; slot < node.inputCount(); slot += STRIDE) {
            Shape next = node.shape(slot);
            if (!next.isRankKnown()) {
                result = result.with(axis, Dimension.UNKNOWN);
                continue;
            }
            if (next.rank() != result.rank()) {
                throw new ShapeConflict("tensors " + result + " and " + next + " must have the same rank");
            }
            for (int i = 0; i < result.rank(); i++) {
                Dimension size = i == axis ? Dimensions.plus(result.get(i), next.get(i))
                        : Dimensions.merge(result.get(i), next.get(i), "sizes must agree but along axis " + axis);
                result = result.with(i, size);
            }
        }
        node.output(0, node.elementType(1), result);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot >= FIRST && (slot - FIRST) % STRIDE == 0;
    }
}
