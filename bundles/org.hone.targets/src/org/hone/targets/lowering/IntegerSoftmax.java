package org.hone.targets.lowering;

import java.util.Set;

/** Softmax of int8 along the last axis. */
final class IntegerSoftmax implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("Softmax");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        Dequantized input = Dequantized.of(node.input(0));
        QuantizedResult result = QuantizedResult.of(node.output());
        int rank = node.output().rank();
        long axis = node.integer("axis", -1);
        boolean last = axis == -1 || axis == rank - 1;
        if (input == null || !input.isActivation() || result == null || !result.between().isEmpty() || !last) {
            return false;
        }
        node.setInput(0, input.value());
        result.takeInto(graph, node);
        return true;
    }
}
