package org.hone.formats.tflite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes small flatbuffers for tests: every part stands behind what refers to it. An object that is referred to several
 * times stands in the file once, where its place allows it.
 *
 * <p>
 * Values of a table's fields are Byte, Boolean, Integer, Long, Float, String, byte[], int[], long[], float[], {@link Table} or a
 * list of tables or strings.
 */
final class FlatWriter {

    private static final int LARGEST_ALIGNMENT = 16;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
    private final Deque<Reference> references = new ArrayDeque<>();

    /** A table: values by the number of their field; null values are left out. */
    static final class Table {

        private final Map<Integer, Object> fields = new TreeMap<>();

        Map<Integer, Object> fields() {
            return fields;
        }

        Table with(int field, Object value) {
            if (value != null) {
                fields.put(field, value);
            }
            return this;
        }
    }

    private final Map<Object, Integer> places = new IdentityHashMap<>();

    private record Reference(int at, Object target) {
    }

    /** A file with the given identifier. */
    static byte[] write(Table root, String identifier) {
        FlatWriter writer = new FlatWriter();
        writer.refer(root);
        writer.append(identifier.getBytes(StandardCharsets.US_ASCII));
        while (!writer.references.isEmpty()) {
            Reference reference = writer.references.poll();
            Integer placed = writer.places.get(reference.target());
            int target = placed != null && placed > reference.at() ? placed : writer.place(reference.target());
            writer.places.put(reference.target(), target);
            writer.bytes.putInt(reference.at(), target - reference.at());
        }
        return Arrays.copyOf(writer.bytes.array(), writer.bytes.position());
    }

    private void reserve(int more) {
        if (bytes.remaining() < more + LARGEST_ALIGNMENT) {
            ByteBuffer larger = ByteBuffer.allocate(2 * (bytes.capacity() + more)).order(ByteOrder.LITTLE_ENDIAN);
            larger.put(bytes.flip());
            bytes = larger;
        }
    }

    private void align(int alignment, int ahead) {
        reserve(alignment);
        while ((bytes.position() + ahead) % alignment != 0) {
            bytes.put((byte) 0);
        }
    }

    private void append(byte[] more) {
        reserve(more.length);
        bytes.put(more);
    }

    private void refer(Object target) {
        reserve(4);
        references.add(new Reference(bytes.position(), target));
        bytes.putInt(0);
    }

    private int place(Object target) {
        if (target instanceof Table table) {
            return placeTable(table);
        }
        if (target instanceof String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            return placeVector(encoded.length, 4, () -> {
                append(encoded);
                append(new byte[1]);
            });
        }
        if (target instanceof byte[] data) {
            return placeVector(data.length, LARGEST_ALIGNMENT, () -> append(data));
        }
        if (target instanceof int[] values) {
            return placeVector(values.length, 4, () -> Arrays.stream(values).forEach(bytes::putInt));
        }
        if (target instanceof long[] values) {
            return placeVector(values.length, 8, () -> Arrays.stream(values).forEach(bytes::putLong));
        }
        if (target instanceof float[] values) {
            return placeVector(values.length, 4, () -> {
                for (float value : values) {
                    bytes.putFloat(value);
                }
            });
        }
        List<?> parts = (List<?>) target;
        return placeVector(parts.size(), 4, () -> parts.forEach(this::refer));
    }

    private int placeVector(int size, int alignment, Runnable elements) {
        reserve(4 + 8 * size + 2 * LARGEST_ALIGNMENT);
        align(alignment, 4);
        int start = bytes.position();
        bytes.putInt(size);
        elements.run();
        return start;
    }

    private int placeTable(Table table) {
        int last = table.fields.keySet().stream().max(Integer::compare).orElse(-1);
        int vtableSize = 4 + 2 * (last + 1);
        reserve(2 * vtableSize + 16 * table.fields.size() + 2 * LARGEST_ALIGNMENT);
        align(2, 0);
        int vtable = bytes.position();
        bytes.position(vtable + vtableSize);
        align(8, 0);
        int start = bytes.position();
        bytes.putInt(start - vtable);
        table.fields.forEach((field, value) -> {
            align(size(value), 0);
            bytes.putShort(vtable + 4 + 2 * field, (short) (bytes.position() - start));
            placeField(value);
        });
        bytes.putShort(vtable, (short) vtableSize);
        bytes.putShort(vtable + 2, (short) (bytes.position() - start));
        return start;
    }

    private static int size(Object value) {
        return value instanceof Byte || value instanceof Boolean ? 1 : value instanceof Long ? 8 : 4;
    }

    private void placeField(Object value) {
        switch (value) {
        case Byte number -> bytes.put(number);
        case Boolean truth -> bytes.put((byte) (truth ? 1 : 0));
        case Integer number -> bytes.putInt(number);
        case Long number -> bytes.putLong(number);
        case Float number -> bytes.putFloat(number);
        default -> refer(value);
        }
    }

    /** The little-endian bytes of numbers. */
    static byte[] encode(float... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    static byte[] encode(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asIntBuffer().put(values);
        return buffer.array();
    }

    static byte[] encode(long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asLongBuffer().put(values);
        return buffer.array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
