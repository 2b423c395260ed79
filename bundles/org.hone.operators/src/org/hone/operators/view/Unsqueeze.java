package org.hone.operators.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.Ranks;

/** Unsqueeze: with axes of size 1 at the given places of the output. The axes are an input since version 13. */
final class Unsqueeze extends SameElements {

    Unsqueeze() {
        super("Unsqueeze", """
                since 1
                  in data:T
                  out expanded:T
                  type T = all
                  attr axes!:ints
                since 11
                since 13
                  in data:T, axes:int64
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
        if (axes == null) {
            return node.hasInput(1) ? Ranks.plus(data, node.shape(1)) : Shape.UNKNOWN;
        }
        int rank = data.rank() + axes.length;
        List<Dimension> sizes = new ArrayList<>(Collections.nCopies(rank, null));
        for (int axis : Axes.normalize(axes, rank)) {
            sizes.set(axis, Dimension.of(1));
        }
        int next = 0;
        for (int i = 0; i < rank; i++) {
            if (sizes.get(i) == null) {
                sizes.set(i, data.get(next++));
            }
        }
        return Shape.of(sizes);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        AxesInput.upgrade(node, 1, 13, from, to);
    }
}
