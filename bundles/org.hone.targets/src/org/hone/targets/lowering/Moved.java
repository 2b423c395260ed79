package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/** What moving a Transpose behind a node takes: other inputs, and results that are transposed afterwards. */
final class Moved {

    private Moved() {
    }

    /** Puts a Transpose behind each result of {@code node}, which from now on has the sizes before it. */
    static List<LoweredNode> behind(LoweredGraph graph, LoweredNode node, int[] permutation) {
        List<LoweredNode> made = new ArrayList<>();
        int[] back = Permutation.inverse(permutation);
        for (int slot = 0; slot < node.outputs().size(); slot++) {
            LoweredValue result = node.outputs().get(slot);
            if (result != null) {
                LoweredValue inner = graph.reordered(result, back);
                node.setOutput(slot, inner);
                LoweredNode transpose = graph.add("Transpose", List.of(), result, inner);
                transpose.set("perm", Permutation.longs(permutation));
                made.add(transpose);
            }
        }
        return made;
    }

    /** Where an axis of the transposed tensor was before; negative ones count from the end. */
    static int axisBefore(int[] permutation, long axis) {
        return permutation[Math.toIntExact(axis < 0 ? axis + permutation.length : axis)];
    }
}
