package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.plan.Params;
import org.hone.targets.lowering.Broadcasting;
import org.hone.targets.lowering.LoweredNode;

/** How a product of dense matrices is walked: batch axes over which all three go on alike are one. */
final class MatrixStrides {

    private static final int MOST_AXES = 4;

    private final List<int[]> batch = new ArrayList<>();
    private final int rows;
    private final int columns;
    private final int depth;

    private MatrixStrides(LoweredNode node) {
        long[] out = node.output().sizes();
        int rank = out.length;
        long[] a = Broadcasting.aligned(node.input(0).sizes(), rank);
        long[] b = Broadcasting.aligned(node.input(1).sizes(), rank);
        rows = Math.toIntExact(out[rank - 2]);
        columns = Math.toIntExact(out[rank - 1]);
        depth = Math.toIntExact(a[rank - 1]);
        int[] aStrides = strides(a);
        int[] bStrides = strides(b);
        int[] outStrides = strides(out);
        for (int axis = 0; axis < rank - 2; axis++) {
            if (out[axis] != 1) {
                add(Math.toIntExact(out[axis]), aStrides[axis], bStrides[axis], outStrides[axis]);
            }
        }
    }

    /** Null where it takes too many batch axes. */
    static MatrixStrides of(LoweredNode node) {
        MatrixStrides strides = new MatrixStrides(node);
        return strides.batch.size() > MOST_AXES ? null : strides;
    }

    private static int[] strides(long[] sizes) {
        int[] strides = new int[sizes.length];
        long stride = 1;
        for (int axis = sizes.length - 1; axis >= 0; axis--) {
            strides[axis] = sizes[axis] == 1 ? 0 : Math.toIntExact(stride);
            stride *= sizes[axis];
        }
        return strides;
    }

    private void add(int size, int a, int b, int out) {
        int[] last = batch.isEmpty() ? null : batch.getLast();
        if (last != null && last[1] == a * size && last[2] == b * size && last[3] == out * size) {
            batch.set(batch.size() - 1, new int[] { last[0] * size, a, b, out });
        } else {
            batch.add(new int[] { size, a, b, out });
        }
    }

    /** The fields from {@code batch_rank} to {@code out_row}. */
    Params params() {
        return new Params().set("batch_rank", batch.size()).set("batch_dims", column(0)).set("a_batch", column(1)).set("b_batch", column(2))
                .set("out_batch", column(3)).set("m", rows).set("n", columns).set("k", depth).set("a_row", depth).set("a_column", 1)
                .set("b_row", columns).set("b_column", 1).set("out_row", columns);
    }

    private int[] column(int index) {
        return Arrays.copyOf(batch.stream().mapToInt(axis -> axis[index]).toArray(), MOST_AXES);
    }
}
