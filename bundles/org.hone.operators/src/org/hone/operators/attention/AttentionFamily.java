package org.hone.operators.attention;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** The operators of transformers. */
public final class AttentionFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Attention(), new RotaryEmbedding());
    }
}
