package org.hone.targets.lowering;

import java.util.Set;

/** Average pooling of int8; maximum pooling moved before its DequantizeLinear already. */
final class IntegerPool implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("AveragePool");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        Dequantized input = Dequantized.of(node.input(0));
        QuantizedResult result = QuantizedResult.of(node.output());
        if (input == null || !input.isActivation() || result == null) {
            return false;
        }
        node.setInput(0, input.value());
        result.takeInto(graph, node);
        return true;
    }
}
