package org.hone.model.tensor;

import java.nio.ByteBuffer;

import org.hone.model.type.Longs;

/** Parts of tensors that share their bytes. */
public final class TensorSlices {

    private TensorSlices() {
    }

    /**
     * The part of {@code tensor} at {@code index} of its first axis, as a tensor of {@code sizes}. Nothing is copied.
     *
     * @param tensor {@code [d0, …]} of an element type of whole bytes
     * @param sizes as many elements as one index of the first axis has
     */
    public static Tensor first(Tensor tensor, long index, Longs sizes) {
        long bytes = tensor.byteSize() / tensor.sizes().get(0);
        long from = index * bytes;
        return Tensor.of(tensor.elementType(), sizes, new TensorData() {
            @Override
            public long byteSize() {
                return bytes;
            }

            @Override
            public ByteBuffer slice(long offset, int length) {
                if (offset < 0 || offset + length > bytes) {
                    throw new IndexOutOfBoundsException("bytes " + offset + " to " + (offset + length) + " of " + bytes);
                }
                return tensor.data().slice(from + offset, length);
            }
        });
    }
}
