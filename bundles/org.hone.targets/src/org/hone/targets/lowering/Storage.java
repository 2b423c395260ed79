package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Memory of one tensor of the plan, which several values share that hold the same elements in the same order under other shapes.
 * It is memory of its own, or a part of another's: a run of elements, or a slice of channels of each pixel.
 */
final class Storage {

    private final List<LoweredValue> values = new ArrayList<>();
    private Storage whole;
    private long offset;
    /** The value in the whole whose channels it is a slice of; null where it is a run of elements. */
    private LoweredValue pixels;

    Storage(LoweredValue first) {
        add(first);
    }

    void add(LoweredValue value) {
        values.add(value);
        value.setStorage(this);
    }

    List<LoweredValue> values() {
        return values;
    }

    /** The storage that it is a part of, or null. */
    Storage whole() {
        return whole;
    }

    /** Where it begins in the whole, in elements of the whole's own pixels or run. */
    long offset() {
        return offset;
    }

    /** Elements from one pixel of {@code value}, which lies here, to the next. */
    static long stride(LoweredValue value) {
        LoweredValue pixels = value.isConstant() ? null : value.storage().pixels;
        return pixels == null ? channels(value) : stride(pixels);
    }

    private static long channels(LoweredValue value) {
        return value.rank() == 0 ? 1 : value.size(value.rank() - 1);
    }

    boolean isDense() {
        return pixels == null || stride(pixels) == channels(values.getFirst());
    }

    boolean isRoot() {
        return whole == null;
    }

    /** From now on it is the elements of {@code of} from {@code from} on. */
    void placeRun(Storage of, long from) {
        whole = of;
        offset = from;
        pixels = null;
    }

    /** From now on it is the channels of {@code of} from {@code from} on. */
    void placeChannels(LoweredValue of, long from) {
        whole = of.storage();
        offset = from;
        pixels = of;
    }

    boolean isWithin(Storage other) {
        return this == other || whole != null && whole.isWithin(other);
    }
}
