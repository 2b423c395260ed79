package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** NonZero: the places of all elements that are not 0, {@code [rank, places]}. */
final class NonZero extends DeclaredOperator {

    NonZero() {
        super("NonZero", """
                since 9
                  in X:T
                  out Y:int64
                  type T = all
                since 13
                  type T += bfloat16
                """);
    }

    /** A scalar's place has no index in ONNX and one in ONNX Runtime. */
    @Override
    public void infer(InferenceContext node) {
        int rank = node.shape(0).rank();
        node.output(0, ElementType.INT64, Shape.of(rank > 0 ? Dimension.of(rank) : Dimension.UNKNOWN, Dimension.UNKNOWN));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
