package org.hone.operators.reduction;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** CumSum and CumProd: what an axis adds up or multiplies to so far; the axis is an input. */
final class Cumulation extends DeclaredOperator {

    static final String SUM = """
            since 11
              in x:T, axis:T2
              out y:T
              type T = indices uint32 uint64 float32 float64
              type T2 = indices
              attr exclusive=0, reverse=0
            since 14
              type T += bfloat16 float16
            """;

    static final String PRODUCT = """
            since 26
              in x:T, axis:T2
              out y:T
              type T = indices uint32 uint64 floats bfloat16
              type T2 = indices
              attr exclusive=0, reverse=0
            """;

    Cumulation(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        if (node.shape(0).isRankKnown() && known(node)) {
            axis(node);
        }
        node.output(0, node.elementType(0), node.shape(0));
    }

    private static boolean known(NodeTypes node) {
        KnownValue axis = node.value(1);
        return axis != null && axis.size() == 1 && axis.isComplete();
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.value(1).get(0).number(), node.shape(0).rank());
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return node.shape(0).isRankKnown() && known(node) ? Axes.along(node, axis(node)) : AxisMap.opaque(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
