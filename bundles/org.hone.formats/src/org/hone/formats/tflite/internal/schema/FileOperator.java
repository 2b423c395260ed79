package org.hone.formats.tflite.internal.schema;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatBytes;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;
import org.hone.formats.tflite.internal.flatbuffer.Place;
import org.hone.model.type.Bytes;

/** One use of an operator, as it stands in the file. */
public final class FileOperator {

    private static final int OPCODE_INDEX = 0;
    private static final int INPUTS = 1;
    private static final int OUTPUTS = 2;
    private static final int BUILTIN_OPTIONS_TYPE = 3;
    private static final int BUILTIN_OPTIONS = 4;
    private static final int CUSTOM_OPTIONS = 5;
    private static final int LARGE_CUSTOM_OPTIONS_OFFSET = 9;

    private final FlatBytes bytes;
    private final FlatTable table;
    private final int index;
    private final String name;
    private final int[] inputs;
    private final int[] outputs;

    FileOperator(ModelFile model, FlatTable table, int index, int tensorCount) throws HoneException {
        this.bytes = model.bytes();
        this.table = table;
        this.index = index;
        this.name = model.operatorName(table.uint32(OPCODE_INDEX, 0), table.place());
        this.inputs = ModelFile.indices(bytes, table.vector(INPUTS, "inputs", Integer.BYTES), tensorCount, true);
        this.outputs = ModelFile.indices(bytes, table.vector(OUTPUTS, "outputs", Integer.BYTES), tensorCount, false);
    }

    /** Its number in the subgraph. */
    public int index() {
        return index;
    }

    /** TFLite's name of the operator, such as {@code CONV_2D}, or the file's own for a custom one. */
    public String name() {
        return name;
    }

    /** What Hone calls this use of the operator everywhere: {@code #12 CONV_2D}. */
    public String label() {
        return "#" + index + " " + name;
    }

    /** The numbers of the input tensors; -1 for one that is left out. */
    public int[] inputs() {
        return inputs;
    }

    /** The numbers of the output tensors. */
    public int[] outputs() {
        return outputs;
    }

    public Place place() {
        return table.place();
    }

    /** The options, when they are of the kind {@code type} (a member of the schema's union); else a table without fields. */
    public FlatTable options(OptionsKind type) throws HoneException {
        FlatTable options = table.uint8(BUILTIN_OPTIONS_TYPE, 0) == type.code() ? table.table(BUILTIN_OPTIONS, "builtin_options")
                : null;
        return options == null ? FlatTable.empty(bytes, place().field("builtin_options")) : options;
    }

    /** The options of a custom operator, encoded as the operator likes; null when it has none or they are very large. */
    public Bytes customOptions() throws HoneException {
        FlatVector options = table.vector(CUSTOM_OPTIONS, "custom_options", 1);
        if (options.isEmpty() || table.int64(LARGE_CUSTOM_OPTIONS_OFFSET, 0) > 1) {
            return null;
        }
        bytes.charge(options.size(), options.place());
        return Bytes.of(bytes.data(options.start(), options.size(), options.place()).slice());
    }

    /** The error that the operator breaks {@code rule}. */
    public HoneException broken(String rule) {
        return bytes.broken(place(), "operator " + label() + ": " + rule);
    }
}
