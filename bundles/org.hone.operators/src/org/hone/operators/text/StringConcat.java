package org.hone.operators.text;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Broadcast;

/** StringConcat: pairs of strings joined; both operands broadcast. */
final class StringConcat extends DeclaredOperator {

    StringConcat() {
        super("StringConcat", """
                since 20
                  in X:T, Y:T
                  out Z:T
                  type T = string
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, ElementType.STRING, Broadcast.of(node.shape(0), node.shape(1)));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Broadcast.axes(node);
    }
}
