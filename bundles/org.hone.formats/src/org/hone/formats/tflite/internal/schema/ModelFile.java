package org.hone.formats.tflite.internal.schema;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatBytes;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;
import org.hone.formats.tflite.internal.flatbuffer.Place;
import org.hone.model.tensor.TensorData;

/**
 * A TFLite file, as its schema lays it out: operator codes, buffers and subgraphs.
 *
 * <p>
 * Source: TensorFlow, {@code tensorflow/compiler/mlir/lite/schema/schema.fbs}, versions 3 to 3c.
 */
public final class ModelFile {

    /** The four characters at offset 4 of every file. */
    public static final String IDENTIFIER = "TFL3";

    private static final int VERSION = 0;
    private static final int OPERATOR_CODES = 1;
    private static final int SUBGRAPHS = 2;
    private static final int DESCRIPTION = 3;
    private static final int BUFFERS = 4;

    private static final int CODE_DEPRECATED = 0;
    private static final int CODE_CUSTOM = 1;
    private static final int CODE_BUILTIN = 3;

    private static final int BUFFER_DATA = 0;
    private static final int BUFFER_OFFSET = 1;
    private static final int BUFFER_SIZE = 2;

    private static final int TABLE_REFERENCE = 4;
    private static final int SUPPORTED_VERSION = 3;
    /** What the name of an operator code takes besides its text. */
    private static final int OPERATOR_CODE_HEAP = 48;

    private final FlatBytes bytes;
    private final FlatTable root;
    private final FlatVector buffers;
    private final FlatVector subgraphs;
    private final String[] operatorNames;

    /** Opens the file's outermost parts. */
    public ModelFile(FlatBytes bytes) throws HoneException {
        this.bytes = bytes;
        this.root = FlatTable.root(bytes, IDENTIFIER, Place.root("model"));
        long version = root.uint32(VERSION, 0);
        if (version != SUPPORTED_VERSION) {
            throw bytes.broken(root.place().field("version"), "the schema's version is " + SUPPORTED_VERSION + ", but it is "
                    + version);
        }
        this.buffers = root.vector(BUFFERS, "buffers", TABLE_REFERENCE);
        this.subgraphs = root.vector(SUBGRAPHS, "subgraphs", TABLE_REFERENCE);
        this.operatorNames = operatorNames(root.vector(OPERATOR_CODES, "operator_codes", TABLE_REFERENCE));
        if (subgraphs.isEmpty()) {
            throw bytes.broken(subgraphs.place(), "a model has at least one subgraph");
        }
    }

    private String[] operatorNames(FlatVector codes) throws HoneException {
        bytes.charge((long) OPERATOR_CODE_HEAP * codes.size(), codes.place());
        String[] names = new String[codes.size()];
        for (int i = 0; i < names.length; i++) {
            FlatTable code = codes.table(i);
            int builtin = Math.max(code.int8(CODE_DEPRECATED, 0), code.int32(CODE_BUILTIN, 0));
            names[i] = builtin == BuiltinOperators.CUSTOM ? code.text(CODE_CUSTOM, "custom_code") : BuiltinOperators.name(builtin);
            if (names[i] == null || names[i].isEmpty()) {
                names[i] = builtin == BuiltinOperators.CUSTOM ? "CUSTOM" : "BUILTIN_" + builtin;
            }
        }
        return names;
    }

    public FlatBytes bytes() {
        return bytes;
    }

    /** What the file says about itself, or null. */
    public String description() throws HoneException {
        return root.text(DESCRIPTION, "description");
    }

    public int subgraphCount() {
        return subgraphs.size();
    }

    /** Subgraph {@code index}; the main one is the first. */
    public SubgraphFile subgraph(int index) throws HoneException {
        return new SubgraphFile(this, subgraphs.table(index));
    }

    String operatorName(long index, Place place) throws HoneException {
        if (index >= operatorNames.length) {
            throw bytes.broken(place.field("opcode_index"), "an operator has one of the " + operatorNames.length
                    + " operator codes, but it has number " + index);
        }
        return operatorNames[(int) index];
    }

    /** The bytes of buffer {@code index}, in the flatbuffer or behind it; null when the buffer is empty. */
    TensorData buffer(long index, Place user) throws HoneException {
        if (index == 0 && buffers.isEmpty()) {
            return null;
        }
        if (index >= buffers.size()) {
            throw bytes.broken(user.field("buffer"), "a tensor has one of the " + buffers.size() + " buffers, but it has number "
                    + index);
        }
        FlatTable buffer = buffers.table((int) index);
        long offset = buffer.int64(BUFFER_OFFSET, 0);
        if (offset < 0 || offset > 1) {
            long size = buffer.int64(BUFFER_SIZE, 0);
            return bytes.data(offset, size, buffer.place());
        }
        FlatVector data = buffer.vector(BUFFER_DATA, "data", 1);
        return data.isEmpty() ? null : bytes.data(data.start(), data.size(), data.place());
    }

    /** The tensor numbers in {@code vector}, each below {@code tensorCount}; -1 stands for none where that is allowed. */
    static int[] indices(FlatBytes bytes, FlatVector vector, int tensorCount, boolean optional) throws HoneException {
        bytes.charge(4L * vector.size(), vector.place());
        int[] indices = new int[vector.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = vector.int32(i);
            if (indices[i] >= tensorCount || indices[i] < (optional ? -1 : 0)) {
                throw bytes.broken(vector.place().element(i), "a tensor is one of the subgraph's " + tensorCount
                        + ", but it is number " + indices[i]);
            }
        }
        return indices;
    }
}
