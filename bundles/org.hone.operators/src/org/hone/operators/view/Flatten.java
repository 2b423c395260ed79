package org.hone.operators.view;

import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Shape;

/** Flatten: a matrix whose rows run over the axes before {@code axis} and whose columns over the others. */
final class Flatten extends SameElements {

    Flatten() {
        super("Flatten", """
                since 1
                  in input:T
                  out output:T
                  type T = floats
                  attr axis=1
                since 9
                  type T += integers complex bool string
                since 11
                since 13
                  type T += bfloat16
                since 21
                  type T += float8 int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    Shape shape(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return Shape.ofRank(2);
        }
        long axis = node.attributes().integer("axis", 1);
        long split = axis < 0 ? axis + data.rank() : axis;
        if (split < 0 || split > data.rank()) {
            throw new ShapeConflict("axis " + axis + " must be in [" + -data.rank() + ", " + data.rank()
                    + "] for data " + data);
        }
        return Shape.of(Reshape.product(Shape.of(data.dimensions().subList(0, (int) split))),
                Reshape.product(Shape.of(data.dimensions().subList((int) split, data.rank()))));
    }
}
