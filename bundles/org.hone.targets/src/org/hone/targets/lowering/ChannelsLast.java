package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lets convolutions, pooling and normalizations of rank 4 compute on {@code [N, H, W, C]}: each becomes the operator that says so between
 * Transposes, where a kernel covers that form. {@link MoveTransposes} makes most of the Transposes vanish afterwards.
 */
final class ChannelsLast implements LoweringPass {

    private static final int[] TO_LAST = { 0, 2, 3, 1 };
    private static final int[] TO_FIRST = { 0, 3, 1, 2 };
    private static final Map<String, String> FORMS = Map.of("Conv", "ChannelsLastConv", "ConvTranspose", "ChannelsLastConvTranspose",
            "MaxPool", "ChannelsLastMaxPool", "AveragePool", "ChannelsLastAveragePool", "LRN", "ChannelsLastLrn", "InstanceNormalization",
            "ChannelsLastInstanceNormalization", "GroupNormalization", "ChannelsLastGroupNormalization");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            String form = node.domain().isEmpty() ? FORMS.get(node.operator()) : null;
            if (form != null && node.input(0).rank() == 4 && !hasFurtherOutputs(node)) {
                change(graph, node, form, context);
            }
        }
        graph.sort();
    }

    private static boolean hasFurtherOutputs(LoweredNode node) {
        return node.outputs().stream().skip(1).anyMatch(value -> value != null && (value.isOutput() || !value.users().isEmpty()));
    }

    private static void change(LoweredGraph graph, LoweredNode node, String form, LoweringContext context) {
        String before = node.operator();
        LoweredValue input = node.input(0);
        LoweredValue output = node.output();
        LoweredValue residual = node.residual();
        LoweredValue inner = graph.reordered(output, TO_LAST);
        LoweredValue from = transposed(graph, node, input, TO_LAST);
        node.become(form);
        node.setInput(0, from);
        node.setOutput(0, inner);
        if (residual != null) {
            node.setResidual(transposed(graph, node, residual, TO_LAST));
        }
        if (context.rules().find(node) != null) {
            graph.add("Transpose", List.of(), output, inner).set("perm", Permutation.longs(TO_FIRST));
            return;
        }
        node.become(before);
        node.setInput(0, input);
        node.setOutput(0, output);
        node.setResidual(residual);
        context.note(node.name() + " (" + before + "): stays in the network's layout: kernels cover " + context.rules().refusal(node));
    }

    private static LoweredValue transposed(LoweredGraph graph, LoweredNode node, LoweredValue value, int[] permutation) {
        LoweredValue result = graph.reordered(value, permutation);
        graph.add("Transpose", List.of(), result, value).set("perm", Permutation.longs(permutation));
        return result;
    }
}
