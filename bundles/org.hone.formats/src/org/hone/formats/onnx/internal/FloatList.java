package org.hone.formats.onnx.internal;

import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.type.Floats;

/** Floats as they are read, charged as they come. */
final class FloatList {

    private final HeapBudget budget;
    private float[] values = new float[4];
    private int size;

    FloatList(HeapBudget budget) {
        this.budget = budget;
    }

    private void add(float value) throws HoneException {
        if (size == values.length) {
            budget.charge(8L * size);
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Reads the float, or the packed list of them, at hand. */
    void read(WireReader in) throws HoneException {
        if ((in.tag() & 7) == Wire.FIXED32) {
            add(in.float32());
            return;
        }
        long outer = in.enter();
        while (in.position() < in.limit()) {
            add(in.float32());
        }
        in.leave(outer);
    }

    Floats toFloats() {
        return Floats.of(Arrays.copyOf(values, size));
    }
}
