package org.hone.formats.file;

import java.nio.ByteBuffer;

import org.hone.model.tensor.TensorData;

/** Bytes that a network is read from, and that its weights stay in: a mapped file, or bytes in memory. */
public interface ByteSource {

    /** What messages call it: the file's path. */
    String name();

    /** The size in bytes. */
    long size();

    /** The largest window around {@code position} that needs no copy; for reading on and on. */
    Window window(long position);

    /**
     * The bytes from {@code offset} as tensor data, without reading them.
     *
     * @throws IndexOutOfBoundsException when the range does not lie inside the source
     */
    TensorData data(long offset, long length);

    /**
     * A part of the source in one buffer.
     *
     * @param start where the part begins in the source
     * @param bytes the part, little-endian; its index 0 is at {@code start}
     */
    record Window(long start, ByteBuffer bytes) {

        /** Where the part ends in the source, exclusive. */
        public long end() {
            return start + bytes.limit();
        }
    }
}
