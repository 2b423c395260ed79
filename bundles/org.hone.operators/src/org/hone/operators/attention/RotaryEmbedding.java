package org.hone.operators.attention;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** Turns pairs of features by their position; the shape stays. */
final class RotaryEmbedding extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 23
              in X:T, cos_cache:T, sin_cache:T, position_ids?:int64
              out Y:T
              type T = float32 float16 bfloat16
              attr interleaved=0, num_heads=0, rotary_embedding_dim=0
            """;

    RotaryEmbedding() {
        super("RotaryEmbedding", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Types.same(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
