package org.hone.formats.tflite.internal.write;

import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;

/** A tensor of the file that is being made. */
public final class FileTensor {

    private final int index;
    private final ElementType type;
    private final long[] sizes;
    private final TensorData data;
    private String name;
    private Scaling scaling;
    private boolean openBatch;

    FileTensor(int index, String name, ElementType type, long[] sizes, TensorData data) {
        this.index = index;
        this.name = name;
        this.type = type;
        this.sizes = sizes;
        this.data = data;
    }

    int index() {
        return index;
    }

    public ElementType type() {
        return type;
    }

    /** The sizes, in the file's order of axes. */
    public long[] sizes() {
        return sizes;
    }

    TensorData data() {
        return data;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    Scaling scaling() {
        return scaling;
    }

    void setScaling(Scaling newScaling) {
        scaling = newScaling;
    }

    /** Says that whoever runs the file may choose the size of axis 0. */
    void openBatch() {
        openBatch = true;
    }

    boolean hasOpenBatch() {
        return openBatch;
    }
}
