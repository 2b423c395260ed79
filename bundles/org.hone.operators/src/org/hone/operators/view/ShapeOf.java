package org.hone.operators.view;

import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;

/** Shape: the sizes of the axes from {@code start} to {@code end}, which are clamped to the axes that there are. */
final class ShapeOf extends DeclaredOperator {

    ShapeOf() {
        super("Shape", """
                since 1
                  in data:T
                  out shape:T1
                  type T = all
                  type T1 = int64
                since 13
                  type T += bfloat16
                since 15
                  attr end:int, start=0
                since 19
                  type T += float8
                since 21
                  type T += int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            node.output(0, ElementType.INT64, Shape.of(Dimension.UNKNOWN));
            return;
        }
        int start = clamp(node.attributes().integer("start", 0), data.rank());
        int end = clamp(node.attributes().integer("end", data.rank()), data.rank());
        List<Element> sizes = data.dimensions().subList(Math.min(start, end), end).stream().map(Dimensions::plain).map(Element::of).toList();
        node.output(0, ElementType.INT64, Shape.of(sizes.size()));
        node.value(0, KnownValue.vector(sizes));
    }

    private static int clamp(long axis, int rank) {
        return Math.clamp(axis < 0 ? axis + rank : axis, 0, rank);
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return false;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** No element is read: a runtime knows the shape. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return OperatorCost.FREE;
    }
}
