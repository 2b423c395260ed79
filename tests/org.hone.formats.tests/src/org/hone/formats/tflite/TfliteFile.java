package org.hone.formats.tflite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.bytedeco.tensorflowlite.global.tensorflowlite;
import org.hone.formats.tflite.FlatWriter.Table;

/**
 * Builds a TFLite file for a test. Field numbers and codes are written here a second time, on purpose: they are the tests' own
 * reading of the schema.
 */
final class TfliteFile {

    static final int FLOAT32 = 0;
    static final int FLOAT16 = 1;
    static final int INT32 = 2;
    static final int UINT8 = 3;
    static final int INT64 = 4;
    static final int BOOL = 6;
    static final int INT16 = 7;
    static final int INT8 = 9;
    static final int INT4 = 17;

    private final List<Table> buffers = new ArrayList<>(List.of(new Table()));
    private final List<Table> tensors = new ArrayList<>();
    private final List<Table> operators = new ArrayList<>();
    private final List<Table> codes = new ArrayList<>();
    private int[] inputs = {};
    private int[] outputs = {};

    /** A tensor without elements. */
    int tensor(String name, int type, int... shape) {
        return add(new Table().with(0, shape.clone()).with(1, (byte) type).with(2, 0).with(3, name).with(8, true));
    }

    /** A tensor of integers that stand for real numbers. */
    int quantized(String name, int type, float scale, long zeroPoint, int... shape) {
        tensor(name, type, shape);
        return last().with(4, new Table().with(2, new float[] { scale }).with(3, new long[] { zeroPoint })) == null ? -1
                : tensors.size() - 1;
    }

    int constant(String name, int type, byte[] data, int... shape) {
        tensor(name, type, shape);
        last().with(2, buffers.size());
        buffers.add(new Table().with(0, data));
        return tensors.size() - 1;
    }

    /** The number of a new buffer. */
    int buffer(byte[] data) {
        buffers.add(new Table().with(0, data));
        return buffers.size() - 1;
    }

    /** The number of a new buffer whose bytes stand behind the flatbuffer. */
    int farBuffer(long offset, long size) {
        buffers.add(new Table().with(1, offset).with(2, size));
        return buffers.size() - 1;
    }

    void moveBuffer(int buffer, long offset) {
        buffers.get(buffer).with(1, offset);
    }

    /** Options of the last operator that TensorFlow Lite does not know. */
    TfliteFile customOptions(byte[] options) {
        operators.get(operators.size() - 1).with(5, options);
        return this;
    }

    int floats(String name, float[] values, int... shape) {
        return constant(name, FLOAT32, FlatWriter.encode(values), shape);
    }

    int ints(String name, int[] values, int... shape) {
        return constant(name, INT32, FlatWriter.encode(values), shape);
    }

    /** An int32 constant {@code [values.length]}. */
    int list(String name, int... values) {
        return ints(name, values, values.length);
    }

    int scalar(String name, int value) {
        return ints(name, new int[] { value });
    }

    int quantizedConstant(String name, int type, byte[] data, float[] scales, long[] zeroPoints, int axis, int... shape) {
        constant(name, type, data, shape);
        last().with(4, new Table().with(2, scales).with(3, zeroPoints).with(6, axis));
        return tensors.size() - 1;
    }

    /** The sizes of the last tensor with -1 where a caller may choose. */
    TfliteFile signature(int... sizes) {
        last().with(7, sizes);
        return this;
    }

    private int add(Table tensor) {
        tensors.add(tensor);
        return tensors.size() - 1;
    }

    Table last() {
        return tensors.get(tensors.size() - 1);
    }

    TfliteFile operator(String name, int[] in, int... out) {
        return operator(name, 0, null, in, out);
    }

    /** @param optionsKind the code of the options' table in the schema's union */
    TfliteFile operator(String name, int optionsKind, Table options, int[] in, int... out) {
        int code = code(name);
        codes.add(new Table().with(0, (byte) Math.min(code, 127)).with(1, code == 32 ? name : null).with(2, name.equals("BROADCAST_TO") ? 2 : 1)
                .with(3, code));
        Table operator = new Table().with(0, codes.size() - 1).with(1, in).with(2, out);
        if (options != null) {
            operator.with(3, (byte) optionsKind).with(4, options);
        }
        operators.add(operator);
        return this;
    }

    /** TensorFlow Lite's own code for an operator; 32 (custom) for a name that it does not know. */
    private static int code(String name) {
        String wanted = "ktflitebuiltin" + name.replace("_", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(tensorflowlite.class.getFields()).filter(f -> f.getName().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst().map(TfliteFile::valueOf).orElse(32);
    }

    private static int valueOf(java.lang.reflect.Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    TfliteFile inputs(int... indices) {
        inputs = indices;
        return this;
    }

    TfliteFile outputs(int... indices) {
        outputs = indices;
        return this;
    }

    Table subgraph() {
        return new Table().with(0, tensors).with(1, inputs).with(2, outputs).with(3, operators).with(4, "main");
    }

    Table model() {
        return new Table().with(0, 3).with(1, codes).with(2, List.of(subgraph())).with(3, "a test").with(4, buffers);
    }

    byte[] bytes() {
        return FlatWriter.write(model(), "TFL3");
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("model.tflite"), bytes());
    }
}
