package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Through reductions over axes that are known: they are named as they were before. */
final class ThroughReductions implements TransposeRule {

    private static final Set<String> ONE_AXIS = Set.of("ArgMax", "ArgMin");

    @Override
    public Set<String> operators() {
        return Set.of("ReduceMean", "ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2", "ReduceSumSquare",
                "ReduceLogSum", "ReduceLogSumExp", "ArgMax", "ArgMin");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        boolean one = ONE_AXIS.contains(user.operator());
        long[] axes = one ? new long[] { user.integer("axis", 0) } : axes(user);
        if (axes == null) {
            return null;
        }
        long[] before = Arrays.stream(axes).map(axis -> Moved.axisBefore(permutation, axis)).sorted().toArray();
        boolean keeps = user.integer("keepdims", 1) != 0;
        int[] behind = keeps ? permutation : withoutAxes(permutation, before);
        user.setInput(0, transpose.input(0));
        if (one) {
            user.set("axis", before[0]);
        } else if (user.input(1) != null) {
            user.setInput(1, graph.constant("axes", Tensor.ofLongs(Longs.of(before.length), before)));
        } else {
            user.set("axes", before);
        }
        return Moved.behind(graph, user, behind);
    }

    private static long[] axes(LoweredNode user) {
        if (user.input(1) != null) {
            return user.constant(1) == null || user.constant(1).elementCount() == 0 ? null : user.constant(1).toLongs();
        }
        return user.integers("axes");
    }

    /** The permutation of the axes that are left. */
    private static int[] withoutAxes(int[] permutation, long[] removedBefore) {
        Set<Integer> removed = new TreeSet<>();
        Arrays.stream(removedBefore).forEach(axis -> removed.add((int) axis));
        List<Integer> left = new ArrayList<>();
        for (int axis : permutation) {
            if (!removed.contains(axis)) {
                left.add(axis - (int) removed.stream().filter(other -> other < axis).count());
            }
        }
        return left.stream().mapToInt(Integer::intValue).toArray();
    }
}
