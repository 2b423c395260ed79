package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** EyeLike: a matrix of the input's shape with ones on its {@code k}th diagonal. */
final class EyeLike extends DeclaredOperator {

    EyeLike() {
        super("EyeLike", """
                since 9
                  in input:T1
                  out output:T2
                  type T1 = numbers bool
                  type T2 = numbers bool
                  attr dtype:int, k=0
                since 22
                  type T1 += bfloat16
                  type T2 += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape shape = node.shape(0);
        if (shape.isRankKnown() && shape.rank() != 2) {
            throw node.conflict("input " + shape + " must be a matrix");
        }
        node.output(0, Types.attribute(node, "dtype", node.elementType(0)), shape.isRankKnown() ? shape : Shape.ofRank(2));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
