package org.hone.operators.text;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** StringNormalizer: strings {@code [C]} or {@code [1, C]} without the stop words, in one case. */
final class StringNormalizer extends DeclaredOperator {

    StringNormalizer() {
        super("StringNormalizer", """
                since 10
                  in X:string
                  out Y:string
                  attr case_change_action='NONE', is_case_sensitive=0, locale:string, stopwords:strings
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape strings = node.shape(0);
        if (!strings.isRankKnown()) {
            node.output(0, ElementType.STRING, Shape.UNKNOWN);
            return;
        }
        if (strings.rank() != 1 && !(strings.rank() == 2 && mayBeOne(strings.get(0)))) {
            throw node.conflict("input " + strings + " must be [C] or [1, C]");
        }
        boolean drops = node.attributes().has("stopwords");
        node.output(0, ElementType.STRING, drops ? strings.with(-1, Dimension.UNKNOWN) : strings);
    }

    private static boolean mayBeOne(Dimension size) {
        return !size.isFixed() || size.size() == 1;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
