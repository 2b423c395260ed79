package org.hone.operators.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Merged;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/**
 * How the axes of a reshaped tensor follow from those of the original. Both shapes are cut into runs of axes with the same
 * number of elements, from the front and, past a size that is not known, from the back; within a run axes are split into
 * factors of which both sides consist. {@code [n, 6, 4] -> [n, 2, 12]} is {@code [n, ab, c] -> [n, a, bc]}.
 */
final class ReshapedAxes {

    private final AxisMapBuilder map;
    private final List<Dimension> before;
    private final List<Dimension> after;
    private final Axis[] inputAxes;
    private final Axis[] outputAxes;

    private ReshapedAxes(NodeTypes node, Shape before, Shape after) {
        map = new AxisMapBuilder(node);
        this.before = before.dimensions();
        this.after = after.dimensions();
        inputAxes = AxisMapBuilder.opaque(before.rank());
        outputAxes = AxisMapBuilder.opaque(after.rank());
    }

    /** The map of a node whose first output has the elements of its first input in the same order. */
    static AxisMap of(NodeTypes node) {
        Shape before = node.shape(0);
        Shape after = node.outputShape(0);
        if (!before.isRankKnown() || !after.isRankKnown() || hasZero(before) || hasZero(after)) {
            return AxisMap.opaque(node);
        }
        ReshapedAxes axes = new ReshapedAxes(node, before, after);
        axes.match();
        return axes.map.input(0, axes.inputAxes).output(0, axes.outputAxes).build();
    }

    private static boolean hasZero(Shape shape) {
        return shape.dimensions().stream().anyMatch(Dimensions::isZero);
    }

    private void match() {
        int i = 0;
        int j = 0;
        int[] run = nextRun(before, after, i, j);
        while (run != null) {
            factor(i, run[0], j, run[1]);
            i = run[0];
            j = run[1];
            run = nextRun(before, after, i, j);
        }
        List<Dimension> restBefore = before.subList(i, before.size()).reversed();
        List<Dimension> restAfter = after.subList(j, after.size()).reversed();
        int back = 0;
        int backAfter = 0;
        run = nextRun(restBefore, restAfter, 0, 0);
        while (run != null) {
            factor(before.size() - run[0], before.size() - back, after.size() - run[1], after.size() - backAfter);
            back = run[0];
            backAfter = run[1];
            run = nextRun(restBefore, restAfter, back, backAfter);
        }
    }

    /** The ends of the shortest runs from {@code i} and {@code j} on that have equally many elements, more than 1; or null. */
    private static int[] nextRun(List<Dimension> before, List<Dimension> after, int i, int j) {
        int start = skipOnes(before, i);
        int startAfter = skipOnes(after, j);
        if (start == before.size() || startAfter == after.size()) {
            return null;
        }
        if (before.get(start).surelyEquals(after.get(startAfter))) {
            return new int[] { start + 1, startAfter + 1 };
        }
        long product = size(before.get(start));
        long productAfter = size(after.get(startAfter));
        int end = start + 1;
        int endAfter = startAfter + 1;
        while (product > 0 && productAfter > 0 && product != productAfter) {
            if (product < productAfter) {
                product = end < before.size() ? times(product, before.get(end++)) : -1;
            } else {
                productAfter = endAfter < after.size() ? times(productAfter, after.get(endAfter++)) : -1;
            }
        }
        return product > 0 && product == productAfter ? new int[] { end, endAfter } : null;
    }

    private static int skipOnes(List<Dimension> sizes, int from) {
        int i = from;
        while (i < sizes.size() && Dimensions.isOne(sizes.get(i))) {
            i++;
        }
        return i;
    }

    private static long size(Dimension dimension) {
        return dimension.isFixed() ? dimension.size() : -1;
    }

    private static long times(long product, Dimension factor) {
        return size(Dimensions.times(Dimension.of(product), factor));
    }

    /** Labels the axes {@code [start, end)} of the input and those of the output, which have equally many elements. */
    private void factor(int start, int end, int startAfter, int endAfter) {
        if (symbol(start, end, startAfter, endAfter)) {
            return;
        }
        TreeSet<Long> cuts = new TreeSet<>();
        long[] inputCuts = cuts(before, start, end);
        long[] outputCuts = cuts(after, startAfter, endAfter);
        Arrays.stream(inputCuts).forEach(cuts::add);
        Arrays.stream(outputCuts).forEach(cuts::add);
        List<Long> ascending = new ArrayList<>(cuts);
        for (int i = 1; i < ascending.size(); i++) {
            if (ascending.get(i) % ascending.get(i - 1) != 0) {
                return; // no factors that both sides consist of
            }
        }
        Axis[] factors = map.labels(ascending.size() - 1);
        fill(inputAxes, start, inputCuts, ascending, factors);
        fill(outputAxes, startAfter, outputCuts, ascending, factors);
    }

    /** A single size that is a symbol on both sides, besides axes of size 1. */
    private boolean symbol(int start, int end, int startAfter, int endAfter) {
        int i = skipOnes(before, start);
        int j = skipOnes(after, startAfter);
        if (i >= end || j >= endAfter || before.get(i).isFixed()) {
            return false;
        }
        Axis label = map.label();
        inputAxes[i] = label;
        outputAxes[j] = label;
        return true;
    }

    /** The number of elements below each axis, from the end of the last one to the start of the first. */
    private static long[] cuts(List<Dimension> sizes, int start, int end) {
        long[] cuts = new long[end - start + 1];
        cuts[end - start] = 1;
        for (int i = end - 1; i >= start; i--) {
            cuts[i - start] = cuts[i - start + 1] * sizes.get(i).size();
        }
        return cuts;
    }

    private static void fill(Axis[] axes, int start, long[] cuts, List<Long> ascending, Axis[] factors) {
        for (int i = 0; i + 1 < cuts.length; i++) {
            List<Axis> parts = new ArrayList<>();
            for (int f = 0; f < factors.length; f++) {
                if (ascending.get(f) >= cuts[i + 1] && ascending.get(f + 1) <= cuts[i]) {
                    parts.add(factors[f]);
                }
            }
            Collections.reverse(parts);
            axes[start + i] = parts.isEmpty() ? AxisMap.OPAQUE : parts.size() == 1 ? parts.getFirst() : new Merged(List.copyOf(parts));
        }
    }
}
