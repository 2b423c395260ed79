package org.hone.operators.view;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** Identity: the input, of whatever kind. */
final class Identity extends DeclaredOperator {

    Identity() {
        super("Identity", """
                since 1
                  in input:T
                  out output:T
                  type T = all
                since 13
                  type T += bfloat16
                since 14
                  in input:V
                  out output:V
                  type V = any
                since 16
                since 19
                since 21
                since 23
                since 24
                since 25
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, node.inputType(0));
        node.value(0, node.value(0));
        if (node.constant(0) != null) {
            node.constant(0, node.constant(0));
        }
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }

    @Override
    public OperatorCost cost(NodeTypes node) {
        return OperatorCost.FREE;
    }
}
