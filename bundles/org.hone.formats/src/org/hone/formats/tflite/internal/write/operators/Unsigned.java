package org.hone.formats.tflite.internal.write.operators;

import java.nio.ByteBuffer;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Constants of uint8 as int8: all elements less by 128, as their zero point is. */
final class Unsigned {

    private Unsigned() {
    }

    static Tensor shift(Tensor tensor) {
        ByteBuffer source = tensor.data().slice();
        ByteBuffer target = ByteBuffer.allocate(source.remaining());
        while (source.hasRemaining()) {
            target.put((byte) (source.get() - 128));
        }
        return Tensor.of(ElementType.INT8, tensor.sizes(), new BufferData(target.flip()));
    }
}
