package org.hone.formats.tflite.internal.write.operators;

import java.util.stream.LongStream;

import org.hone.formats.tflite.internal.write.UnsupportedUse;

/** Numbers of axes. */
final class Axes {

    private Axes() {
    }

    /** The axis counted from the front. */
    static int normalize(long axis, int rank) throws UnsupportedUse {
        if (axis < -rank || axis >= rank) {
            throw new UnsupportedUse("its axis " + axis + " is not one of " + rank);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    static int[] normalize(long[] axes, int rank) throws UnsupportedUse {
        int[] normal = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            normal[i] = normalize(axes[i], rank);
        }
        return normal;
    }

    static int position(int[] layout, int axis) {
        for (int i = 0; i < layout.length; i++) {
            if (layout[i] == axis) {
                return i;
            }
        }
        throw new IllegalArgumentException("axis " + axis + " is not in the layout");
    }

    /** Values given for each axis, in the order of {@code layout}. */
    static long[] inOrder(long[] values, int[] layout) {
        long[] ordered = new long[layout.length];
        for (int i = 0; i < layout.length; i++) {
            ordered[i] = values[layout[i]];
        }
        return ordered;
    }

    static boolean contains(int[] axes, int axis) {
        for (int candidate : axes) {
            if (candidate == axis) {
                return true;
            }
        }
        return false;
    }

    static long product(long[] sizes) {
        return LongStream.of(sizes).reduce(1, Math::multiplyExact);
    }
}
