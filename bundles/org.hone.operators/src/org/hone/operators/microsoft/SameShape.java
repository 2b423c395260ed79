package org.hone.operators.microsoft;

import java.util.stream.IntStream;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Types;

/** An operator whose output has the type of its first input, element by element but along attribute {@code axis}. */
final class SameShape extends DeclaredOperator {

    SameShape(String type, String schemas) {
        super(MICROSOFT, type, schemas);
    }

    private boolean isAlongAxis() {
        return type().endsWith("Softmax");
    }

    @Override
    public void infer(InferenceContext node) {
        Types.same(node);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        int rank = node.shape(0).rank();
        if (rank < 0) {
            return AxisMap.opaque(node);
        }
        return isAlongAxis() ? Axes.along(node, IntStream.range(0, rank).toArray()) : Axes.along(node);
    }

    @Override
    public AxisLayout layout() {
        return isAlongAxis() ? AxisLayout.AXIS_NUMBERS : AxisLayout.AGNOSTIC;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 || slot == 1 && node.inputCount() == 2;
    }
}
