package org.hone.operators.view;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** Size: the number of elements. */
final class SizeOf extends DeclaredOperator {

    SizeOf() {
        super("Size", """
                since 1
                  in data:T
                  out size:T1
                  type T = all
                  type T1 = int64
                since 13
                  type T += bfloat16
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
        node.output(0, ElementType.INT64, Shape.SCALAR);
        node.value(0, KnownValue.scalar(Element.of(Reshape.product(node.shape(0)))));
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
