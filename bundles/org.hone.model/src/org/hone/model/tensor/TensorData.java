package org.hone.model.tensor;

import java.nio.ByteBuffer;

/**
 * Where the elements of a tensor lie: row-major, little-endian, elements below eight bits packed (first element in the
 * low bits). The bytes never change and are safe to read from any thread.
 *
 * <p>
 * A source may be a mapped file, in windows of at most 1 GB: it throws {@link java.io.UncheckedIOException} when the
 * file was changed after it was opened.
 */
public interface TensorData {

    /** The size in bytes. */
    long byteSize();

    /**
     * A read-only, little-endian buffer with exactly the {@code length} bytes from {@code offset}. Nothing is copied
     * unless the range crosses a window's end.
     */
    ByteBuffer slice(long offset, int length);

    /** All bytes; fails when there are more than a buffer can hold (2 GB). */
    default ByteBuffer slice() {
        return slice(0, Math.toIntExact(byteSize()));
    }
}
