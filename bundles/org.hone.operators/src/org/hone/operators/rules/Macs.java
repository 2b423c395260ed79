package org.hone.operators.rules;

import org.hone.model.type.Shape;

/** Products of element counts for costs: -1 when one is unknown, {@link Long#MAX_VALUE} when they are larger than that. */
public final class Macs {

    private Macs() {
    }

    /** The product of the numbers of elements of all {@code shapes}. */
    public static long of(Shape... shapes) {
        long product = 1;
        for (Shape shape : shapes) {
            product = times(product, shape.elementCount());
        }
        return product;
    }

    /** {@code a * b}. */
    public static long times(long a, long b) {
        if (a < 0 || b < 0) {
            return -1;
        }
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }

    /** {@code a + b}. */
    public static long plus(long a, long b) {
        if (a < 0 || b < 0) {
            return -1;
        }
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }
}
