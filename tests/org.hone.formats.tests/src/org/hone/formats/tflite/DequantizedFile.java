package org.hone.formats.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A dynamic-range file with its int8 weights replaced by the floats that they stand for, so that TensorFlow Lite computes with
 * these floats and does not quantize activations. The file is patched where it is: new data stands behind its end.
 */
final class DequantizedFile {

    private static final int INT8 = 9;
    private static final int FLOAT32 = 0;

    private ByteBuffer bytes;

    private DequantizedFile(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The patched bytes of {@code file}. */
    static byte[] of(byte[] file) {
        DequantizedFile patched = new DequantizedFile(file);
        int model = patched.bytes.getInt(0);
        int subgraph = patched.element(patched.field(model, 2), 0);
        int tensors = patched.field(subgraph, 0);
        for (int i = 0; i < patched.size(tensors); i++) {
            patched.dequantize(patched.element(tensors, i), patched.field(model, 4));
        }
        return patched.bytes.array();
    }

    private void dequantize(int tensor, int buffers) {
        int type = field(tensor, 1);
        int quantization = field(tensor, 4);
        if (type == 0 || bytes.get(type) != INT8 || quantization == 0) {
            return;
        }
        int data = field(element(buffers, bytes.getInt(field(tensor, 2))), 0);
        int scales = field(follow(quantization), 2);
        int axis = field(follow(quantization), 6) == 0 ? 0 : bytes.getInt(field(follow(quantization), 6));
        int inner = 1;
        for (int i = axis + 1; i < size(field(tensor, 0)); i++) {
            inner *= bytes.getInt(follow(field(tensor, 0)) + 4 + 4 * i);
        }
        float[] floats = new float[size(data)];
        for (int i = 0; i < floats.length; i++) {
            int scale = size(scales) == 1 ? 0 : i / inner % size(scales);
            floats[i] = bytes.get(follow(data) + 4 + i) * bytes.getFloat(follow(scales) + 4 + 4 * scale);
        }
        append(data, floats);
        bytes.put(type, (byte) FLOAT32);
    }

    private void append(int reference, float[] floats) {
        int start = (bytes.capacity() + 15) / 16 * 16 + 12;
        bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), start + 4 + 4 * floats.length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(start, 4 * floats.length);
        bytes.put(start + 4, FlatWriter.encode(floats));
        bytes.putInt(reference, start - reference);
    }

    /** Where field {@code id} of the table at {@code table} stands; 0 when it is missing. */
    private int field(int table, int id) {
        int vtable = table - bytes.getInt(table);
        int entry = 4 + 2 * id;
        int offset = entry < bytes.getShort(vtable) ? bytes.getShort(vtable + entry) & 0xffff : 0;
        return offset == 0 ? 0 : table + offset;
    }

    private int follow(int at) {
        return at + bytes.getInt(at);
    }

    private int size(int vector) {
        return bytes.getInt(follow(vector));
    }

    private int element(int vector, int index) {
        return follow(follow(vector) + 4 + 4 * index);
    }
}
