package org.hone.targets.lowering;

import java.util.Arrays;

/** Orders of axes as Transpose has them: axis {@code i} of the result is axis {@code permutation[i]} of the input. */
public final class Permutation {

    private Permutation() {
    }

    public static int[] of(LoweredNode transpose) {
        long[] given = transpose.integers("perm");
        int rank = transpose.input(0).rank();
        int[] permutation = new int[rank];
        for (int i = 0; i < rank; i++) {
            permutation[i] = given == null ? rank - 1 - i : Math.toIntExact(given[i]);
        }
        return permutation;
    }

    /** The sizes of the result of transposing a tensor of {@code sizes}. */
    public static long[] apply(int[] permutation, long[] sizes) {
        return Arrays.stream(permutation).mapToLong(axis -> sizes[axis]).toArray();
    }

    public static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }

    /** What {@code first} and then {@code second} do together. */
    public static int[] then(int[] first, int[] second) {
        return Arrays.stream(second).map(axis -> first[axis]).toArray();
    }

    public static boolean isIdentity(int[] permutation) {
        for (int i = 0; i < permutation.length; i++) {
            if (permutation[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** True when transposing a tensor of {@code sizes} moves only axes of size one, so that its elements stay where they are. */
    public static boolean isView(int[] permutation, long[] sizes) {
        int before = -1;
        for (int axis : permutation) {
            if (sizes[axis] != 1) {
                if (axis < before) {
                    return false;
                }
                before = axis;
            }
        }
        return true;
    }

    public static long[] longs(int[] permutation) {
        return Arrays.stream(permutation).mapToLong(axis -> axis).toArray();
    }
}
