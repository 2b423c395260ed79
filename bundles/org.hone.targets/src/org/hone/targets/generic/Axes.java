package org.hone.targets.generic;

import org.hone.targets.lowering.LoweredNode;

/** Axes as attributes and constant inputs say them. */
final class Axes {

    private Axes() {
    }

    static int fromFront(long axis, int rank) throws Refusal {
        long found = axis < 0 ? axis + rank : axis;
        if (found < 0 || found >= Math.max(rank, 1)) {
            throw new Refusal("an axis of the tensor's " + rank);
        }
        return (int) found;
    }

    /** The axes in the constant input {@code slot} or the attribute {@code axes}, or null where there are none. */
    static long[] of(LoweredNode node, int slot) throws Refusal {
        long[] axes = slot < 0 ? null : Draft.integers(node, slot, "axes");
        return axes == null ? node.integers("axes") : axes;
    }

    /** 1 for each of {@code rank} axes that is one of {@code axes}. */
    static long[] mask(long[] axes, int rank) throws Refusal {
        long[] mask = new long[rank];
        for (long axis : axes) {
            mask[fromFront(axis, rank)] = 1;
        }
        return mask;
    }

    static long[] all(int rank) {
        long[] axes = new long[rank];
        java.util.Arrays.setAll(axes, i -> i);
        return axes;
    }
}
