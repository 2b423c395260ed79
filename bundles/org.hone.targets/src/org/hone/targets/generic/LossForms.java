package org.hone.targets.generic;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Losses. */
final class LossForms {

    private LossForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("NegativeLogLikelihoodLoss", node -> loss("negative_log_likelihood_loss", node).outputs(1));
        rules.add("SoftmaxCrossEntropyLoss", node -> loss("softmax_cross_entropy_loss", node).outputs(2));
    }

    private static Draft loss(String operation, LoweredNode node) throws Refusal {
        return new Draft(operation, node).only(ElementType.FLOAT32, 0).inputs(0, 1, 2).word("reduction", "mean", "none", "sum", "mean")
                .flag(node.has("ignore_index")).integer("ignore_index", 0);
    }
}
