package org.hone.formats.tflite.internal.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * The elements of a constant with its axes in another order. Nothing is held: a slice is put together from the file's bytes
 * whenever it is asked for, so that opening a file costs no memory for its weights.
 */
public final class PermutedData implements TensorData {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final TensorData source;
    private final int bits;
    private final long[] sizes;
    /** How far apart, in elements of the source, two neighbours along each axis of this data are. */
    private final long[] strides;

    /**
     * @param source the elements of a tensor of shape {@code sourceSizes}, row-major
     * @param order axis {@code i} of this data is axis {@code order.fileAxis(i)} of the source
     */
    public PermutedData(TensorData source, ElementType type, Longs sourceSizes, AxisOrder order) {
        this.source = source;
        this.bits = type.bits();
        long[] sourceStrides = new long[order.rank()];
        long stride = 1;
        for (int i = sourceStrides.length - 1; i >= 0; i--) {
            sourceStrides[i] = stride;
            stride *= sourceSizes.get(i);
        }
        this.sizes = new long[order.rank()];
        this.strides = new long[order.rank()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = sourceSizes.get(order.fileAxis(i));
            strides[i] = sourceStrides[order.fileAxis(i)];
        }
    }

    @Override
    public long byteSize() {
        return source.byteSize();
    }

    @Override
    public ByteBuffer slice(long offset, int length) {
        Objects.checkFromIndexSize(offset, length, byteSize());
        ByteBuffer target = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (length == 0) {
            return target;
        }
        if (bits < 8) {
            copyNibbles(offset, target);
        } else {
            copyElements(offset, target);
        }
        return target.flip().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void copyElements(long offset, ByteBuffer target) {
        int width = bits / 8;
        Chunks chunks = new Chunks();
        Walk walk = new Walk(offset / width);
        int from = (int) (offset % width);
        while (target.hasRemaining()) {
            long at = walk.position() * width;
            for (int i = from; i < width && target.hasRemaining(); i++) {
                target.put(chunks.byteAt(at + i));
            }
            from = 0;
            walk.next();
        }
    }

    /** Two elements of four bits lie in a byte, the first in the low bits. */
    private void copyNibbles(long offset, ByteBuffer target) {
        Chunks chunks = new Chunks();
        Walk walk = new Walk(offset * 2);
        while (target.hasRemaining()) {
            int low = nibble(chunks, walk);
            walk.next();
            int high = walk.isAtEnd() ? 0 : nibble(chunks, walk);
            walk.next();
            target.put((byte) (low | high << 4));
        }
    }

    private static int nibble(Chunks chunks, Walk walk) {
        return chunks.byteAt(walk.position() / 2) >> (walk.position() % 2 == 0 ? 0 : 4) & 0xf;
    }

    /** The source in pieces that are small enough to be copied where a mapping's window ends. */
    private final class Chunks {

        private final ByteBuffer[] chunks = new ByteBuffer[(int) (byteSize() + CHUNK - 1 >> CHUNK_BITS)];

        byte byteAt(long position) {
            int number = (int) (position >> CHUNK_BITS);
            if (chunks[number] == null) {
                long start = (long) number << CHUNK_BITS;
                chunks[number] = source.slice(start, (int) Math.min(CHUNK, byteSize() - start));
            }
            return chunks[number].get((int) (position & CHUNK - 1));
        }
    }

    /** Goes through the elements in the order of this data and says where each lies in the source. */
    private final class Walk {

        private final long[] index = new long[sizes.length];
        private long position;
        private boolean atEnd;

        Walk(long element) {
            long rest = element;
            for (int i = sizes.length - 1; i >= 0; i--) {
                index[i] = rest % sizes[i];
                rest /= sizes[i];
                position += index[i] * strides[i];
            }
        }

        long position() {
            return position;
        }

        boolean isAtEnd() {
            return atEnd;
        }

        void next() {
            for (int i = sizes.length - 1; i >= 0; i--) {
                position += strides[i];
                if (++index[i] < sizes[i]) {
                    return;
                }
                position -= index[i] * strides[i];
                index[i] = 0;
            }
            atEnd = true;
        }
    }
}
