package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** Unique: each different element, or slice along {@code axis}, once; where they stood first, which each was, how many. */
final class Unique extends DeclaredOperator {

    private static final Shape SOME = Shape.of(Dimension.UNKNOWN);

    Unique() {
        super("Unique", """
                since 11
                  in X:T
                  out Y:T, indices?:int64, inverse_indices?:int64, counts?:int64
                  type T = all
                  attr axis:int, sorted=1
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Dimension examined = Dimension.UNKNOWN;
        Shape unique = SOME;
        if (!node.attributes().has("axis")) {
            examined = count(data);
        } else if (data.isRankKnown()) {
            int axis = Axes.normalize(node.attributes().integer("axis", 0), data.rank());
            examined = data.get(axis);
            unique = data.with(axis, Dimension.UNKNOWN);
        } else {
            unique = Shape.UNKNOWN;
        }
        node.output(0, node.elementType(0), unique);
        node.output(1, ElementType.INT64, SOME);
        node.output(2, ElementType.INT64, Shape.of(Dimensions.plain(examined)));
        node.output(3, ElementType.INT64, SOME);
    }

    private static Dimension count(Shape data) {
        Dimension count = data.isRankKnown() ? Dimension.of(1) : Dimension.UNKNOWN;
        for (int i = 0; i < data.rank(); i++) {
            count = Dimensions.times(count, data.get(i));
        }
        return count;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
