package org.hone.engine.comparison;

import java.nio.ByteBuffer;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Reads blocks of a tensor's elements as doubles; quick for the common types. */
final class ElementReader {

    private final Tensor tensor;

    ElementReader(Tensor tensor) {
        this.tensor = tensor;
    }

    /** Fills {@code target} from element {@code first} on with {@code count} elements. */
    void read(long first, int count, double[] target) {
        ElementType type = tensor.elementType();
        switch (type) {
        case FLOAT32 -> {
            ByteBuffer bytes = bytes(first, count, 4);
            for (int i = 0; i < count; i++) {
                target[i] = bytes.getFloat(4 * i);
            }
        }
        case FLOAT64 -> bytes(first, count, 8).asDoubleBuffer().get(target, 0, count);
        case INT8 -> {
            ByteBuffer bytes = bytes(first, count, 1);
            for (int i = 0; i < count; i++) {
                target[i] = bytes.get(i);
            }
        }
        case UINT8 -> {
            ByteBuffer bytes = bytes(first, count, 1);
            for (int i = 0; i < count; i++) {
                target[i] = bytes.get(i) & 0xff;
            }
        }
        case INT32 -> {
            ByteBuffer bytes = bytes(first, count, 4);
            for (int i = 0; i < count; i++) {
                target[i] = bytes.getInt(4 * i);
            }
        }
        default -> {
            for (int i = 0; i < count; i++) {
                target[i] = tensor.doubleAt(first + i);
            }
        }
        }
    }

    private ByteBuffer bytes(long first, int count, int size) {
        return tensor.data().slice(first * size, count * size);
    }
}
