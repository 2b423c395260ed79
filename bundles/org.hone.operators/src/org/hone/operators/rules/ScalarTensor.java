package org.hone.operators.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** A float attribute of an old operator as the scalar input of a newer one. */
public final class ScalarTensor {

    private ScalarTensor() {
    }

    /** The scalar in the float type of the data beside it; an unknown type is taken for float32. */
    public static Tensor of(float value, ElementType type) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (type == ElementType.FLOAT64) {
            return Tensor.of(type, Longs.EMPTY, new BufferData(bytes.putDouble(value).flip()));
        }
        if (type == ElementType.FLOAT16) {
            return Tensor.of(type, Longs.EMPTY, new BufferData(bytes.putShort(Float.floatToFloat16(value)).flip()));
        }
        return Tensor.ofFloats(Longs.EMPTY, value);
    }
}
