package org.hone.model.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/**
 * A constant tensor. Immutable and shared: copying a network never copies the elements of its tensors.
 *
 * <p>
 * Elements are read as {@code [d0, d1, …]} in row-major order through {@link #data()} (bytes), or one by one through
 * {@link #doubleAt(long)} and {@link #longAt(long)}. Tensors of strings have {@link #strings()} instead.
 */
public final class Tensor {

    private static final int DIGEST_WINDOW = 1 << 26;

    private final ElementType elementType;
    private final Longs sizes;
    private final long elementCount;
    private final TensorData data;
    private final List<Bytes> strings;
    private final TensorNotes notes;
    private volatile String digest;

    private Tensor(ElementType elementType, Longs sizes, TensorData data, List<Bytes> strings, TensorNotes notes) {
        this.elementType = elementType;
        this.sizes = sizes;
        this.elementCount = count(sizes);
        this.data = data;
        this.strings = strings;
        this.notes = notes;
        long expected = strings == null ? elementType.bytes(elementCount) : elementCount;
        long found = strings == null ? data.byteSize() : strings.size();
        if (expected != found) {
            throw new IllegalArgumentException("failed to make a tensor " + elementType + sizes + " of " + found
                    + (strings == null ? " bytes" : " strings") + ": its shape needs " + expected);
        }
    }

    private static long count(Longs sizes) {
        long count = Shape.of(sizes.toArray()).elementCount();
        if (count == Long.MAX_VALUE) {
            throw new IllegalArgumentException("failed to make a tensor of shape " + sizes + ": it has more than 2^63 elements");
        }
        return count;
    }

    /** A tensor over {@code data}, whose size must be what the type and the shape {@code sizes} need. */
    public static Tensor of(ElementType elementType, Longs sizes, TensorData data) {
        if (elementType == ElementType.STRING) {
            throw new IllegalArgumentException("a tensor of strings is made by ofStrings");
        }
        return new Tensor(elementType, sizes, data, null, TensorNotes.NONE);
    }

    public static Tensor ofStrings(Longs sizes, List<Bytes> strings) {
        return new Tensor(ElementType.STRING, sizes, null, List.copyOf(strings), TensorNotes.NONE);
    }

    public static Tensor ofFloats(Longs sizes, float... values) {
        ByteBuffer buffer = littleEndian(values.length * 4L);
        buffer.asFloatBuffer().put(values);
        return of(ElementType.FLOAT32, sizes, new BufferData(buffer));
    }

    public static Tensor ofLongs(Longs sizes, long... values) {
        ByteBuffer buffer = littleEndian(values.length * 8L);
        buffer.asLongBuffer().put(values);
        return of(ElementType.INT64, sizes, new BufferData(buffer));
    }

    public static Tensor ofInts(Longs sizes, int... values) {
        ByteBuffer buffer = littleEndian(values.length * 4L);
        buffer.asIntBuffer().put(values);
        return of(ElementType.INT32, sizes, new BufferData(buffer));
    }

    /** A tensor of a one-byte element type. */
    public static Tensor ofBytes(ElementType elementType, Longs sizes, byte... values) {
        return of(elementType, sizes, new BufferData(ByteBuffer.wrap(values.clone())));
    }

    private static ByteBuffer littleEndian(long size) {
        return ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same elements with other notes. */
    public Tensor withNotes(TensorNotes newNotes) {
        return new Tensor(elementType, sizes, data, strings, newNotes);
    }

    /** The same elements, in the same order, as a tensor of another shape with as many elements. */
    public Tensor reshaped(long... newSizes) {
        return new Tensor(elementType, Longs.of(newSizes), data, strings, notes);
    }

    public ElementType elementType() {
        return elementType;
    }

    /** The sizes, outermost first; empty for a scalar. */
    public Longs sizes() {
        return sizes;
    }

    public int rank() {
        return sizes.size();
    }

    public Shape shape() {
        return Shape.of(sizes.toArray());
    }

    public TensorType type() {
        return new TensorType(elementType, shape());
    }

    public long elementCount() {
        return elementCount;
    }

    /** The size of the elements in bytes; for strings, the sum of their sizes. */
    public long byteSize() {
        return strings == null ? data.byteSize() : strings.stream().mapToLong(Bytes::size).sum();
    }

    /** The elements' bytes; null for a tensor of strings. */
    public TensorData data() {
        return data;
    }

    /** The elements of a tensor of strings; null for any other. */
    public List<Bytes> strings() {
        return strings;
    }

    /** What a file says about the tensor besides its elements. */
    public TensorNotes notes() {
        return notes;
    }

    /** Element {@code index} in row-major order, as a double; exact but for 64-bit integers above 2^53. */
    public double doubleAt(long index) {
        return Elements.doubleAt(this, index);
    }

    /** Element {@code index} in row-major order, as an integer; floats are truncated towards zero. */
    public long longAt(long index) {
        return Elements.longAt(this, index);
    }

    /** All elements as integers; for small tensors such as shapes. */
    public long[] toLongs() {
        long[] values = new long[Math.toIntExact(elementCount)];
        for (int i = 0; i < values.length; i++) {
            values[i] = longAt(i);
        }
        return values;
    }

    /** All elements as floats; for small tensors such as scales. */
    public float[] toFloats() {
        float[] values = new float[Math.toIntExact(elementCount)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) doubleAt(i);
        }
        return values;
    }

    /** SHA-256 over type, shape and elements, in hexadecimal; computed once. */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = computeDigest();
            digest = known;
        }
        return known;
    }

    private String computeDigest() {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        sha.update((elementType.label() + sizes).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (strings != null) {
            for (Bytes string : strings) {
                sha.update(ByteBuffer.allocate(4).putInt(string.size()).flip());
                sha.update(string.toBuffer());
            }
        } else {
            for (long offset = 0; offset < data.byteSize(); offset += DIGEST_WINDOW) {
                sha.update(data.slice(offset, (int) Math.min(DIGEST_WINDOW, data.byteSize() - offset)));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    @Override
    public String toString() {
        return elementType + sizes.toString();
    }
}
