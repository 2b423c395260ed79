package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Property;
import org.hone.model.network.Value;
import org.hone.model.type.Bytes;
import org.hone.model.type.ValueType;

/**
 * ONNX's message {@code ValueInfoProto}: what is said of a graph's input or output or of a value in it.
 *
 * @param name the value's name; empty when the message has none
 * @param start where the message's field begins in the file, its tag included
 * @param end where it ends
 */
record ValueInfoProto(String name, ValueType type, String documentation, List<Property> metadata, Bytes unknown, long start,
        long end) {

    private static final int NAME = 1 << 3 | Wire.LEN;
    private static final int TYPE = 2 << 3 | Wire.LEN;
    private static final int DOC_STRING = 3 << 3 | Wire.LEN;
    private static final int METADATA_PROPS = 4 << 3 | Wire.LEN;

    static ValueInfoProto read(WireReader in, ReadSession session) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT);
        UnknownFields unknown = new UnknownFields(session);
        List<Property> metadata = List.of();
        String name = "";
        String documentation = null;
        TypeProto type = null;
        long start = in.fieldStart();
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case NAME -> name = session.shared(in.text());
            case DOC_STRING -> documentation = in.text();
            case TYPE -> {
                type = type == null ? new TypeProto(session) : type;
                type.read(in);
            }
            case METADATA_PROPS -> {
                Property property = EntryProto.read(in, session, unknown);
                if (property != null) {
                    metadata = metadata.isEmpty() ? new ArrayList<>() : metadata;
                    metadata.add(property);
                }
            }
            default -> unknown.keep(in);
            }
        }
        in.leave(outer);
        return new ValueInfoProto(name, type == null ? null : type.type(in), documentation, metadata, unknown.get(in), start,
                in.position());
    }

    /** Says of {@code value} what this message says. */
    void describe(Value value) {
        value.setType(type);
        value.setDocumentation(documentation);
        if (!metadata.isEmpty()) {
            value.getMetadata().addAll(metadata);
        }
        value.setUninterpreted(unknown);
    }

    /** Says of {@code output} what this message says. */
    void describe(GraphOutput output) {
        output.setType(type);
        output.setDocumentation(documentation);
        if (!metadata.isEmpty()) {
            output.getMetadata().addAll(metadata);
        }
        output.setUninterpreted(unknown);
    }

    static void write(Value value, String name, int tag, WireWriter out) throws HoneException {
        write(name, value.getType(), value.getDocumentation(), value.getMetadata(), value.getUninterpreted(), tag, out);
    }

    /** Writes a graph's output; one that says no type gets that of its value. */
    static void write(GraphOutput output, String name, int tag, WireWriter out) throws HoneException {
        ValueType type = output.getType() != null ? output.getType() : output.getValue().getType();
        write(name, type, output.getDocumentation(), output.getMetadata(), output.getUninterpreted(), tag, out);
    }

    /** True when there is something to say of {@code value} besides its name. */
    static boolean isNeeded(Value value) {
        return value.getType() != null || value.getDocumentation() != null || value.getUninterpreted() != null
                || !value.getMetadata().isEmpty();
    }

    private static void write(String name, ValueType type, String documentation, List<Property> metadata, Bytes unknown, int tag,
            WireWriter out) throws HoneException {
        out.message(tag, () -> {
            out.text(NAME, name);
            if (type != null) {
                TypeProto.write(type, TYPE, out);
            }
            out.text(DOC_STRING, documentation);
            for (Property property : metadata) {
                EntryProto.write(property, METADATA_PROPS, out);
            }
            out.raw(unknown);
        });
    }
}
