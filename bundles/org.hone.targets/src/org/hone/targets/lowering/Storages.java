package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each value its memory. Nodes that only say another shape share that of their input; Concat, Split and Slice along the
 * channels or of whole runs become slices where every kernel that touches them can take a slice; what they cannot is copied.
 *
 * <p>
 * Afterwards nodes that are {@link LoweredNode#isPlaced() placed} need no kernel.
 */
final class Storages implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        copyWhatCannotShare(graph);
        for (LoweredValue input : graph.inputs()) {
            new Storage(input);
        }
        for (LoweredNode node : graph.nodes()) {
            if (isView(node)) {
                node.input(0).storage().add(node.output());
                place(node, "only says another shape", context);
            } else {
                node.outputs().stream().filter(value -> value != null).forEach(Storage::new);
            }
        }
        SlicePlacement placement = new SlicePlacement(graph, context);
        for (LoweredNode node : new ArrayList<>(graph.nodes()).reversed()) {
            placement.concat(node);
        }
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            placement.slice(node);
        }
        placement.finish();
    }

    static void place(LoweredNode node, String why, LoweringContext context) {
        node.setPlaced();
        context.vanish(node, why);
    }

    /** True for nodes whose output's elements lie as their input's do. */
    static boolean isView(LoweredNode node) {
        if (!node.domain().isEmpty() || node.input(0) == null || node.input(0).isConstant()) {
            return false;
        }
        return node.operator().equals("Reshape")
                || node.operator().equals("Transpose") && Permutation.isView(Permutation.of(node), node.input(0).sizes());
    }

    /** What the network gives out must not be an input's memory, nor a constant: a Copy makes it its own. */
    private static void copyWhatCannotShare(LoweredGraph graph) {
        List<LoweredValue> outputs = List.copyOf(graph.outputs());
        for (LoweredValue output : outputs) {
            LoweredValue source = output;
            while (source.producer() != null && isView(source.producer())) {
                source = source.producer().input(0);
            }
            if (source.producer() != null && !output.isConstant()) {
                continue;
            }
            LoweredValue copy = graph.value(output.name(), output.type(), output.sizes());
            copy.quantize(output.quantization());
            LoweredNode producer = output.producer();
            graph.giveOut(output, copy);
            graph.add("Copy", producer == null ? List.of() : producer.nodes(), copy, output);
        }
        graph.sort();
    }
}
