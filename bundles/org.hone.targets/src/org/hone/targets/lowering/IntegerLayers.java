package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognizes what can compute on integers: operators between DequantizeLinear and QuantizeLinear.
 *
 * <p>
 * Before: {@link SignedActivations}, {@link LowerDequantize}. Afterwards DequantizeLinear and QuantizeLinear are left only where
 * floats are really needed.
 */
final class IntegerLayers implements LoweringPass {

    private static final List<IntegerForm> FORMS = List.of(new IntegerProduct(), new IntegerArithmetic(), new IntegerPool(),
            new IntegerConcat(), new IntegerSoftmax(),
            new IntegerMatrixProduct(), new IntegerTable());

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            for (IntegerForm form : FORMS) {
                boolean looksAt = graph.contains(node) && node.domain().isEmpty() && !node.isQuantized()
                        && (form.operators().isEmpty() || form.operators().contains(node.operator()));
                if (looksAt && form.recognize(graph, node, context)) {
                    break;
                }
            }
        }
        graph.sort();
        for (LoweredNode node : graph.nodes().reversed()) {
            boolean moves = node.operator().equals("Transpose") || node.operator().equals("Reshape");
            if (moves && node.input(0).quantization() == null && node.input(0).type() == node.output().type()) {
                node.input(0).quantize(node.output().quantization());
            }
        }
        graph.sweep(context, node -> Dequantized.isDequantize(node) ? "kernels read its integers" : "nothing uses it");
    }
}
