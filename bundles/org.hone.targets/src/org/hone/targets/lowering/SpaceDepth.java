package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a Reshape, a Transpose and a Reshape of DepthToSpace and SpaceToDepth, which is what they mean: so they fit images with
 * channels last, too.
 */
final class SpaceDepth implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            boolean image = node.domain().isEmpty() && !node.inputs().isEmpty() && node.input(0) != null && node.input(0).rank() == 4
                    && !node.input(0).isConstant() && node.input(0).elements() > 0;
            if (image && node.operator().equals("DepthToSpace")) {
                depthToSpace(graph, node);
            } else if (image && node.operator().equals("SpaceToDepth")) {
                spaceToDepth(graph, node);
            }
        }
        graph.sort();
    }

    private static void depthToSpace(LoweredGraph graph, LoweredNode node) {
        long block = node.integer("blocksize", 1);
        long[] in = node.input(0).sizes();
        long channels = in[1] / (block * block);
        if (node.text("mode", "DCR").equals("DCR")) {
            replace(graph, node, new long[] { in[0], block, block, channels, in[2], in[3] }, 0, 3, 4, 1, 5, 2);
        } else {
            replace(graph, node, new long[] { in[0], channels, block, block, in[2], in[3] }, 0, 1, 4, 2, 5, 3);
        }
    }

    private static void spaceToDepth(LoweredGraph graph, LoweredNode node) {
        long block = node.integer("blocksize", 1);
        long[] in = node.input(0).sizes();
        replace(graph, node, new long[] { in[0], in[1], in[2] / block, block, in[3] / block, block }, 0, 3, 5, 1, 2, 4);
    }

    private static void replace(LoweredGraph graph, LoweredNode node, long[] split, int... permutation) {
        LoweredValue output = node.output();
        LoweredValue parts = graph.value(output.name(), output.type(), split);
        LoweredValue turned = graph.value(output.name(), output.type(), Permutation.apply(permutation, split));
        List<String> names = node.nodes();
        graph.add("Reshape", names, parts, node.input(0));
        graph.add("Transpose", names, turned, parts).set("perm", Permutation.longs(permutation));
        graph.add("Reshape", names, output, turned);
        graph.remove(node);
    }
}
