package org.hone.operators.elementwise;

import java.util.Arrays;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Types;
import org.hone.operators.value.Elementwise;

/** Where: the element of X where the condition holds, that of Y elsewhere; all three broadcast. */
final class Where extends DeclaredOperator {

    Where() {
        super("Where", """
                since 9
                  in condition:B, X:T, Y:T
                  out output:T
                  type B = bool
                  type T = all
                since 16
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, Types.first(node, 1, 2), Broadcast.of(List.of(node.shape(0), node.shape(1), node.shape(2))));
        node.value(0, Elementwise.combine(Arrays.asList(node.value(0), node.value(1), node.value(2)), Where::choose));
    }

    private static Element choose(List<Element> elements) {
        Element condition = elements.get(0);
        if (condition.isNumber()) {
            return elements.get(condition.number() != 0 ? 1 : 2);
        }
        return elements.get(1).equals(elements.get(2)) ? elements.get(1) : Element.UNKNOWN;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Broadcast.axes(node);
    }
}
