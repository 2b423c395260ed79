package org.hone.operators.loss;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Losses, which networks keep that are still to be trained. */
public final class LossFamily implements OperatorFamily {

    private static final String NEGATIVE_LOG_LIKELIHOOD = """
            since 12
              in input:T, target:Tind, weight?:T
              out loss:T
              type T = floats
              type Tind = indices
              attr ignore_index:int, reduction='mean'
            since 13
            since 22
              type T += bfloat16
            """;

    private static final String SOFTMAX_CROSS_ENTROPY = """
            since 12
              in scores:T, labels:Tind, weights?:T
              out output:T, log_prob?:T
              type T = floats
              type Tind = indices
              attr ignore_index:int, reduction='mean'
            since 13
              type T += bfloat16
            """;

    @Override
    public List<Operator> operators() {
        return List.of(new ClassificationLoss("NegativeLogLikelihoodLoss", NEGATIVE_LOG_LIKELIHOOD),
                new ClassificationLoss("SoftmaxCrossEntropyLoss", SOFTMAX_CROSS_ENTROPY));
    }
}
