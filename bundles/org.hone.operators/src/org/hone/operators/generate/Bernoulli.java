package org.hone.operators.generate;

import org.hone.core.operator.InferenceContext;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** Bernoulli: 1 with the probability that the input has at that place, else 0. */
final class Bernoulli extends DeclaredOperator {

    Bernoulli() {
        super("Bernoulli", """
                since 15
                  in input:T1
                  out output:T2
                  type T1 = floats
                  type T2 = numbers bfloat16 bool
                  attr dtype:int, seed:float
                since 22
                  type T1 += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, Types.attribute(node, "dtype", node.elementType(0)), node.shape(0));
    }
}
