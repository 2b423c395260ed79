package org.hone.operators.text;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** RegexFullMatch: whether the whole string matches a pattern. */
final class RegexFullMatch extends DeclaredOperator {

    RegexFullMatch() {
        super("RegexFullMatch", """
                since 20
                  in X:T1
                  out Y:T2
                  type T1 = string
                  type T2 = bool
                  attr pattern:string
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, ElementType.BOOL, node.shape(0));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }
}
