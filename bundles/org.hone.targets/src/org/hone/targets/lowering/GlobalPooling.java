package org.hone.targets.lowering;

import java.util.Arrays;
import java.util.Map;

/**
 * Makes windows of what is pooled as a whole: GlobalAveragePool, GlobalMaxPool, and ReduceMean and ReduceMax over the two inner
 * axes of a tensor of rank 4 become AveragePool and MaxPool.
 */
final class GlobalPooling implements LoweringPass {

    private static final Map<String, String> GLOBAL = Map.of("GlobalAveragePool", "AveragePool", "GlobalMaxPool", "MaxPool");
    private static final Map<String, String> REDUCTIONS = Map.of("ReduceMean", "AveragePool", "ReduceMax", "MaxPool");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : graph.nodes()) {
            if (!node.domain().isEmpty() || node.input(0) == null || node.input(0).isConstant() || !node.input(0).type().isFloat()) {
                continue;
            }
            String pool = GLOBAL.get(node.operator());
            if (pool == null && reducesPixels(node)) {
                pool = REDUCTIONS.get(node.operator());
            }
            if (pool != null && node.input(0).rank() >= 3) {
                toWindow(graph, node, pool);
            }
        }
        graph.sort();
    }

    private static boolean reducesPixels(LoweredNode node) {
        if (!REDUCTIONS.containsKey(node.operator()) || node.input(0).rank() != 4) {
            return false;
        }
        long[] axes = node.constant(1) != null ? node.constant(1).toLongs() : node.integers("axes");
        if (axes == null) {
            return false;
        }
        long[] positive = Arrays.stream(axes).map(axis -> axis < 0 ? axis + 4 : axis).sorted().toArray();
        return Arrays.equals(positive, new long[] { 2, 3 });
    }

    private static void toWindow(LoweredGraph graph, LoweredNode node, String pool) {
        long[] sizes = node.input(0).sizes();
        long[] pooled = Arrays.copyOf(sizes, sizes.length);
        Arrays.fill(pooled, 2, sizes.length, 1);
        LoweredValue output = node.output();
        boolean keepsAxes = Arrays.equals(output.sizes(), pooled);
        boolean global = GLOBAL.containsKey(node.operator());
        node.truncateInputs(1);
        node.become(pool);
        node.clearAttributes();
        node.set("global", global ? 1L : 0L);
        node.set("kernel_shape", Arrays.copyOfRange(sizes, 2, sizes.length));
        if (!keepsAxes) {
            LoweredValue inner = graph.value(output.name(), output.type(), pooled);
            node.setOutput(0, inner);
            graph.add("Reshape", node.nodes(), output, inner);
        }
    }
}
