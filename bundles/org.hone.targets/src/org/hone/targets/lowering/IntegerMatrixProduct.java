package org.hone.targets.lowering;

import java.util.Set;

/** The product of two int8 activations. */
final class IntegerMatrixProduct implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("MatMul");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        Dequantized left = Dequantized.of(node.input(0));
        Dequantized right = Dequantized.of(node.input(1));
        QuantizedResult result = QuantizedResult.of(node.output());
        boolean activations = left != null && right != null && left.isActivation() && right.isActivation();
        if (!activations || result == null || node.input(0).rank() < 2 || node.input(1).rank() < 2) {
            return false;
        }
        node.setInput(0, left.value());
        node.setInput(1, right.value());
        result.takeInto(graph, node);
        return true;
    }
}
