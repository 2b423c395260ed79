package org.hone.targets.generic;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Quantizing, dequantizing, and operators on quantized tensors with their scales as operands. */
final class QuantizationForms {

    private static final String MICROSOFT = "com.microsoft";

    private QuantizationForms() {
    }

    static void addTo(GenericRules rules) {
        for (String domain : new String[] { "", MICROSOFT }) {
            rules.add(domain, "QuantizeLinear", node -> linear("quantize_linear", node).only(ElementType.FLOAT32, 1));
            rules.add(domain, "DequantizeLinear", node -> linear("dequantize_linear", node).only(ElementType.FLOAT32, 1));
        }
        rules.add("DynamicQuantizeLinear", node -> new Draft("dynamic_quantize_linear", node).inputs(0).allOutputs());
        rules.add(MICROSOFT, "QLinearAdd", node -> new Draft("qlinear_add", node).inputs(0, 1, 2, 3, 4, 5, 6, 7).outputs(1));
        rules.add(MICROSOFT, "QLinearMul", node -> new Draft("qlinear_mul", node).inputs(0, 1, 2, 3, 4, 5, 6, 7).outputs(1));
        rules.add(MICROSOFT, "QLinearSigmoid", node -> new Draft("qlinear_sigmoid", node).inputs(0, 1, 2, 3, 4).outputs(1));
        rules.add(MICROSOFT, "QLinearLeakyRelu", node -> new Draft("qlinear_leaky_relu", node).inputs(0, 1, 2, 3, 4).outputs(1).real("alpha",
                0.01f));
    }

    private static Draft linear(String operation, LoweredNode node) throws Refusal {
        int rank = node.input(0).rank();
        long axis = node.integer("axis", 1);
        boolean single = node.input(1).elements() == 1;
        return new Draft(operation, node).inputs(0, 1, 2).outputs(1).ints(single ? 0 : Axes.fromFront(axis, rank)).integer("block_size", 0);
    }
}
