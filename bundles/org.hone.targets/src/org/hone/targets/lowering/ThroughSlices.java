package org.hone.targets.lowering;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Through Slice with constant ranges, and through Gather of a list along an axis: axes are named as they were before. */
final class ThroughSlices implements TransposeRule {

    @Override
    public Set<String> operators() {
        return Set.of("Slice", "Gather");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        if (user.input(0) != transpose.output()) {
            return null;
        }
        if (user.operator().equals("Gather")) {
            if (user.input(1).rank() != 1) {
                return null;
            }
            user.set("axis", (long) Moved.axisBefore(permutation, user.integer("axis", 0)));
        } else if (!renameAxes(graph, user, permutation)) {
            return null;
        }
        user.setInput(0, transpose.input(0));
        return Moved.behind(graph, user, permutation);
    }

    private static boolean renameAxes(LoweredGraph graph, LoweredNode slice, int[] permutation) {
        if (slice.constant(1) == null || slice.input(3) != null && slice.constant(3) == null) {
            return false;
        }
        long[] axes = slice.input(3) == null ? LongStream.range(0, slice.constant(1).elementCount()).toArray()
                : slice.constant(3).toLongs();
        for (int i = 0; i < axes.length; i++) {
            axes[i] = Moved.axisBefore(permutation, axes[i]);
        }
        while (slice.inputs().size() < 4) {
            slice.addInput(null);
        }
        slice.setInput(3, graph.constant("axes", Tensor.ofLongs(Longs.of(axes.length), axes)));
        return true;
    }
}
