package org.hone.formats.tflite.internal.write.operators;

import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.model.type.Longs;

/** Sizes of what is broadcast together. */
final class Broadcast {

    private Broadcast() {
    }

    static long[] of(long[] a, long[] b) throws UnsupportedUse {
        long[] sizes = new long[Math.max(a.length, b.length)];
        for (int i = 0; i < sizes.length; i++) {
            long left = at(a, i - sizes.length + a.length);
            long right = at(b, i - sizes.length + b.length);
            if (left != right && left != 1 && right != 1) {
                throw new UnsupportedUse("its operands of sizes " + Longs.of(a) + " and " + Longs.of(b) + " do not fit");
            }
            sizes[i] = left == 1 ? right : left;
        }
        return sizes;
    }

    private static long at(long[] sizes, int index) {
        return index < 0 ? 1 : sizes[index];
    }
}
