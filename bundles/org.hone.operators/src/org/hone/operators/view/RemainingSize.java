package org.hone.operators.view;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Dimensions;

/**
 * What is left for one axis when data is reshaped and the number of elements stays: sizes that surely occur on both sides
 * cancel, so that a symbolic batch survives, and the rest is divided. A symbol is taken to be at least 1 here.
 */
final class RemainingSize {

    private RemainingSize() {
    }

    /**
     * The shape {@code target} with its open axis filled in: axis {@code rest}, or when that is -1 the only axis that is
     * unknown.
     *
     * @throws ShapeConflict when the number of elements cannot stay
     */
    static Shape complete(Shape data, Shape target, int rest) {
        if (!data.isRankKnown()) {
            return target;
        }
        int open = rest >= 0 ? rest : onlyUnknown(target);
        List<Dimension> before = new ArrayList<>(data.dimensions());
        List<Dimension> after = new ArrayList<>(target.dimensions());
        if (open >= 0) {
            after.remove(open);
        }
        cancel(before, after);
        long dividend = takeFixed(before);
        long divisor = takeFixed(after);
        if (dividend < 0 || divisor < 0) {
            return target;
        }
        if (open < 0) {
            if (before.isEmpty() && after.isEmpty() && dividend != divisor) {
                throw new ShapeConflict("data " + data + " and target " + target + " must have the same number of elements");
            }
            return target;
        }
        Dimension remaining = after.isEmpty() ? divide(before, dividend, divisor, data, target) : Dimension.UNKNOWN;
        return target.with(open, remaining);
    }

    private static int onlyUnknown(Shape target) {
        int found = -1;
        for (int i = 0; i < target.rank(); i++) {
            if (target.get(i).isUnknown()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Takes the symbols that occur on both sides away from both. */
    private static void cancel(List<Dimension> before, List<Dimension> after) {
        after.removeIf(size -> {
            if (!size.isSymbolic()) {
                return false;
            }
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).surelyEquals(size)) {
                    before.remove(i);
                    return true;
                }
            }
            return false;
        });
    }

    /** Takes the fixed sizes away; their product, or -1 when it is too large. */
    private static long takeFixed(List<Dimension> sizes) {
        long product = Shape.of(sizes.stream().filter(Dimension::isFixed).toList()).elementCount();
        sizes.removeIf(Dimension::isFixed);
        return product == Long.MAX_VALUE ? -1 : product;
    }

    private static Dimension divide(List<Dimension> symbols, long dividend, long divisor, Shape data, Shape target) {
        if (symbols.isEmpty()) {
            if (divisor == 0) {
                return Dimension.UNKNOWN;
            }
            if (dividend % divisor != 0) {
                throw new ShapeConflict("the " + dividend + " elements of data " + data + " cannot be divided among axes of "
                        + divisor + " elements, as target " + target + " asks");
            }
            return Dimension.of(dividend / divisor);
        }
        return symbols.size() == 1 && dividend == divisor && divisor != 0 ? Dimensions.plain(symbols.getFirst()) : Dimension.UNKNOWN;
    }
}
