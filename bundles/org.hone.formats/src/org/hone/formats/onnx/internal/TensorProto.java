package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.tensor.TensorNotes;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * ONNX's message {@code TensorProto}. Its elements stay in the file. A message that comes in several parts is read by one
 * reader of this class, part by part.
 */
final class TensorProto {

    private static final int DIMS = 1 << 3 | Wire.VARINT;
    private static final int DIMS_PACKED = 1 << 3 | Wire.LEN;
    private static final int DATA_TYPE = 2 << 3 | Wire.VARINT;
    private static final int SEGMENT = 3 << 3 | Wire.LEN;
    private static final int STRING_DATA = 6 << 3 | Wire.LEN;
    private static final int NAME = 8 << 3 | Wire.LEN;
    private static final int RAW_DATA = 9 << 3 | Wire.LEN;
    private static final int DOC_STRING = 12 << 3 | Wire.LEN;
    private static final int EXTERNAL_DATA = 13 << 3 | Wire.LEN;
    private static final int DATA_LOCATION = 14 << 3 | Wire.VARINT;

    private static final int LOCATION_EXTERNAL = 1;

    private final ReadSession session;
    private final UnknownFields unknown;
    private final LongList sizes;
    private final TensorNumbers numbers = new TensorNumbers();
    private final List<Bytes> strings = new ArrayList<>(0);
    private long[] messages = new long[0];
    private long typeCode;
    private long rawStart = -1;
    private long rawLength;
    private String name;
    private String documentation;
    private ExternalData external;
    private long location;

    TensorProto(ReadSession session) {
        this.session = session;
        this.unknown = new UnknownFields(session);
        this.sizes = new LongList(session.budget());
    }

    /** Reads the tensor at hand. */
    static Tensor readWhole(WireReader in, ReadSession session) throws HoneException {
        TensorProto proto = new TensorProto(session);
        proto.read(in);
        return proto.tensor(in);
    }

    /** Reads the tensor at hand; one that was read before goes on. */
    void read(WireReader in) throws HoneException {
        long outer = in.enter();
        readFields(in);
        in.leave(outer);
    }

    /** Reads the fields up to the reader's limit: for a message that is a whole file. */
    void readFields(WireReader in) throws HoneException {
        session.budget().charge(4 * HeapBudget.OBJECT);
        session.budget().charge(16L + 16L * messages.length);
        messages = Arrays.copyOf(messages, messages.length + 2);
        messages[messages.length - 2] = in.position();
        messages[messages.length - 1] = in.limit();
        while (in.next()) {
            switch (in.tag()) {
            case DIMS, DIMS_PACKED -> sizes.read(in);
            case DATA_TYPE -> typeCode = in.varint();
            case NAME -> name = session.shared(in.text());
            case DOC_STRING -> documentation = in.text();
            case RAW_DATA -> readRaw(in);
            case STRING_DATA -> {
                session.budget().charge(HeapBudget.PLACE);
                strings.add(in.bytes());
            }
            case EXTERNAL_DATA -> {
                external = external == null ? new ExternalData() : external;
                external.read(in, session);
            }
            case DATA_LOCATION -> location = in.varint();
            case SEGMENT -> throw in.unsupported("the tensor is one of several segments, which ONNX has never defined fully");
            default -> readOther(in);
            }
        }
    }

    private void readOther(WireReader in) throws HoneException {
        NumberField field = NumberField.ofTag(in.tag());
        if (field == null) {
            unknown.keep(in);
        } else {
            numbers.read(in, field);
        }
    }

    private void readRaw(WireReader in) throws HoneException {
        long outer = in.enter();
        rawStart = in.position();
        rawLength = in.limit() - in.position();
        in.leave(outer);
    }

    String name() {
        return name == null ? "" : name;
    }

    Tensor tensor(WireReader in) throws HoneException {
        ElementType type = elementType(in);
        long elements = elements(in);
        session.budget().charge(64L * sizes.size());
        Longs shape = sizes.toLongs();
        Tensor tensor = type == ElementType.STRING ? Tensor.ofStrings(shape, strings(in, elements))
                : Tensor.of(type, shape, data(in, type, elements));
        return name == null && documentation == null && unknown.isEmpty() ? tensor
                : tensor.withNotes(new TensorNotes(name, documentation, unknown.get(in)));
    }

    private ElementType elementType(WireReader in) throws HoneException {
        ElementType type = ElementType.ofCode(typeCode);
        if (type != null) {
            return type;
        }
        if (typeCode == 0) {
            throw in.bad(label() + " has no element type (data_type)");
        }
        throw in.unsupported(label() + " has the element type " + typeCode + ", which is not one of ONNX up to IR version "
                + ModelProto.NEWEST_IR_VERSION);
    }

