package org.hone.operators.normalization;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Types;

/** Normalized along axes that attribute {@code axis} or {@code axes} names. */
final class AxisNormalization extends DeclaredOperator {

    private static final long[] DEFAULT_AXES = {0, 2, 3};

    AxisNormalization(String type, String schemas) {
        super(type, schemas);
    }

    private static int[] axes(NodeTypes node, int rank) {
        if (node.operator().equals("LpNormalization")) {
            return new int[] {Axes.normalize(node.attributes().integer("axis", -1), rank)};
        }
        Longs named = node.attributes().integers("axes");
        return Axes.normalize(named == null ? DEFAULT_AXES : named.toArray(), rank);
    }

    @Override
    public void infer(InferenceContext node) {
        if (node.shape(0).isRankKnown()) {
            axes(node, node.shape(0).rank());
        }
        Types.same(node);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        return data.isRankKnown() ? Axes.along(node, axes(node, data.rank())) : AxisMap.opaque(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
