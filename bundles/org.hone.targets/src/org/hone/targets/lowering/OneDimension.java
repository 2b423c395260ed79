package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets windows over one spatial axis be windows over two, the first of height one: {@code [N, C, L]} becomes {@code [N, C, 1, L]}.
 */
final class OneDimension implements LoweringPass {

    private static final Set<String> OPERATORS = Set.of("Conv", "ConvTranspose", "MaxPool", "AveragePool", "LRN", "InstanceNormalization",
            "GroupNormalization");
    /** What an attribute says of the added axis. */
    private static final Map<String, Long> ADDED = Map.of("kernel_shape", 1L, "strides", 1L, "dilations", 1L, "output_padding", 0L);

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            boolean fits = OPERATORS.contains(node.operator()) && node.domain().isEmpty() && node.input(0).rank() == 3
                    && (node.outputs().size() == 1 || node.outputs().get(1) == null)
                    && (!node.operator().startsWith("Conv") || node.constant(1) != null) && !node.has("output_shape");
            if (fits) {
                lift(graph, node);
            }
        }
        graph.sort();
    }

    private static void lift(LoweredGraph graph, LoweredNode node) {
        node.setInput(0, reshaped(graph, node.input(0)));
        if (node.residual() != null) {
            node.setResidual(reshaped(graph, node.residual()));
        }
        if (node.operator().startsWith("Conv")) {
            LoweredValue weights = node.input(1);
            node.setInput(1, graph.constant(weights.name(), weights.constant().reshaped(lifted(weights.sizes()))));
        }
        ADDED.forEach((name, value) -> {
            long[] given = node.integers(name);
            if (given != null) {
                node.set(name, new long[] { value, given[0] });
            }
        });
        long[] pads = node.integers("pads");
        if (pads != null) {
            node.set("pads", new long[] { 0, pads[0], 0, pads[1] });
        }
        LoweredValue output = node.output();
        LoweredValue inner = graph.value(output.name(), output.type(), lifted(output.sizes()));
        inner.quantize(output.quantization());
        node.setOutput(0, inner);
        graph.add("Reshape", List.of(), output, inner);
    }

    private static LoweredValue reshaped(LoweredGraph graph, LoweredValue value) {
        LoweredValue result = graph.value(value.name(), value.type(), lifted(value.sizes()));
        result.quantize(value.quantization());
        graph.add("Reshape", List.of(), result, value);
        return result;
    }

    private static long[] lifted(long[] sizes) {
        return new long[] { sizes[0], sizes[1], 1, sizes[2] };
    }
}
