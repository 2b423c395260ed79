package org.hone.operators.index;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** TensorScatter: a cache of keys or values with an update written along its sequence axis. */
final class TensorScatter extends DeclaredOperator {

    TensorScatter() {
        super("TensorScatter", """
                since 24
                  in past_cache:T, update:T, write_indices?:int64
                  out present_cache:T
                  type T = all bfloat16 float8 int4s float4e2m1 float8e8m0
                  attr axis=-2, mode='linear'
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        if (node.shape(0).isRankKnown()) {
            Axes.normalize(node.attributes().integer("axis", -2), node.shape(0).rank());
        }
        node.output(0, node.elementType(0), node.shape(0));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
