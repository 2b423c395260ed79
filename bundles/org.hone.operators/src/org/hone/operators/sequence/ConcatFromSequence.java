package org.hone.operators.sequence;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** Concatenates the elements of a sequence along an axis, or stacks them along a new one. */
final class ConcatFromSequence extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 11
              in input_sequence:S
              out concat_result:T
              type S = any
              type T = all
              attr axis!:int, new_axis=0
            """;

    ConcatFromSequence() {
        super("ConcatFromSequence", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        if (!(SequenceRules.element(node, 0) instanceof TensorType element)) {
            return;
        }
        node.output(0, element.elementType(), Shape.UNKNOWN);
        if (!element.shape().isRankKnown()) {
            return;
        }
        boolean stacks = node.attributes().integer("new_axis", 0) != 0;
        List<Dimension> sizes = new ArrayList<>(element.shape().dimensions());
        int axis = Axes.normalize(node.attributes().integer("axis", 0), sizes.size() + (stacks ? 1 : 0));
        if (stacks) {
            sizes.add(axis, Dimension.UNKNOWN);
        } else {
            sizes.set(axis, Dimension.UNKNOWN);
        }
        node.output(0, element.elementType(), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
