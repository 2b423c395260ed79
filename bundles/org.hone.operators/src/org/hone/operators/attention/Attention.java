package org.hone.operators.attention;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;

/**
 * Scaled dot-product attention: query {@code [batch, heads, queries, size]}, key and value {@code [batch, kv_heads, keys,
 * size]}; or all of rank 3 with the heads folded into the last axis.
 */
final class Attention extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 23
              in Q:T1, K:T1, V:T2, attn_mask?:U, past_key?:T1, past_value?:T2
              out Y:T1, present_key?:T1, present_value?:T2, qk_matmul_output?:T1
              type T1 = floats bfloat16
              type T2 = floats bfloat16
              type U = numbers bool bfloat16
              attr is_causal=0, kv_num_heads:int, q_num_heads:int, qk_matmul_output_mode=0, scale:float
              attr softcap=0.0, softmax_precision:int
            since 24
              in Q:T1, K:T1, V:T2, attn_mask?:U, past_key?:T1, past_value?:T2, nonpad_kv_seqlen?:int64
            """;

    Attention() {
        super("Attention", SCHEMAS);
    }

    /** An operand as {@code [batch, heads, length, size]}; unknown sizes where they are. */
    private static Shape split(NodeTypes node, int slot, String headsAttribute) {
        Shape shape = node.shape(slot);
        if (!shape.isRankKnown()) {
            return Shape.ofRank(4);
        }
        if (shape.rank() == 4) {
            return shape;
        }
        long heads = node.attributes().integer(headsAttribute, -1);
        if (shape.rank() != 3 || heads < 1) {
            throw new ShapeConflict("operand " + shape + " must have rank 4, or rank 3 with " + headsAttribute);
        }
        return Shape.of(shape.get(0), Dimension.of(heads), shape.get(1), Dimensions.floorDivide(shape.get(2), heads));
    }

    @Override
    public void infer(InferenceContext node) {
        Shape query = split(node, 0, "q_num_heads");
        Shape key = split(node, 1, "kv_num_heads");
        Shape value = split(node, 2, "kv_num_heads");
        Dimension length = keys(node, key);
        Dimension size = value.get(3);
        Shape folded = Shape.of(query.get(0), query.get(2), Dimensions.times(query.get(1), size));
        Shape result = node.shape(0).rank() == 3 ? folded
                : node.shape(0).isRankKnown() ? query.with(3, size) : Shape.UNKNOWN;
        node.output(0, node.elementType(0), result);
        node.output(1, node.elementType(1), key.with(2, length));
        node.output(2, node.elementType(2), value.with(2, length));
        node.output(3, node.elementType(0), query.with(3, length));
    }

    /** The keys of the past and the new ones. */
    private static Dimension keys(NodeTypes node, Shape key) {
        if (!node.hasInput(4)) {
            return key.get(2);
        }
        Shape past = node.shape(4);
        return past.rank() == 4 ? Dimensions.plus(past.get(2), key.get(2)) : Dimension.UNKNOWN;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** MACs: {@code batch · heads · queries · keys · (size of keys + size of values)}; the mask is no saving. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape query = split(node, 0, "q_num_heads");
        Shape key = split(node, 1, "kv_num_heads");
        Shape value = split(node, 2, "kv_num_heads");
        Shape pairs = Shape.of(query.get(0), query.get(1), query.get(2), keys(node, key));
        return OperatorCost.moving(node, Macs.times(Macs.of(pairs), Macs.plus(query.get(3).size(), value.get(3).size())));
    }
}
