package org.hone.operators.index;

import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.operators.rules.Dimensions;

/** What a Slice takes along one axis, as far as it is known. */
record SliceRange(Element start, Element end, Element step) {

    static final SliceRange UNKNOWN = new SliceRange(Element.UNKNOWN, Element.UNKNOWN, Element.UNKNOWN);

    /** From this number on, exporters mean 'to the end' (and from its negative on, 'to before the first'). */
    private static final long FAR = Integer.MAX_VALUE;

    SliceRange {
        if (step.isNumber() && step.number() == 0) {
            throw new ShapeConflict("a step must not be 0");
        }
    }

    long stepNumber() {
        return step.isNumber() ? step.number() : 1;
    }

    /** The number of elements taken of an axis of {@code size}. */
    Dimension size(Dimension size) {
        if (isWhole(size) || isAll(size)) {
            return Dimensions.plain(size);
        }
        if (isEmpty()) {
            return Dimension.of(0);
        }
        if (!size.isFixed() || !step.isNumber()) {
            return Dimension.UNKNOWN;
        }
        long first = clampedStart(size.size());
        long last = clampedEnd(size.size());
        if (first == Long.MIN_VALUE || last == Long.MIN_VALUE) {
            return Dimension.UNKNOWN;
        }
        long span = step.number() > 0 ? last - first : first - last;
        long stride = step.number() == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(step.number());
        return Dimension.of(span <= 0 ? 0 : 1 + (span - 1) / stride);
    }

    /** The first index taken of an axis of {@code size}; -1 when not known. */
    long first(long size) {
        long first = step.isNumber() ? clampedStart(size) : Long.MIN_VALUE;
        return first == Long.MIN_VALUE ? -1 : Math.max(first, 0);
    }

    /** True when surely all elements are taken, in their order or in reverse. */
    private boolean isAll(Dimension size) {
        if (!step.isNumber()) {
            return false;
        }
        if (step.number() == 1) {
            return isNumber(start, 0) && (end.isNumber() ? end.number() >= FAR && !isLonger(size) : end.dimension().surelyEquals(size));
        }
        return step.number() == -1 && start.isNumber() && (start.number() == -1 || start.number() >= FAR) && end.isNumber()
                && end.number() <= -FAR && !isLonger(size);
    }

    private static boolean isLonger(Dimension size) {
        return size.isFixed() && size.size() > FAR;
    }

    /** True when surely all elements are taken in their order. */
    boolean isWhole(Dimension size) {
        if (step.isNumber() && step.number() == 1 && size.isFixed() && start.isNumber() && end.isNumber()) {
            return clampedStart(size.size()) == 0 && clampedEnd(size.size()) == size.size();
        }
        return isAll(size) && step.number() == 1;
    }

    /** True when nothing is taken whatever the size: the end is not after the start. */
    private boolean isEmpty() {
        boolean sameSign = start.isNumber() && end.isNumber() && (start.number() < 0) == (end.number() < 0);
        return sameSign && step.isNumber() && step.number() > 0 && end.number() <= start.number();
    }

    private static boolean isNumber(Element element, long number) {
        return element.isNumber() && element.number() == number;
    }

    /** Negative numbers count from the end; {@link Long#MIN_VALUE} when not known. */
    private long clampedStart(long size) {
        if (!start.isNumber()) {
            return Long.MIN_VALUE;
        }
        long index = start.number() < 0 ? start.number() + size : start.number();
        return Math.clamp(index, 0, step.number() > 0 ? size : Math.max(0, size - 1));
    }

    private long clampedEnd(long size) {
        if (!end.isNumber()) {
            return Long.MIN_VALUE;
        }
        long index = end.number() < 0 ? end.number() + size : end.number();
        return step.number() > 0 ? Math.clamp(index, 0, size) : Math.clamp(index, -1, Math.max(-1, size - 1));
    }
}
