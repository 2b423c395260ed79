package org.hone.targets.lowering;

import java.util.Arrays;

/** ONNX's multidirectional broadcasting of sizes. */
public final class Broadcasting {

    private Broadcasting() {
    }

    /** The sizes that two tensors of fitting sizes give. */
    public static long[] sizes(long[] a, long[] b) {
        int rank = Math.max(a.length, b.length);
        long[] left = aligned(a, rank);
        long[] right = aligned(b, rank);
        long[] result = new long[rank];
        for (int i = 0; i < rank; i++) {
            result[i] = left[i] == 1 ? right[i] : left[i];
        }
        return result;
    }

    /** The same sizes with axes of one in front, up to {@code rank}. */
    public static long[] aligned(long[] sizes, int rank) {
        long[] result = new long[rank];
        Arrays.fill(result, 1);
        System.arraycopy(sizes, 0, result, rank - sizes.length, sizes.length);
        return result;
    }

    /** Row-major strides; 0 along axes of one, which broadcast. */
    public static int[] strides(long[] sizes) {
        int[] strides = new int[sizes.length];
        long stride = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = sizes[i] == 1 ? 0 : Math.toIntExact(stride);
            stride *= sizes[i];
        }
        return strides;
    }
}
