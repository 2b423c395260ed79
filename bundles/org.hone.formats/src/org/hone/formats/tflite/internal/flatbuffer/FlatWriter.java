package org.hone.formats.tflite.internal.flatbuffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.model.tensor.TensorData;

/**
 * Lays out a flatbuffer from front to back: every part stands behind what refers to it. Tables, strings and vectors of
 * numbers are held in memory; {@link TensorData} comes last, each a vector of bytes at a multiple of 16, and is copied only
 * when the file is written.
 *
 * @see <a href="https://flatbuffers.dev/internals/">The layout of flatbuffers</a>
 */
public final class FlatWriter {

    private static final int ALIGNMENT = 16;
    private static final int START_CAPACITY = 1 << 14;

    private ByteBuffer bytes = ByteBuffer.allocate(START_CAPACITY).order(ByteOrder.LITTLE_ENDIAN);
    private final Deque<Reference> references = new ArrayDeque<>();
    private final List<Reference> blobs = new ArrayList<>();
    private final Map<Object, Integer> places = new IdentityHashMap<>();

    private record Reference(int at, Object target) {
    }

    /**
     * A table: values by the number of their field. A value is a Byte, Boolean, Integer, Long, Float, String, int[], long[],
     * float[], {@link TensorData}, {@link Table} or a list of tables; null is left out.
     */
    public static final class Table {

        private final Map<Integer, Object> fields = new TreeMap<>();

        public Table with(int field, Object value) {
            if (value != null) {
                fields.put(field, value);
            }
            return this;
        }
    }

    /** The layout of the flatbuffer with {@code root}, whose file identifier has four letters. */
    public static FlatFile layout(Table root, String identifier) {
        FlatWriter writer = new FlatWriter();
        writer.refer(root);
        writer.append(identifier.getBytes(StandardCharsets.US_ASCII));
        while (!writer.references.isEmpty()) {
            writer.resolve(writer.references.poll());
        }
        return writer.finish();
    }

    private void resolve(Reference reference) {
        if (reference.target() instanceof TensorData) {
            blobs.add(reference);
            return;
        }
        Integer placed = places.get(reference.target());
        int target = placed != null && placed > reference.at() ? placed : place(reference.target());
        places.put(reference.target(), target);
        bytes.putInt(reference.at(), target - reference.at());
    }

    private FlatFile finish() {
        long position = bytes.position();
        List<FlatFile.Blob> placed = new ArrayList<>();
        for (Reference reference : blobs) {
            TensorData data = (TensorData) reference.target();
            position += Math.floorMod(-(position + Integer.BYTES), ALIGNMENT);
            bytes.putInt(reference.at(), (int) (position - reference.at()));
            placed.add(new FlatFile.Blob(position, data));
            position += Integer.BYTES + data.byteSize();
        }
        return new FlatFile(Arrays.copyOf(bytes.array(), bytes.position()), placed, position);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more + ALIGNMENT) {
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
        reserve(Integer.BYTES);
        references.add(new Reference(bytes.position(), target));
        bytes.putInt(0);
    }

    private int place(Object target) {
        if (target instanceof Table table) {
            return placeTable(table);
        }
        if (target instanceof String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            return placeVector(encoded.length, 1, Integer.BYTES, () -> append(Arrays.copyOf(encoded, encoded.length + 1)));
        }
        if (target instanceof int[] values) {
            return placeVector(values.length, Integer.BYTES, Integer.BYTES, () -> Arrays.stream(values).forEach(bytes::putInt));
        }
        if (target instanceof long[] values) {
            return placeVector(values.length, Long.BYTES, Long.BYTES, () -> Arrays.stream(values).forEach(bytes::putLong));
        }
        if (target instanceof float[] values) {
            return placeVector(values.length, Float.BYTES, Float.BYTES, () -> {
                for (float value : values) {
                    bytes.putFloat(value);
                }
            });
        }
        List<?> parts = (List<?>) target;
        return placeVector(parts.size(), Integer.BYTES, Integer.BYTES, () -> parts.forEach(this::refer));
    }

    private int placeVector(int size, int width, int alignment, Runnable elements) {
        reserve(Integer.BYTES + width * size + 2 * ALIGNMENT);
        align(alignment, Integer.BYTES);
        int start = bytes.position();
        bytes.putInt(size);
        elements.run();
        return start;
    }

    private int placeTable(Table table) {
        int last = table.fields.keySet().stream().max(Integer::compare).orElse(-1);
        int vtableSize = 2 * Short.BYTES + Short.BYTES * (last + 1);
        reserve(2 * vtableSize + 2 * Long.BYTES * table.fields.size() + 2 * ALIGNMENT);
        align(Short.BYTES, 0);
        int vtable = bytes.position();
        for (int i = 0; i < vtableSize; i++) {
            bytes.put((byte) 0);
        }
        align(Long.BYTES, 0);
        int start = bytes.position();
        bytes.putInt(start - vtable);
        table.fields.forEach((field, value) -> {
            align(size(value), 0);
            bytes.putShort(vtable + 2 * Short.BYTES + Short.BYTES * field, (short) (bytes.position() - start));
            placeField(value);
        });
        bytes.putShort(vtable, (short) vtableSize);
        bytes.putShort(vtable + Short.BYTES, (short) (bytes.position() - start));
        return start;
    }

    private static int size(Object value) {
        return value instanceof Byte || value instanceof Boolean ? 1 : value instanceof Long ? Long.BYTES : Integer.BYTES;
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
}
