package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hone.model.type.ElementType;

/** Concat of int8 tensors of any scales: each is brought to the scale of the result by a table, where it differs. */
final class IntegerConcat implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("Concat");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        QuantizedResult result = QuantizedResult.of(node.output());
        List<Dequantized> parts = new ArrayList<>();
        for (LoweredValue input : node.inputs()) {
            Dequantized part = Dequantized.of(input);
            if (part == null || !part.isActivation()) {
                return false;
            }
            parts.add(part);
        }
        if (result == null || result.low() != Byte.MIN_VALUE || result.high() != Byte.MAX_VALUE) {
            return false;
        }
        for (int slot = 0; slot < parts.size(); slot++) {
            LoweredValue part = parts.get(slot).value();
            if (!parts.get(slot).quantization().equalsScale(result.quantization())) {
                LoweredValue moved = graph.value(node.input(slot).name(), ElementType.INT8, part.sizes());
                moved.quantize(result.quantization());
                graph.add("Lut", node.nodes(), moved, part).set("function",
                        new IntegerFunction(parts.get(slot).quantization(), result.quantization(), null, List.of(), null));
                part = moved;
            }
            node.setInput(slot, part);
        }
        for (LoweredNode gone : result.between()) {
            node.takeNodes(gone);
            graph.remove(gone);
        }
        node.takeNodes(result.quantize());
        LoweredValue integers = result.quantize().output();
        graph.remove(result.quantize());
        integers.quantize(result.quantization());
        node.setOutput(0, integers);
        return true;
    }
}
