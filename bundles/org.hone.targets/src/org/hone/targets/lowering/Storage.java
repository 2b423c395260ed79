package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Memory of one tensor of the plan, which several values share that hold the same elements in the same order under other shapes.
 * It is memory of its own, or a part of another's: a run of elements, or a slice of channels of each pixel.
 */
final class Storage {

    private final List<LoweredValue> values = new ArrayList<>();
    private final long channels;
    private Storage whole;
    private long offset;
    private boolean ofChannels;

    Storage(LoweredValue first) {
        channels = first.rank() == 0 ? 1 : first.size(first.rank() - 1);
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

    /** Elements from one pixel to the next. */
    long stride() {
        return whole != null && ofChannels ? whole.stride() : channels;
    }

    boolean isDense() {
        return whole == null || (ofChannels ? stride() == channels : true);
    }

    boolean isRoot() {
        return whole == null;
    }

    /** From now on it is the elements of {@code of} from {@code from} on. */
    void placeRun(Storage of, long from) {
        whole = of;
        offset = from;
        ofChannels = false;
    }

    /** From now on it is the channels of {@code of} from {@code from} on. */
    void placeChannels(Storage of, long from) {
        whole = of;
        offset = from;
        ofChannels = true;
    }

    boolean isWithin(Storage other) {
        return this == other || whole != null && whole.isWithin(other);
    }
}
