package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** Random numbers of the shape that an attribute gives. */
final class RandomOfShape extends DeclaredOperator {

    /** @param distribution the attributes that describe the distribution */
    RandomOfShape(String type, String distribution) {
        super(type, """
                since 1
                  out output:T
                  type T = floats
                  attr dtype=1, seed:float, shape!:ints, %s
                since 22
                  type T += bfloat16
                """.formatted(distribution));
    }

    @Override
    public void infer(InferenceContext node) {
        Longs sizes = node.attributes().integers("shape");
        Shape shape = Shape.UNKNOWN;
        if (sizes != null) {
            if (sizes.stream().anyMatch(size -> size < 0)) {
                throw node.conflict("shape " + sizes + " must not have negative sizes");
            }
            shape = Shape.of(sizes.stream().mapToObj(Dimension::of).toList());
        }
        node.output(0, Types.attribute(node, "dtype", ElementType.FLOAT32), shape);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
