package org.hone.operators.reduction;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** Det: the determinants of square matrices, {@code [*, M, M] -> [*]}. */
final class Determinant extends DeclaredOperator {

    Determinant() {
        super("Det", """
                since 11
                  in X:T
                  out Y:T
                  type T = floats
                since 22
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Axes.requireRank(data, 2, "input");
        if (data.isRankKnown()) {
            Dimensions.merge(data.get(-2), data.get(-1), "the matrices of input " + data + " must be square");
        }
        node.output(0, node.elementType(0),
                data.isRankKnown() ? Shape.of(data.dimensions().subList(0, data.rank() - 2)) : Shape.UNKNOWN);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
