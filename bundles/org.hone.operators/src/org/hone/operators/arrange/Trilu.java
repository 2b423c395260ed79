package org.hone.operators.arrange;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** Trilu: the upper or lower triangle of matrices {@code [*, N, M]}, zeros elsewhere. */
final class Trilu extends DeclaredOperator {

    Trilu() {
        super("Trilu", """
                since 14
                  in input:T, k?:int64
                  out output:T
                  type T = all bfloat16
                  attr upper=1
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Axes.requireRank(node.shape(0), 2, "input");
        node.output(0, node.elementType(0), node.shape(0));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        return data.isRankKnown() ? Axes.along(node, data.rank() - 2, data.rank() - 1) : AxisMap.opaque(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
