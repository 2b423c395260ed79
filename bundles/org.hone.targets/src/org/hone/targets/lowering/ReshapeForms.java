package org.hone.targets.lowering;

import java.util.Set;

/**
 * Makes one operator of all that only give a tensor another shape: afterwards Flatten, Squeeze, Unsqueeze and Reshape are
 * {@code Reshape} with one input, whose output's sizes say the new shape.
 */
final class ReshapeForms implements LoweringPass {

    private static final Set<String> FORMS = Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : graph.nodes()) {
            if (node.domain().isEmpty() && FORMS.contains(node.operator())) {
                node.truncateInputs(1);
                node.become("Reshape");
            }
        }
    }
}
