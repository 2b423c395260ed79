package org.hone.operators.view;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Ranks;

/** Squeeze: without the given axes of size 1, or without all of them. The axes are an input since version 13. */
final class Squeeze extends SameElements {

    Squeeze() {
        super("Squeeze", """
                since 1
                  in data:T
                  out squeezed:T
                  type T = all
                  attr axes:ints
                since 11
                since 13
                  in data:T, axes?:int64
                  type T += bfloat16
                  drop axes
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
            return Shape.UNKNOWN;
        }
        long[] axes = Axes.axes(node, "axes", 1);
        if (axes == null && node.hasInput(1)) {
            return node.shape(1).elementCount() == 1 ? Ranks.of(data.rank() - 1L) : Shape.UNKNOWN;
        }
        return axes == null || axes.length == 0 ? withoutOnes(data) : without(data, axes);
    }

    private static Shape withoutOnes(Shape data) {
        if (!data.isFixed()) {
            return Shape.UNKNOWN;
        }
        return Shape.of(data.dimensions().stream().filter(size -> !Dimensions.isOne(size)).toList());
    }

    /** An axis may be named twice: runtimes take that. */
    private static Shape without(Shape data, long[] axes) {
        boolean[] dropped = new boolean[data.rank()];
        for (long named : axes) {
            int axis = Axes.normalize(named, data.rank());
            if (data.get(axis).isFixed() && !Dimensions.isOne(data.get(axis))) {
                throw new ShapeConflict("axis " + axis + " of data " + data + " must have size 1 to be squeezed");
            }
            dropped[axis] = true;
        }
        List<Dimension> kept = new ArrayList<>();
        for (int i = 0; i < data.rank(); i++) {
            if (!dropped[i]) {
                kept.add(data.get(i));
            }
        }
        return Shape.of(kept);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        AxesInput.upgrade(node, 1, 13, from, to);
    }
}
