package org.hone.formats.onnx.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.Bytes;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;

/**
 * Writes Protocol Buffers' wire format. A message's size stands before it, so everything is written twice by the same code:
 * a first pass with {@link #measuring} only finds the sizes, a second one with {@link #writing} uses them. Weights go
 * straight from their mapping to the channel; of them nothing lies on the heap but one buffer.
 */
final class WireWriter {

    private static final int BUFFER = 1 << 16;
    private static final int PIECE = 1 << 24;
    private static final int MEGABYTE = 1 << 20;

    /** The contents of a message. */
    @FunctionalInterface
    interface Message {
        void write() throws HoneException;
    }

    private final Sizes sizes;
    private final WritableByteChannel channel;
    private final IProgressMonitor monitor;
    private final ByteBuffer buffer;
    private long position;

    private WireWriter(Sizes sizes, WritableByteChannel channel, IProgressMonitor monitor) {
        this.sizes = sizes;
        this.channel = channel;
        this.monitor = monitor;
        this.buffer = channel == null ? null : ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A writer that only measures, into {@code sizes}. */
    static WireWriter measuring(Sizes sizes) {
        return new WireWriter(sizes, null, null);
    }

    /** A writer to {@code channel} of what was measured into {@code sizes}. */
    static WireWriter writing(Sizes sizes, WritableByteChannel channel, IProgressMonitor monitor) {
        sizes.rewind();
        return new WireWriter(sizes, channel, monitor);
    }

    /** The bytes so far. */
    long position() {
        return position;
    }

    /** The sizes of messages, in the order in which they begin. */
    static final class Sizes {

        private long[] values = new long[64];
        private int count;
        private int next;

        private int open() {
            if (count == values.length) {
                values = java.util.Arrays.copyOf(values, count * 2);
            }
            return count++;
        }

        private void rewind() {
            next = 0;
        }
    }

    void message(int tag, Message message) throws HoneException {
        if (channel == null) {
            int place = sizes.open();
            long start = position;
            message.write();
            sizes.values[place] = position - start;
            position += Wire.varintSize(tag) + Wire.varintSize(sizes.values[place]);
            return;
        }
        long size = sizes.values[sizes.next++];
        put(tag);
        put(size);
        long start = position;
        message.write();
        if (position - start != size) {
            throw new IllegalStateException("a message was measured as " + size + " bytes but written as " + (position - start)
                    + ": the network was changed while it was written");
        }
    }

    void varint(int tag, long value) throws HoneException {
        put(tag);
        put(value);
    }

    void float32(int tag, float value) throws HoneException {
        put(tag);
        putFixed32(Float.floatToRawIntBits(value));
    }

    /** A text; nothing when it is null. */
    void text(int tag, String text) throws HoneException {
        if (text != null) {
            bytes(tag, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A text; nothing when it is null or empty. */
    void textUnlessEmpty(int tag, String text) throws HoneException {
        if (text != null && !text.isEmpty()) {
            text(tag, text);
        }
    }

    void bytes(int tag, Bytes bytes) throws HoneException {
        put(tag);
        put(bytes.size());
        raw(bytes);
    }

    private void bytes(int tag, byte[] bytes) throws HoneException {
        put(tag);
        put(bytes.length);
        put(ByteBuffer.wrap(bytes));
    }

    /** Packed integers. */
    void varints(int tag, Longs values) throws HoneException {
        long size = values.stream().map(Wire::varintSize).sum();
        put(tag);
        put(size);
        for (int i = 0; i < values.size(); i++) {
            put(values.get(i));
        }
    }

    /** Integers each with its tag, the older encoding, which every reader takes. */
    void varintsApart(int tag, Longs values) throws HoneException {
        for (int i = 0; i < values.size(); i++) {
            varint(tag, values.get(i));
        }
    }

    /** Floats each with its tag. */
    void floatsApart(int tag, Floats values) throws HoneException {
        for (int i = 0; i < values.size(); i++) {
            float32(tag, values.get(i));
        }
    }

    /** Encoded fields as they are; nothing when they are null. */
    void raw(Bytes fields) throws HoneException {
        if (fields != null) {
            put(fields.toBuffer());
        }
    }

    /** Weights. */
    void data(int tag, TensorData data) throws HoneException {
        put(tag);
        put(data.byteSize());
        if (channel == null) {
            position += data.byteSize();
            return;
        }
        flush();
        copy(data, channel, monitor);
        position += data.byteSize();
    }

    /** Writes all of {@code data} to {@code channel}; a megabyte is a unit of work for {@code monitor}. */
    static void copy(TensorData data, WritableByteChannel channel, IProgressMonitor monitor) throws HoneException {
        try {
            for (long offset = 0; offset < data.byteSize(); offset += PIECE) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                ByteBuffer piece = data.slice(offset, (int) Math.min(PIECE, data.byteSize() - offset));
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
                monitor.worked(piece.limit() / MEGABYTE);
            }
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    private void put(long varint) throws HoneException {
        if (channel == null) {
            position += Wire.varintSize(varint);
            return;
        }
        need(10);
        long rest = varint;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            buffer.put((byte) (rest & 0x7f | 0x80));
            position++;
        }
        buffer.put((byte) rest);
        position++;
    }

    private void putFixed32(int value) throws HoneException {
        position += 4;
        if (channel != null) {
            need(4);
            buffer.putInt(value);
        }
    }

    private void put(ByteBuffer bytes) throws HoneException {
        position += bytes.remaining();
        if (channel == null) {
            return;
        }
        while (bytes.hasRemaining()) {
            need(1);
            int count = Math.min(bytes.remaining(), buffer.remaining());
            buffer.put(buffer.position(), bytes, bytes.position(), count);
            buffer.position(buffer.position() + count);
            bytes.position(bytes.position() + count);
        }
    }

    private void need(int count) throws HoneException {
        if (buffer.remaining() < count) {
            flush();
        }
    }

    /** Hands everything to the channel. */
    void flush() throws HoneException {
        if (channel == null) {
            return;
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    /** The file could not be written; whoever knows its name says so. */
    static final class WriteFailure extends HoneException {

        private static final long serialVersionUID = 1L;

        WriteFailure(IOException cause) {
            super(org.hone.core.FailureKind.EXECUTION, "failed to write: " + cause.getMessage(), cause);
        }
    }
}
