package org.hone.formats.tflite.internal.flatbuffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.model.tensor.TensorData;

/** A flatbuffer that is laid out and not yet written: its head in memory, its large data where it lies. */
public final class FlatFile {

    private static final int CHUNK = 1 << 20;

    private final byte[] head;
    private final List<Blob> blobs;
    private final long size;

    /** @param position where the length of the data stands, four bytes before the data itself */
    record Blob(long position, TensorData data) {
    }

    FlatFile(byte[] head, List<Blob> blobs, long size) {
        this.head = head;
        this.blobs = blobs;
        this.size = size;
    }

    /** The size in bytes. The file can only be used up to 2 GB: its offsets have 32 bits. */
    public long size() {
        return size;
    }

    /** Writes the file from its start, data in pieces of a megabyte. */
    public void writeTo(WritableByteChannel out, IProgressMonitor monitor) throws IOException {
        long position = head.length;
        writeFully(out, ByteBuffer.wrap(head));
        for (Blob blob : blobs) {
            writeFully(out, ByteBuffer.allocate((int) (blob.position() - position)));
            long length = blob.data().byteSize();
            writeFully(out, ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt((int) length).flip());
            for (long offset = 0; offset < length; offset += CHUNK) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                writeFully(out, blob.data().slice(offset, (int) Math.min(CHUNK, length - offset)));
                monitor.worked(1);
            }
            position = blob.position() + Integer.BYTES + length;
        }
    }

    private static void writeFully(WritableByteChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
