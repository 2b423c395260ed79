package org.hone.model.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tensor data in one buffer. The caller hands the buffer over and must not change its bytes afterwards. */
public final class BufferData implements TensorData {

    private final ByteBuffer buffer;

    public BufferData(ByteBuffer buffer) {
        this.buffer = buffer.slice().asReadOnlyBuffer();
    }

    @Override
    public long byteSize() {
        return buffer.limit();
    }

    @Override
    public ByteBuffer slice(long offset, int length) {
        return buffer.slice(Math.toIntExact(offset), length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
