package org.hone.formats.onnx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.FileBackedData;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.file.MappedFile;

/**
 * Tensor data whose numbers do not lie in the file as they do in memory: varints, or numbers each with its own tag. They are
 * decoded when they are first read, into memory outside the heap.
 */
final class NumberData implements FileBackedData {

    private final ByteSource source;
    private final NumberField field;
    private final int bytesPerNumber;
    private final int byteSize;
    private final long[] messages;
    private volatile ByteBuffer decoded;

    /**
     * @param messages where the parts of the {@code TensorProto} begin and end in the source, in turns
     */
    NumberData(ByteSource source, NumberField field, int bytesPerNumber, int byteSize, long[] messages) {
        this.source = source;
        this.field = field;
        this.bytesPerNumber = bytesPerNumber;
        this.byteSize = byteSize;
        this.messages = messages;
    }

    @Override
    public ByteSource source() {
        return source;
    }

    @Override
    public long byteSize() {
        return byteSize;
    }

    @Override
    public ByteBuffer slice(long offset, int length) {
        Objects.checkFromIndexSize(offset, length, (long) byteSize);
        return decoded().slice((int) offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer decoded() {
        ByteBuffer known = decoded;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (decoded == null) {
                decoded = source instanceof MappedFile file ? decodeMapped(file) : decode();
            }
            return decoded;
        }
    }

    private ByteBuffer decodeMapped(MappedFile file) {
        file.check();
        ByteBuffer numbers = file.guarded(this::decode);
        file.check();
        return numbers;
    }

    private ByteBuffer decode() {
        ByteBuffer out = ByteBuffer.allocateDirect(byteSize).order(ByteOrder.LITTLE_ENDIAN);
        try {
            WireReader in = new WireReader(source, new HeapBudget(source.name(), source.size(), 0), new Trail());
            for (int i = 0; i < messages.length; i += 2) {
                in.seek(messages[i], messages[i + 1]);
                decode(in, out);
            }
        } catch (HoneException e) {
            throw new IllegalStateException("numbers that were counted when the file was opened cannot be read", e);
        }
        return out.flip().asReadOnlyBuffer();
    }

    private void decode(WireReader in, ByteBuffer out) throws HoneException {
        while (in.next()) {
            if (in.tag() == field.singleTag()) {
                number(in, out);
            } else if (in.tag() == field.packedTag()) {
                long outer = in.enter();
                while (in.position() < in.limit()) {
                    number(in, out);
                }
                in.leave(outer);
            } else {
                in.skip();
            }
        }
    }

    private void number(WireReader in, ByteBuffer out) throws HoneException {
        long value = switch (field.singleTag() & 7) {
        case Wire.FIXED32 -> in.fixed32();
        case Wire.FIXED64 -> in.fixed64();
        default -> in.varint();
        };
        switch (bytesPerNumber) {
        case 1 -> out.put((byte) value);
        case 2 -> out.putShort((short) value);
        case 4 -> out.putInt((int) value);
        default -> out.putLong(value);
        }
    }
}
