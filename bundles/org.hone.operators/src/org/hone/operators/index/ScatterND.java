package org.hone.operators.index;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** ScatterND: the data with updates at places of its leading axes, which the last axis of the indices holds. */
final class ScatterND extends DeclaredOperator {

    ScatterND() {
        super("ScatterND", """
                since 11
                  in data:T, indices:int64, updates:T
                  out output:T
                  type T = all
                since 13
                  type T += bfloat16
                since 16
                  attr reduction='none'
                since 18
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        Axes.requireRank(data, 1, "data");
        Axes.requireRank(indices, 1, "indices");
        if (data.isRankKnown() && indices.isRankKnown() && indices.get(-1).isFixed()) {
            long depth = indices.get(-1).size();
            if (depth > data.rank()) {
                throw node.conflict("places of " + depth + " indices must be within data " + data);
            }
            long rank = indices.rank() - 1 + data.rank() - depth;
            if (node.shape(2).isRankKnown() && node.shape(2).rank() != rank) {
                throw node.conflict("updates " + node.shape(2) + " must have rank " + rank);
            }
        }
        node.output(0, node.elementType(0), data);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
