package org.hone.formats.tflite.internal.write;

import org.hone.formats.tflite.internal.flatbuffer.FlatWriter.Table;
import org.hone.formats.tflite.internal.schema.OptionsKind;

/** The options of an operator of the file: their kind, and values by the number of the field in the schema. */
public record FileOptions(OptionsKind kind, Table fields) {

    public static FileOptions of(OptionsKind kind) {
        return new FileOptions(kind, new Table());
    }

    public FileOptions with(int field, Object value) {
        fields.with(field, value);
        return this;
    }
}
