package org.hone.inference.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Encodes small ONNX models by hand, so that the tests of the engine need no writer of the format. */
final class OnnxBytes {

    static final int FLOAT = 1;
    static final int INT64 = 7;

    private final ByteArrayOutputStream graph = new ByteArrayOutputStream();
    private final long opset;

    OnnxBytes(long opset) {
        this.opset = opset;
        text(graph, 2, "g");
    }

    /** Adds a node; {@code attributes} are encoded AttributeProtos, see {@link #attribute(String, long)}. */
    OnnxBytes node(String operator, String inputs, String outputs, byte[]... attributes) {
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        for (String input : inputs.isEmpty() ? new String[0] : inputs.split(",")) {
            text(node, 1, input);
        }
        for (String output : outputs.split(",")) {
            text(node, 2, output);
        }
        text(node, 3, "node_" + outputs);
        text(node, 4, operator);
        for (byte[] attribute : attributes) {
            bytes(node, 5, attribute);
        }
        bytes(graph, 1, node.toByteArray());
        return this;
    }

    /** A dimension is a number or a symbol. */
    OnnxBytes input(String name, int type, Object... dimensions) {
        bytes(graph, 11, valueInfo(name, type, dimensions));
        return this;
    }

    OnnxBytes output(String name, int type, Object... dimensions) {
        bytes(graph, 12, valueInfo(name, type, dimensions));
        return this;
    }

    /** An output that only names its value. */
    OnnxBytes output(String name) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        text(info, 1, name);
        bytes(graph, 12, info.toByteArray());
        return this;
    }

    OnnxBytes floats(String name, long[] dimensions, float... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return raw(name, FLOAT, dimensions, raw.array());
    }

    OnnxBytes raw(String name, int type, long[] dimensions, byte[] raw) {
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        for (long dimension : dimensions) {
            integer(tensor, 1, dimension);
        }
        integer(tensor, 2, type);
        text(tensor, 8, name);
        bytes(tensor, 9, raw);
        bytes(graph, 5, tensor.toByteArray());
        return this;
    }

    static byte[] attribute(String name, long value) {
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        text(attribute, 1, name);
        integer(attribute, 3, value);
        integer(attribute, 20, 2);
        return attribute.toByteArray();
    }

    static byte[] attribute(String name, byte[] graph) {
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        text(attribute, 1, name);
        bytes(attribute, 6, graph);
        integer(attribute, 20, 5);
        return attribute.toByteArray();
    }

    /** The graph alone, as an attribute has it. */
    byte[] graph() {
        return graph.toByteArray();
    }

    byte[] toBytes() {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        integer(model, 1, 10);
        bytes(model, 7, graph.toByteArray());
        ByteArrayOutputStream imported = new ByteArrayOutputStream();
        integer(imported, 2, opset);
        bytes(model, 8, imported.toByteArray());
        return model.toByteArray();
    }

    private static byte[] valueInfo(String name, int type, Object... dimensions) {
        ByteArrayOutputStream shape = new ByteArrayOutputStream();
        for (Object dimension : dimensions) {
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            if (dimension instanceof Number size) {
                integer(encoded, 1, size.longValue());
            } else {
                text(encoded, 2, (String) dimension);
            }
            bytes(shape, 1, encoded.toByteArray());
        }
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        integer(tensor, 1, type);
        bytes(tensor, 2, shape.toByteArray());
        ByteArrayOutputStream typeProto = new ByteArrayOutputStream();
        bytes(typeProto, 1, tensor.toByteArray());
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        text(info, 1, name);
        bytes(info, 2, typeProto.toByteArray());
        return info.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, int field, String text) {
        bytes(out, field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(ByteArrayOutputStream out, int field, byte[] bytes) {
        varint(out, field << 3 | 2);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void integer(ByteArrayOutputStream out, int field, long value) {
        varint(out, field << 3);
        varint(out, value);
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
