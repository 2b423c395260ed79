package org.hone.engine.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Reads one array as a tensor in row-major order, little-endian. */
final class NpyReader {

    private final InputStream in;
    private final long limit;
    private final String where;

    /** @param limit the most bytes that the elements can have, from the size of what they are read from */
    NpyReader(InputStream in, long limit, String where) {
        this.in = in;
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
        this.where = where;
    }

    /** Reads the array, after which the stream must end. */
    Tensor read() throws HoneException {
        try {
            NpyHeader header = NpyHeader.read(in, where);
            int count = (int) header.elementCount(limit, where);
            int size = Math.multiplyExact(count, header.type().itemSize());
            byte[] bytes = in.readNBytes(size);
            if (bytes.length < size) {
                throw new EOFException("it ends after " + bytes.length + " of the " + size + " bytes that an array "
                        + header.sizes() + " of " + header.type() + " has");
            }
            if (in.read() >= 0) {
                throw HoneException.badInput("failed to read " + where + ": it has more than the " + size
                        + " bytes that an array " + header.sizes() + " of " + header.type() + " has");
            }
            return tensor(header, count, bytes);
        } catch (EOFException e) {
            throw HoneException.badInput("failed to read " + where + ": " + e.getMessage());
        } catch (IOException e) {
            throw HoneException.badInput("failed to read " + where + ": " + (e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private static Tensor tensor(NpyHeader header, int count, byte[] bytes) {
        NpyType type = header.type();
        if (type.elementType() != ElementType.STRING && !header.fortranOrder()) {
            return numbers(type, header.sizes(), bytes);
        }
        swap(bytes, type.swapSize());
        byte[] ordered = header.fortranOrder() && header.sizes().size() > 1
                ? rowMajor(bytes, header.sizes(), count, type.itemSize()) : bytes;
        if (type.elementType() == ElementType.STRING) {
            return Tensor.ofStrings(header.sizes(), texts(ordered, count, type));
        }
        return numbers(new NpyType(type.elementType(), type.itemSize(), 1, type.text()), header.sizes(), ordered);
    }

    /** A tensor of numbers that the file has in row-major order. */
    static Tensor numbers(NpyType type, Longs sizes, byte[] bytes) {
        swap(bytes, type.swapSize());
        if (type.elementType() == ElementType.BOOL) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] == 0 ? 0 : 1);
            }
        }
        return Tensor.of(type.elementType(), sizes, new BufferData(ByteBuffer.wrap(bytes)));
    }

    private static void swap(byte[] bytes, int part) {
        for (int start = 0; part > 1 && start < bytes.length; start += part) {
            for (int i = 0; i < part / 2; i++) {
                byte other = bytes[start + i];
                bytes[start + i] = bytes[start + part - 1 - i];
                bytes[start + part - 1 - i] = other;
            }
        }
    }

    /** Walks the file's order, in which the first axis runs fastest, and puts each element to its place. */
    private static byte[] rowMajor(byte[] bytes, Longs sizes, int count, int itemSize) {
        int rank = sizes.size();
        int[] strides = new int[rank];
        int stride = 1;
        for (int axis = rank - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= (int) sizes.get(axis);
        }
        byte[] ordered = new byte[bytes.length];
        int[] index = new int[rank];
        int place = 0;
        for (int i = 0; i < count; i++) {
            System.arraycopy(bytes, i * itemSize, ordered, place * itemSize, itemSize);
            for (int axis = 0; axis < rank; axis++) {
                index[axis]++;
                place += strides[axis];
                if (index[axis] < sizes.get(axis)) {
                    break;
                }
                place -= index[axis] * strides[axis];
                index[axis] = 0;
            }
        }
        return ordered;
    }

    /** NumPy pads texts with zeros at the end. */
    private static List<Bytes> texts(byte[] bytes, int count, NpyType type) {
        Charset utf32 = Charset.forName("UTF-32LE");
        List<Bytes> texts = new ArrayList<>(count);
        int step = type.text() == 'U' ? 4 : 1;
        for (int i = 0; i < count; i++) {
            int start = i * type.itemSize();
            int end = start + type.itemSize();
            while (end > start && isZero(bytes, end - step, step)) {
                end -= step;
            }
            byte[] item = java.util.Arrays.copyOfRange(bytes, start, end);
            texts.add(type.text() == 'U' ? Bytes.of(new String(item, utf32).getBytes(StandardCharsets.UTF_8)) : Bytes.of(item));
        }
        return texts;
    }

    private static boolean isZero(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
