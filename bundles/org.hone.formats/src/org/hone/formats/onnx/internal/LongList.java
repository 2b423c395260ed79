package org.hone.formats.onnx.internal;

import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.type.Longs;

/** Integers as they are read, charged as they come. */
final class LongList {

    private final HeapBudget budget;
    private long[] values = new long[4];
    private int size;

    LongList(HeapBudget budget) {
        this.budget = budget;
    }

    void add(long value) throws HoneException {
        if (size == values.length) {
            budget.charge(16L * size);
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Reads the varint, or the packed list of them, at hand. */
    void read(WireReader in) throws HoneException {
        if ((in.tag() & 7) == Wire.VARINT) {
            add(in.varint());
            return;
        }
        long outer = in.enter();
        while (in.position() < in.limit()) {
            add(in.varint());
        }
        in.leave(outer);
    }

    int size() {
        return size;
    }

    long get(int index) {
        return values[index];
    }

    Longs toLongs() {
        return Longs.of(Arrays.copyOf(values, size));
    }
}
