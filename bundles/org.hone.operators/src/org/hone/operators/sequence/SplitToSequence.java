package org.hone.operators.sequence;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** Splits a tensor along an axis into a sequence: into slices of one index, equal parts, or parts of given sizes. */
final class SplitToSequence extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 11
              in input:T, split?:I
              out output_sequence:S
              type T = all
              type I = indices
              type S = any
              attr axis=0, keepdims=1
            """;

    SplitToSequence() {
        super("SplitToSequence", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape part = Shape.UNKNOWN;
        if (data.isRankKnown()) {
            int axis = Axes.normalize(node.attributes().integer("axis", 0), data.rank());
            part = node.hasInput(1) ? data.with(axis, size(node, data.get(axis))) : slice(node, data, axis);
        }
        node.output(0, new SequenceType(ValueType.tensor(node.elementType(0), part)));
    }

    private static Shape slice(NodeTypes node, Shape data, int axis) {
        if (node.attributes().integer("keepdims", 1) != 0) {
            return data.with(axis, Dimension.of(1));
        }
        List<Dimension> sizes = new ArrayList<>(data.dimensions());
        sizes.remove(axis);
        return Shape.of(sizes);
    }

    /** The size that all parts have; unknown when they differ. */
    private static Dimension size(NodeTypes node, Dimension whole) {
        KnownValue split = node.value(1);
        if (split == null || split.size() == 0 || !split.isComplete()) {
            return Dimension.UNKNOWN;
        }
        long first = split.get(0).number();
        if (split.isScalar()) {
            return first > 0 && whole.isFixed() && whole.size() % first == 0 ? Dimension.of(first) : Dimension.UNKNOWN;
        }
        boolean equal = split.elements().stream().allMatch(e -> e.number() == first);
        return equal && first >= 0 ? Dimension.of(first) : Dimension.UNKNOWN;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
