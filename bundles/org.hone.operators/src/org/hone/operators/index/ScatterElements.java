package org.hone.operators.index;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** ScatterElements, and Scatter as it was called before version 11: the data with updates at the given indices of an axis. */
final class ScatterElements extends DeclaredOperator {

    static final String SCATTER = """
            since 9
              in data:T, indices:Tind, updates:T
              out output:T
              type T = all
              type Tind = indices
              attr axis=0
            since 11
            """;

    static final String SCATTER_ELEMENTS = """
            since 11
              in data:T, indices:Tind, updates:T
              out output:T
              type T = all
              type Tind = indices
              attr axis=0
            since 13
              type T += bfloat16
            since 16
              attr reduction='none'
            since 18
            """;

    private static final String NAME = "ScatterElements";

    ScatterElements(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (data.isRankKnown()) {
            int axis = Axes.normalize(node.attributes().integer("axis", 0), data.rank());
            Gather.requireInside(node.value(1), data.get(axis));
        }
        requireSame(node, node.shape(1), node.shape(2));
        for (int slot = 1; slot <= 2; slot++) {
            if (data.isRankKnown() && node.shape(slot).isRankKnown() && node.shape(slot).rank() != data.rank()) {
                throw node.conflict("data " + data + " and its updates " + node.shape(slot) + " must have the same rank");
            }
        }
        node.output(0, node.elementType(0), data);
    }

    private static void requireSame(InferenceContext node, Shape indices, Shape updates) {
        if (!indices.isRankKnown() || !updates.isRankKnown()) {
            return;
        }
        if (indices.rank() != updates.rank()) {
            throw node.conflict("indices " + indices + " and updates " + updates + " must have the same shape");
        }
        for (int i = 0; i < indices.rank(); i++) {
            Dimensions.merge(indices.get(i), updates.get(i), "indices and updates must have the same shape");
        }
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (to >= 11) {
            node.node().setOperator(NAME);
        }
    }
}
