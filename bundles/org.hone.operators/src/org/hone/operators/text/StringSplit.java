package org.hone.operators.text;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** StringSplit: the parts of each string along a new last axis, as long as the most parts need, and their numbers. */
final class StringSplit extends DeclaredOperator {

    StringSplit() {
        super("StringSplit", """
                since 20
                  in X:T1
                  out Y:T2, Z:T3
                  type T1 = string
                  type T2 = string
                  type T3 = int64
                  attr delimiter:string, maxsplit:int
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape strings = node.shape(0);
        Shape parts = Shape.UNKNOWN;
        if (strings.isRankKnown()) {
            List<Dimension> sizes = new ArrayList<>(strings.dimensions());
            sizes.add(Dimension.UNKNOWN);
            parts = Shape.of(sizes);
        }
        node.output(0, ElementType.STRING, parts);
        node.output(1, ElementType.INT64, strings);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
