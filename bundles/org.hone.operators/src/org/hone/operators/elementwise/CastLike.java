package org.hone.operators.elementwise;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

/** CastLike: the elements of the first input in the type of the second. */
final class CastLike extends DeclaredOperator {

    CastLike() {
        super("CastLike", """
                since 15
                  in input:T1, target_type:T2
                  out output:T2
                  type T1 = numbers bfloat16 bool string
                  type T2 = numbers bfloat16 bool string
                since 19
                  type T1 += float8
                  type T2 += float8
                  attr saturate=1
                since 21
                  type T1 += int4s
                  type T2 += int4s
                since 23
                  type T1 += float4e2m1
                  type T2 += float4e2m1
                since 24
                  type T1 += float8e8m0
                  type T2 += float8e8m0
                  attr round_mode='up'
                since 25
                  type T1 += uint2 int2
                  type T2 += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType to = node.elementType(1);
        node.output(0, to, node.shape(0));
        node.value(0, Elementwise.map(node.value(0), element -> Arithmetic.cast(element, to)));
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 && super.isWeight(node, slot);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }

    /** The second input only lends its type and is not read. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        long read = OperatorCost.bytes(node.inputType(0));
        long written = OperatorCost.bytes(node.outputType(0));
        return read < 0 || written < 0 ? OperatorCost.UNKNOWN : new OperatorCost(0, read, written);
    }
}
