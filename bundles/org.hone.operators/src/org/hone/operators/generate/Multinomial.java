package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** Multinomial: classes drawn by unnormalized log probabilities, {@code [batch, classes] -> [batch, sample_size]}. */
final class Multinomial extends DeclaredOperator {

    Multinomial() {
        super("Multinomial", """
                since 7
                  in input:T1
                  out output:T2
                  type T1 = floats
                  type T2 = indices
                  attr dtype=6, sample_size=1, seed:float
                since 22
                  type T1 += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        long samples = node.attributes().integer("sample_size", 1);
        if (data.isRankKnown() && data.rank() != 2) {
            throw node.conflict("input " + data + " must have 2 axes, [batch, classes]");
        }
        if (samples < 0) {
            throw node.conflict("sample_size " + samples + " must be positive");
        }
        node.output(0, Types.attribute(node, "dtype", ElementType.INT32),
                Shape.of(data.isRankKnown() ? data.get(0) : Dimension.UNKNOWN, Dimension.of(samples)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
