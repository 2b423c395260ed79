package org.hone.engine.dataset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.core.HoneException;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Puts values into the element type of an input: floats as they are, integers rounded half to even and clamped. */
final class InputTensors {

    private InputTensors() {
    }

    /** An image's values: an int8 input takes them less 128, as full-integer TFLite networks do. */
    static Tensor of(InputSpec input, float[] values) throws HoneException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(input.elementType().bytes(values.length))).order(ByteOrder.LITTLE_ENDIAN);
        switch (input.elementType()) {
        case FLOAT32 -> buffer.asFloatBuffer().put(values);
        case FLOAT64 -> {
            for (float value : values) {
                buffer.putDouble(value);
            }
        }
        case FLOAT16 -> {
            for (float value : values) {
                buffer.putShort(Float.floatToFloat16(value));
            }
        }
        case UINT8 -> {
            for (float value : values) {
                buffer.put((byte) Math.clamp(Math.rint(value), 0, 255));
            }
        }
        case INT8 -> {
            for (float value : values) {
                buffer.put((byte) Math.clamp(Math.rint(value) - 128, -128, 127));
            }
        }
        default -> throw unsupported(input);
        }
        return Tensor.of(input.elementType(), Longs.of(input.sizes()), new BufferData(buffer.rewind()));
    }

    static HoneException unsupported(InputSpec input) {
        return HoneException.unsupported("failed to prepare a sample for input '" + input.name() + "' of type " + input.elementType()
                + ": samples are made for " + ElementType.FLOAT32 + ", " + ElementType.FLOAT16 + ", " + ElementType.FLOAT64 + ", "
                + ElementType.UINT8 + " and " + ElementType.INT8);
    }
}
