package org.hone.operators.index;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** GatherElements: for each place of the indices the element at that place but for {@code axis}, where the index stands. */
final class GatherElements extends DeclaredOperator {

    GatherElements() {
        super("GatherElements", """
                since 11
                  in data:T, indices:Tind
                  out output:T
                  type T = all
                  type Tind = indices
                  attr axis=0
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        if (data.isRankKnown() && indices.isRankKnown() && data.rank() != indices.rank()) {
            throw node.conflict("data " + data + " and indices " + indices + " must have the same rank");
        }
        if (data.isRankKnown()) {
            int axis = Axes.normalize(node.attributes().integer("axis", 0), data.rank());
            Gather.requireInside(node.value(1), data.get(axis));
        }
        node.output(0, node.elementType(0), indices.isRankKnown() || !data.isRankKnown() ? indices : Shape.ofRank(data.rank()));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** Only what is taken is read. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return TakenCost.of(node, 1);
    }
}
