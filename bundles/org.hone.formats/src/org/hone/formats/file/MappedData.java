package org.hone.formats.file;

import java.nio.ByteBuffer;
import java.util.Objects;

/** A range of a mapped file. */
final class MappedData implements FileBackedData {

    private final MappedFile file;
    private final long offset;
    private final long size;

    MappedData(MappedFile file, long offset, long size) {
        this.file = file;
        this.offset = offset;
        this.size = size;
    }

    @Override
    public ByteSource source() {
        return file;
    }

    @Override
    public long byteSize() {
        return size;
    }

    @Override
    public ByteBuffer slice(long from, int length) {
        Objects.checkFromIndexSize(from, length, size);
        return file.slice(offset + from, length);
    }
}
