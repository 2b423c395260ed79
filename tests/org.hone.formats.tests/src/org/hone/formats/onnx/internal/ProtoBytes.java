package org.hone.formats.onnx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.protobuf.CodedOutputStream;

/** A message in protobuf's wire format, field by field, encoded by protobuf's own library. */
final class ProtoBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private interface Encoding {
        void write(CodedOutputStream to) throws IOException;
    }

    private ProtoBytes add(Encoding encoding) {
        try {
            CodedOutputStream to = CodedOutputStream.newInstance(out);
            encoding.write(to);
            to.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProtoBytes varint(int field, long value) {
        return add(to -> to.writeInt64(field, value));
    }

    ProtoBytes float32(int field, float value) {
        return add(to -> to.writeFloat(field, value));
    }

    ProtoBytes float64(int field, double value) {
        return add(to -> to.writeDouble(field, value));
    }

    ProtoBytes text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoBytes bytes(int field, byte... value) {
        return add(to -> to.writeByteArray(field, value));
    }

    ProtoBytes message(int field, ProtoBytes message) {
        return bytes(field, message.toBytes());
    }

    /** Integers in one packed field. */
    ProtoBytes packed(int field, long... values) {
        ProtoBytes inner = new ProtoBytes();
        inner.add(to -> {
            for (long value : values) {
                to.writeInt64NoTag(value);
            }
        });
        return message(field, inner);
    }

    ProtoBytes packedFloats(int field, float... values) {
        ProtoBytes inner = new ProtoBytes();
        inner.add(to -> {
            for (float value : values) {
                to.writeFloatNoTag(value);
            }
        });
        return message(field, inner);
    }

    /** Encoded bytes as they are. */
    ProtoBytes raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    // The parts of a model

    /** A model of IR version 8 and opset 17 with {@code graph}. */
    static ProtoBytes model(ProtoBytes graph) {
        return new ProtoBytes().varint(1, 8).message(7, graph).message(8, new ProtoBytes().text(1, "").varint(2, 17));
    }

    /** The graph {@code y = Relu(x)} of four floats. */
    static ProtoBytes relu() {
        return new ProtoBytes().text(2, "g").message(1, node("Relu", "x", "y")).message(11, info("x", 1, 4))
                .message(12, info("y", 1, 4));
    }

    /** A node with one input and one output. */
    static ProtoBytes node(String operator, String input, String output) {
        return new ProtoBytes().text(1, input).text(2, output).text(3, "node of " + output).text(4, operator);
    }

    /** What is said of a tensor value. */
    static ProtoBytes info(String name, int elementType, long... sizes) {
        ProtoBytes shape = new ProtoBytes();
        for (long size : sizes) {
            shape.message(1, new ProtoBytes().varint(1, size));
        }
        return new ProtoBytes().text(1, name).message(2,
                new ProtoBytes().message(1, new ProtoBytes().varint(1, elementType).message(2, shape)));
    }

    /** The head of a tensor: name, element type, sizes. */
    static ProtoBytes tensor(String name, int elementType, long... sizes) {
        ProtoBytes tensor = new ProtoBytes();
        for (long size : sizes) {
            tensor.varint(1, size);
        }
        return tensor.varint(2, elementType).text(8, name);
    }

    /** A tensor whose data lies at {@code location}; keys and values follow. */
    static ProtoBytes external(ProtoBytes tensor, String... entries) {
        for (int i = 0; i < entries.length; i += 2) {
            tensor.message(13, new ProtoBytes().text(1, entries[i]).text(2, entries[i + 1]));
        }
        return tensor.varint(14, 1);
    }
}
