package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Through Reshape, as far as it only splits and joins axes that lie side by side before the transposition too. Of a transposition
 * that shuffles axes which the Reshape joins (a channel shuffle), what is left of the shuffle stays, and the rest moves on.
 */
final class ThroughReshape implements TransposeRule {

    @Override
    public Set<String> operators() {
        return Set.of("Reshape");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        LoweredValue from = transpose.input(0);
        int[] permutation = Permutation.of(transpose);
        if (from.elements() == 0) {
            return null;
        }
        if (Permutation.isView(permutation, from.sizes()) && user.output().users().stream().noneMatch(MoveTransposes::isTranspose)
                && !splitsEvenly(transpose, user)) {
            user.setInput(0, from);
            return List.of();
        }
        List<AxisGroup> groups = AxisGroup.of(transpose.output().sizes(), user.output().sizes());
        if (groups == null) {
            return null;
        }
        int[] shuffle = shuffle(permutation, groups, from);
        if (!Permutation.isIdentity(shuffle)) {
            int[] rest = Permutation.then(Permutation.inverse(shuffle), permutation);
            if (Permutation.isIdentity(rest) || Permutation.isView(rest, Permutation.apply(shuffle, from.sizes()))) {
                return null;
            }
            LoweredValue shuffled = graph.reordered(from, shuffle);
            LoweredNode first = graph.add("Transpose", transpose.nodes(), shuffled, from);
            first.set("perm", Permutation.longs(shuffle));
            return moveWhole(graph, shuffled, rest, user, groups);
        }
        return moveWhole(graph, from, permutation, user, groups);
    }

    private static boolean splitsEvenly(LoweredNode transpose, LoweredNode user) {
        return AxisGroup.of(transpose.output().sizes(), user.output().sizes()) != null;
    }

    /**
     * The transposition that brings the axes of each group side by side, in the group's order, and leaves the groups in the order
     * in which they end, so that what lies innermost stays there; the identity where they lie so already.
     */
    private static int[] shuffle(int[] permutation, List<AxisGroup> groups, LoweredValue from) {
        List<int[]> blocks = new ArrayList<>();
        for (AxisGroup group : ordered(groups, permutation, from.sizes())) {
            blocks.add(group.axesBefore(permutation));
        }
        int[] shuffle = blocks.stream().flatMapToInt(Arrays::stream).toArray();
        return Permutation.isView(shuffle, from.sizes()) ? identity(shuffle.length) : shuffle;
    }

    private static int[] identity(int rank) {
        return IntStream.range(0, rank).toArray();
    }

    private static List<AxisGroup> ordered(List<AxisGroup> groups, int[] permutation, long[] sizesBefore) {
        List<AxisGroup> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparingInt(group -> group.lastBefore(permutation, sizesBefore)));
        return ordered;
    }

    /** Each group lies side by side before {@code permutation}: the Reshape works there, and its groups are transposed behind. */
    private static List<LoweredNode> moveWhole(LoweredGraph graph, LoweredValue from, int[] permutation, LoweredNode user,
            List<AxisGroup> groups) {
        List<AxisGroup> ordered = ordered(groups, permutation, from.sizes());
        List<Integer> order = new ArrayList<>();
        for (AxisGroup group : ordered) {
            for (int axis = group.to(); axis < group.toEnd(); axis++) {
                order.add(axis);
            }
        }
        LoweredValue result = user.output();
        int[] before = order.stream().mapToInt(Integer::intValue).toArray();
        LoweredValue inner = graph.reordered(result, before);
        user.setInput(0, from);
        user.setOutput(0, inner);
        LoweredNode behind = graph.add("Transpose", List.of(), result, inner);
        behind.set("perm", Permutation.longs(Permutation.inverse(before)));
        return List.of(behind);
    }
}
