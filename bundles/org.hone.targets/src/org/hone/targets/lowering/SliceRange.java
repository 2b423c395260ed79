package org.hone.targets.lowering;

/**
 * What Split and Slice cut: outputs one after another along an axis, without gaps.
 *
 * @param axis which
 * @param start where the first output begins
 */
record SliceRange(int axis, long start) {

    /** What {@code node} cuts; null for anything else, for steps other than one and for ranges along more than one axis. */
    static SliceRange of(LoweredNode node) {
        if (node.operator().equals("Split")) {
            return new SliceRange(SlicePlacement.axis(node, node.input(0).rank(), 0), 0);
        }
        return node.operator().equals("Slice") ? ofSlice(node) : null;
    }

    private static SliceRange ofSlice(LoweredNode node) {
        long[] starts = constants(node, 1);
        if (starts == null || node.input(3) != null && node.constant(3) == null || node.input(4) != null && node.constant(4) == null) {
            return null;
        }
        LoweredValue input = node.input(0);
        SliceRange found = null;
        for (int i = 0; i < starts.length; i++) {
            long given = node.constant(3) == null ? i : node.constant(3).longAt(i);
            int axis = Math.toIntExact(given < 0 ? given + input.rank() : given);
            boolean cuts = node.output().size(axis) != input.size(axis);
            boolean backwards = node.constant(4) != null && node.constant(4).longAt(i) < 0 && input.size(axis) > 1;
            boolean jumps = node.constant(4) != null && Math.abs(node.constant(4).longAt(i)) != 1 && node.output().size(axis) > 1;
            if (backwards || jumps || cuts && found != null) {
                return null;
            }
            if (cuts) {
                long start = starts[i] < 0 ? Math.max(0, starts[i] + input.size(axis)) : starts[i];
                found = new SliceRange(axis, start);
            }
        }
        return found;
    }

    private static long[] constants(LoweredNode node, int slot) {
        return node.constant(slot) == null ? null : node.constant(slot).toLongs();
    }
}