    private long elements(WireReader in) throws HoneException {
        long count = 1;
        boolean empty = false;
        for (int i = 0; i < sizes.size(); i++) {
            long size = sizes.get(i);
            if (size < 0) {
                throw in.bad(label() + " has the size " + size + " on axis " + i + "; sizes are 0 or more");
            }
            empty |= size == 0;
            if (size != 0 && (Math.multiplyHigh(count, size) != 0 || (count *= size) < 0 || count > ShapeProto.MAXIMUM_ELEMENTS)) {
                throw in.bad(label() + " has the sizes " + sizes.toLongs() + "; a tensor has at most "
                        + ShapeProto.MAXIMUM_ELEMENTS + " (2^53) elements");
            }
        }
        return empty ? 0 : count;
    }

    private List<Bytes> strings(WireReader in, long elements) throws HoneException {
        if (rawStart >= 0 || numbers.field() != null || location == LOCATION_EXTERNAL) {
            throw in.bad(label() + " of strings has data elsewhere than in string_data");
        }
        if (strings.size() != elements) {
            throw in.bad(label() + " has " + strings.size() + " strings; its shape " + sizes.toLongs() + " needs " + elements);
        }
        session.budget().charge(HeapBudget.PLACE * elements);
        return strings;
    }

    private TensorData data(WireReader in, ElementType type, long elements) throws HoneException {
        long needed = type.bytes(elements);
        if (!strings.isEmpty()) {
            throw in.bad(label() + " of " + type + " has string_data");
        }
        if (location == LOCATION_EXTERNAL) {
            if (rawStart >= 0 || numbers.count() > 0) {
                throw in.bad(label() + " has data both in the model and outside it");
            }
            return external(in).resolve(in, session, label(), needed);
        }
        if (rawStart >= 0 && numbers.count() > 0) {
            throw in.bad(label() + " has data both in raw_data and one by one; one field may have it");
        }
        if (numbers.count() > 0) {
            return numberData(in, type, elements, needed);
        }
        long found = rawStart < 0 ? 0 : rawLength;
        if (found != needed) {
            throw in.bad(label() + " has " + found + " bytes of data; its type and shape " + type + sizes.toLongs() + " need "
                    + needed);
        }
        return in.source().data(Math.max(0, rawStart), needed);
    }

    private ExternalData external(WireReader in) throws HoneException {
        if (external == null) {
            throw in.bad(label() + " lies outside the model, but its message does not say where (external_data)");
        }
        return external;
    }

    private TensorData numberData(WireReader in, ElementType type, long elements, long needed) throws HoneException {
        NumberField field = numbers.field();
        if (!field.mayHold(type)) {
            throw in.bad(label() + " of " + type + " has its numbers in " + field.name().toLowerCase(java.util.Locale.ROOT)
                    + ", which cannot hold that type");
        }
        long numbersNeeded = needed / field.bytesPerNumber(type);
        if (numbers.count() != numbersNeeded) {
            throw in.bad(label() + " has " + numbers.count() + " numbers; its type and shape " + type + sizes.toLongs() + " need "
                    + numbersNeeded);
        }
        return numbers.data(in, type, needed, messages, session);
    }

    private String label() {
        return name == null || name.isEmpty() ? "the tensor" : "tensor '" + name + "'";
    }

    /**
     * Writes {@code tensor}.
     *
     * @param name its name, or null for the one in its notes
     * @param external what goes outside the model
     */
    static void write(Tensor tensor, String name, int tag, WireWriter out, ExternalPlan external) throws HoneException {
        TensorNotes notes = tensor.notes();
        out.message(tag, () -> {
            out.varintsApart(DIMS, tensor.sizes());
            out.varint(DATA_TYPE, tensor.elementType().code());
            writeData(tensor, out, external);
            out.text(NAME, name != null ? name : notes.name());
            out.text(DOC_STRING, notes.documentation());
            out.raw(notes.uninterpreted());
        });
    }

    private static void writeData(Tensor tensor, WireWriter out, ExternalPlan external) throws HoneException {
        if (tensor.strings() != null) {
            for (Bytes string : tensor.strings()) {
                out.bytes(STRING_DATA, string);
            }
            return;
        }
        ExternalPlan.Place place = external.place(tensor);
        if (place != null) {
            ExternalData.write(place, EXTERNAL_DATA, out);
            out.varint(DATA_LOCATION, LOCATION_EXTERNAL);
        } else if (tensor.byteSize() > 0) {
            out.data(RAW_DATA, tensor.data());
        }
    }
}
