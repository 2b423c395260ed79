package org.hone.formats.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.TensorData;

/** Bytes in memory: what a stream gave that is no file. */
public final class MemorySource implements ByteSource {

    private final String name;
    private final ByteBuffer bytes;

    /** The caller hands {@code bytes} over and must not change them afterwards. */
    public MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public Window window(long position) {
        return new Window(0, bytes);
    }

    @Override
    public TensorData data(long offset, long length) {
        Objects.checkFromIndexSize(offset, length, size());
        return new BufferData(bytes.slice((int) offset, (int) length));
    }
}
