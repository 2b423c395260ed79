package org.hone.operators.generate;

import org.hone.core.operator.InferenceContext;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** Random numbers of the shape, and if no other type is asked for the type, of the input. */
final class RandomLike extends DeclaredOperator {

    /** @param distribution the attributes that describe the distribution */
    RandomLike(String type, String distribution) {
        super(type, """
                since 1
                  in input:T1
                  out output:T2
                  type T1 = all
                  type T2 = floats
                  attr dtype:int, seed:float, %s
                since 22
                  type T1 += bfloat16
                  type T2 += bfloat16
                """.formatted(distribution));
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = Types.attribute(node, "dtype", node.elementType(0));
        node.output(0, type, node.shape(0));
    }
}
