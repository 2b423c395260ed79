package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Axes of a tensor that a Reshape makes other axes of: {@code from} up to, without, {@code fromEnd} of its input become
 * {@code to} up to {@code toEnd} of its output, with the same number of elements.
 */
record AxisGroup(int from, int fromEnd, int to, int toEnd) {

    /** The smallest groups; null for tensors without elements. */
    static List<AxisGroup> of(long[] input, long[] output) {
        List<AxisGroup> groups = new ArrayList<>();
        int i = 0;
        int o = 0;
        while (i < input.length || o < output.length) {
            int fromStart = i;
            int toStart = o;
            long in = i < input.length ? input[i++] : 1;
            long out = o < output.length ? output[o++] : 1;
            while (in != out) {
                if (in < out && i < input.length) {
                    in *= input[i++];
                } else if (out < in && o < output.length) {
                    out *= output[o++];
                } else {
                    return null;
                }
            }
            groups.add(new AxisGroup(fromStart, i, toStart, o));
        }
        return groups;
    }

    /** Where its axes were before a transposition. */
    int[] axesBefore(int[] permutation) {
        return IntStream.range(from, fromEnd).map(axis -> permutation[axis]).toArray();
    }

    /** Where its last axis of more than one element was before; axes of one element count where there is no other. */
    int lastBefore(int[] permutation, long[] sizesBefore) {
        int[] axes = axesBefore(permutation);
        for (int i = axes.length - 1; i >= 0; i--) {
            if (sizesBefore[axes[i]] != 1) {
                return axes[i];
            }
        }
        return axes.length == 0 ? -1 : axes[0];
    }
}
