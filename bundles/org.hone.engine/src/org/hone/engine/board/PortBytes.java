package org.hone.engine.board;

import java.nio.ByteBuffer;

import org.hone.core.HoneException;
import org.hone.core.plan.Port;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Tensors as the raw bytes that a runtime's inputs and outputs hold, and back. */
final class PortBytes {

    private PortBytes() {
    }

    /** Bytes of one sample of a port. */
    static int size(Port port) {
        long elements = 1;
        for (int size : port.shape()) {
            elements *= size;
        }
        return Math.toIntExact(port.type().bytes(elements));
    }

    static byte[] of(Tensor tensor, Port port) throws HoneException {
        if (tensor == null || tensor.elementType() != port.type() || tensor.byteSize() != size(port)) {
            throw HoneException.execution("failed to give the runtime's input '" + port.value() + "' the value " + tensor + ": it takes " + port.type() + " "
                    + port.shape(), null);
        }
        byte[] bytes = new byte[size(port)];
        ByteBuffer.wrap(bytes).put(tensor.data().slice(0, bytes.length));
        return bytes;
    }

    static Tensor tensor(byte[] bytes, int offset, Port port) {
        ByteBuffer copy = ByteBuffer.allocate(size(port));
        copy.put(bytes, offset, copy.capacity()).flip();
        return Tensor.of(port.type(), Longs.of(port.shape().stream().mapToLong(Integer::longValue).toArray()), new BufferData(copy));
    }
}
