package org.hone.operators.microsoft;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Macs;

/**
 * Attention with separate query {@code [batch, queries, hidden]}, key {@code [batch, keys, hidden]} and value {@code
 * [batch, keys, value hidden]}; packed and cached forms keep unknown shapes.
 */
final class MultiHeadAttention extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in query:T, key?:T, value?:T, bias?:T, key_padding_mask?:int32, attention_bias?:T, past_key?:T, past_value?:T
              out output:T, present_key?:T, present_value?:T
              type T = float32 float16
              attr num_heads!:int, mask_filter_value=-10000.0, scale:float, unidirectional=0
            """;

    MultiHeadAttention() {
        super(MICROSOFT, "MultiHeadAttention", SCHEMAS);
    }

    private static boolean isPlain(NodeTypes node) {
        return node.shape(0).rank() == 3 && node.shape(1).rank() == 3 && node.shape(2).rank() == 3 && !node.hasInput(6);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape result = Shape.UNKNOWN;
        if (isPlain(node)) {
            result = node.shape(0).with(2, node.shape(2).get(2));
        } else if (node.shape(0).rank() == 3) {
            result = node.shape(0).with(2, Dimension.UNKNOWN);
        }
        node.output(0, node.elementType(0), result);
        node.output(1, node.elementType(0), Shape.UNKNOWN);
        node.output(2, node.elementType(0), Shape.UNKNOWN);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** MACs: {@code batch · queries · keys · (hidden + value hidden)}. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        if (!isPlain(node)) {
            return OperatorCost.UNKNOWN;
        }
        Shape query = node.shape(0);
        Shape pairs = Shape.of(query.get(0), query.get(1), node.shape(1).get(1));
        return OperatorCost.moving(node, Macs.times(Macs.of(pairs), Macs.plus(query.get(2).size(), node.shape(2).get(2).size())));
    }
}
