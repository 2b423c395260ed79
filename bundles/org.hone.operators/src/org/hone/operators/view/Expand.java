package org.hone.operators.view;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Ranks;
import org.hone.operators.value.Elementwise;

/** Expand: the data repeated to the shape that it and the target broadcast to. */
final class Expand extends DeclaredOperator {

    Expand() {
        super("Expand", """
                since 8
                  in input:T, shape:int64
                  out output:T
                  type T = all
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape shape = Broadcast.of(node.shape(0), target(node));
        node.output(0, node.elementType(0), shape);
        node.value(0, shape.isFixed() ? Elementwise.expand(node.value(0), shape.sizes()) : null);
    }

    private static Shape target(NodeTypes node) {
        KnownValue target = node.value(1);
        return target == null ? Ranks.ofElements(node.shape(1))
                : Shape.of(target.elements().stream().map(KnownValue.Element::toDimension).toList());
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        Shape result = node.outputShape(0);
        if (!data.isRankKnown() || !result.isRankKnown() || data.rank() > result.rank()) {
            return AxisMap.opaque(node);
        }
        return ExpandedAxes.of(new AxisMapBuilder(node), data, result);
    }
}
