package org.hone.targets.lowering;

import java.util.List;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Through Pad with constant widths, which are given for the axes as they were before. */
final class ThroughPad implements TransposeRule {

    @Override
    public Set<String> operators() {
        return Set.of("Pad");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        int rank = permutation.length;
        if (user.input(0) != transpose.output() || user.constant(1) == null || user.input(3) != null && user.constant(3) == null) {
            return null;
        }
        long[] given = user.constant(1).toLongs();
        long[] pads = new long[2 * rank];
        int count = given.length / 2;
        for (int i = 0; i < count; i++) {
            int axis = Moved.axisBefore(permutation, user.constant(3) == null ? i : user.constant(3).longAt(i));
            pads[axis] = given[i];
            pads[rank + axis] = given[count + i];
        }
        user.truncateInputs(user.input(2) == null ? 1 : 3);
        if (user.inputs().size() == 1) {
            user.addInput(null);
        }
        user.setInput(1, graph.constant("pads", Tensor.ofLongs(Longs.of(pads.length), pads)));
        user.setInput(0, transpose.input(0));
        return Moved.behind(graph, user, permutation);
    }
}
