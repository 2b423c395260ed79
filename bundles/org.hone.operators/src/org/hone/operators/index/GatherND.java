package org.hone.operators.index;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/**
 * GatherND: the last axis of the indices holds places in the leading axes of the data, past {@code batch_dims} axes that
 * both share: {@code [batch, places, k], [batch, d1 … dk, rest] -> [batch, places, rest]}.
 */
final class GatherND extends DeclaredOperator {

    GatherND() {
        super("GatherND", """
                since 11
                  in data:T, indices:int64
                  out output:T
                  type T = all
                since 12
                  attr batch_dims=0
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, node.elementType(0), shape(node));
    }

    private static Shape shape(InferenceContext node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        Axes.requireRank(data, 1, "data");
        Axes.requireRank(indices, 1, "indices");
        long batch = node.attributes().integer("batch_dims", 0);
        if (batch < 0 || data.isRankKnown() && batch >= data.rank() || indices.isRankKnown() && batch >= indices.rank()) {
            throw node.conflict("batch_dims " + batch + " must be less than the ranks of data " + data + " and indices " + indices);
        }
        if (!data.isRankKnown() || !indices.isRankKnown() || !indices.get(-1).isFixed()) {
            return Shape.UNKNOWN;
        }
        long depth = indices.get(-1).size();
        if (depth > data.rank() - batch) {
            throw node.conflict("places of " + depth + " indices must be within data " + data + " past " + batch + " batch axes");
        }
        List<Dimension> sizes = new ArrayList<>();
        for (int i = 0; i < indices.rank() - 1; i++) {
            sizes.add(i < batch ? Dimensions.merge(indices.get(i), data.get(i), "batch axis " + i) : indices.get(i));
        }
        sizes.addAll(data.dimensions().subList((int) (batch + depth), data.rank()));
        return Shape.of(sizes);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** Only what is taken is read. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return TakenCost.of(node, 1);
    }
}
