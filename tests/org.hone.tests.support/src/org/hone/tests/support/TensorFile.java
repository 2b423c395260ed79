package org.hone.tests.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Reads the {@code input_N.pb} and {@code output_N.pb} of ONNX's backend tests: one serialized TensorProto each. A reader
 * of its own, so that tests do not judge a format by itself.
 */
public final class TensorFile {

    private final ByteBuffer in;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Long> integers = new ArrayList<>();
    private final List<Bytes> strings = new ArrayList<>();
    private ElementType type;
    private ByteBuffer raw;

    private TensorFile(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The tensor in {@code file}; null when it holds a sequence or an optional value instead. */
    public static Tensor read(Path file) throws IOException {
        TensorFile reader = new TensorFile(Files.readAllBytes(file));
        try {
            reader.fields();
            return reader.tensor();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void fields() {
        while (in.hasRemaining()) {
            int key = (int) varint();
            field(key >>> 3, key & 7);
        }
    }

    private void field(int number, int wire) {
        if (wire == 0) {
            long value = varint();
            switch (number) {
            case 1 -> sizes.add(value);
            case 2 -> type = ElementType.ofCode(value);
            case 5, 7, 11 -> integers.add(value);
            default -> { }
            }
        } else if (wire == 2) {
            int length = (int) varint();
            ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + length);
            part(number, part);
        } else {
            throw new IllegalStateException("a TensorProto has no field " + number + " of wire type " + wire);
        }
    }

    private void part(int number, ByteBuffer part) {
        switch (number) {
        case 1, 5, 7, 11 -> {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            TensorFile packed = new TensorFile(bytes);
            while (packed.in.hasRemaining()) {
                (number == 1 ? sizes : integers).add(packed.varint());
            }
        }
        case 4, 9, 10 -> raw = part;
        case 6 -> strings.add(Bytes.of(part));
        default -> { }
        }
    }

    private Tensor tensor() {
        Longs shape = Longs.of(sizes.stream().mapToLong(Long::longValue).toArray());
        if (type == ElementType.STRING) {
            return Tensor.ofStrings(shape, strings);
        }
        if (raw != null && raw.hasRemaining() || integers.isEmpty()) {
            ByteBuffer data = raw == null ? ByteBuffer.allocate(0) : raw;
            return Tensor.of(type, shape, new BufferData(data));
        }
        int width = type.bits() / 8;
        ByteBuffer data = ByteBuffer.allocate(width * integers.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : integers) {
            for (int i = 0; i < width; i++) {
                data.put((byte) (value >>> 8 * i));
            }
        }
        return Tensor.of(type, shape, new BufferData(data.flip()));
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a number of more than ten bytes");
    }
}
