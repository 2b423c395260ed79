package org.hone.operators.rules;

import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;

/**
 * Arithmetic on dimensions. A result is fixed when both operands are, keeps a symbol where nothing changes it
 * ({@code n + 0}, {@code n * 1}), and is otherwise unknown. A size that does not fit into 63 bits is unknown.
 */
public final class Dimensions {

    private Dimensions() {
    }

    public static Dimension plus(Dimension a, long b) {
        if (b == 0) {
            return plain(a);
        }
        return a.isFixed() ? ofOverflow(a.size(), b, a.size() + b) : Dimension.UNKNOWN;
    }

    public static Dimension plus(Dimension a, Dimension b) {
        if (b.isFixed()) {
            return plus(a, b.size());
        }
        return a.isFixed() ? plus(b, a.size()) : Dimension.UNKNOWN;
    }

    public static Dimension times(Dimension a, long b) {
        return times(a, Dimension.of(b));
    }

    public static Dimension times(Dimension a, Dimension b) {
        if (isZero(a) || isZero(b)) {
            return Dimension.of(0);
        }
        if (isOne(a)) {
            return plain(b);
        }
        if (isOne(b)) {
            return plain(a);
        }
        if (!a.isFixed() || !b.isFixed() || Math.multiplyHigh(a.size(), b.size()) != 0 || a.size() * b.size() < 0) {
            return Dimension.UNKNOWN;
        }
        return Dimension.of(a.size() * b.size());
    }

    /** {@code floor(a / b)} for {@code b > 0}. */
    public static Dimension floorDivide(Dimension a, long b) {
        return b == 1 ? plain(a) : a.isFixed() && b > 0 ? Dimension.of(a.size() / b) : Dimension.UNKNOWN;
    }

    /** {@code ceil(a / b)} for {@code b > 0}. */
    public static Dimension ceilDivide(Dimension a, long b) {
        return b == 1 ? plain(a) : a.isFixed() && b > 0 ? Dimension.of(a.size() / b + (a.size() % b == 0 ? 0 : 1)) : Dimension.UNKNOWN;
    }

    /**
     * The dimension when {@code a} and {@code b} must be equal: the more precise of both.
     *
     * @throws ShapeConflict when both are fixed and differ; {@code what} names the rule
     */
    public static Dimension merge(Dimension a, Dimension b, String what) {
        if (a.isFixed() && b.isFixed() && a.size() != b.size()) {
            throw new ShapeConflict(what + ": " + a + " and " + b + " differ");
        }
        return a.isFixed() || b.isUnknown() ? plain(a) : plain(b);
    }

    /** {@code a} without its denotation: a computed axis no longer means what the file said of another one. */
    public static Dimension plain(Dimension a) {
        return a.withDenotation(null);
    }

    public static boolean isOne(Dimension a) {
        return a.size() == 1;
    }

    public static boolean isZero(Dimension a) {
        return a.size() == 0;
    }

    private static Dimension ofOverflow(long a, long b, long sum) {
        boolean overflowed = ((a ^ sum) & (b ^ sum)) < 0;
        return overflowed || sum < 0 ? Dimension.UNKNOWN : Dimension.of(sum);
    }
}
