package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.MapType;
import org.hone.model.type.ValueType.OptionalType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.model.type.ValueType.SparseTensorType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.model.type.ValueType.UnknownType;

/** ONNX's message {@code TypeProto}. A message that comes in several parts is read by one reader of this class, part by part. */
final class TypeProto {

    private static final int TENSOR = 1 << 3 | Wire.LEN;
    private static final int SEQUENCE = 4 << 3 | Wire.LEN;
    private static final int MAP = 5 << 3 | Wire.LEN;
    private static final int DENOTATION = 6 << 3 | Wire.LEN;
    private static final int OPAQUE = 7 << 3 | Wire.LEN;
    private static final int SPARSE_TENSOR = 8 << 3 | Wire.LEN;
    private static final int OPTIONAL = 9 << 3 | Wire.LEN;
    /** Of tensors their element type, of maps the keys' one. */
    private static final int ELEMENT_CODE = 1 << 3 | Wire.VARINT;
    private static final int SHAPE = 2 << 3 | Wire.LEN;
    /** Of sequences and optionals. */
    private static final int ELEMENT = 1 << 3 | Wire.LEN;
    private static final int MAP_VALUE = 2 << 3 | Wire.LEN;

    private final ReadSession session;
    private final UnknownFields unknown;
    private int kind;
    private long code;
    private ShapeProto shape;
    private TypeProto element;
    private UnknownFields innerUnknown;
    private String denotation;

    TypeProto(ReadSession session) {
        this.session = session;
        this.unknown = new UnknownFields(session);
    }

    /** Reads the type at hand; one that was read before goes on. */
    void read(WireReader in) throws HoneException {
        session.deeper(in, "types");
        session.budget().charge(3 * HeapBudget.OBJECT);
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case TENSOR, SPARSE_TENSOR, SEQUENCE, OPTIONAL, MAP -> readKind(in);
            case DENOTATION -> denotation = session.shared(in.text());
            default -> {
                if (in.tag() == OPAQUE) {
                    become(OPAQUE);
                }
                unknown.keep(in);
            }
            }
        }
        in.leave(outer);
        session.shallower();
    }

    /** Of a type's kinds the last one counts, as protobuf demands; parts of the same kind go together. */
    private void become(int newKind) {
        if (kind != newKind) {
            kind = newKind;
            code = 0;
            shape = null;
            element = null;
            innerUnknown = new UnknownFields(session);
        }
    }

    private void readKind(WireReader in) throws HoneException {
        become(in.tag());
        boolean tensor = kind == TENSOR || kind == SPARSE_TENSOR;
        long outer = in.enter();
        while (in.next()) {
            if (in.tag() == ELEMENT_CODE && (tensor || kind == MAP)) {
                code = in.varint();
            } else if (in.tag() == SHAPE && tensor) {
                shape = shape == null ? new ShapeProto(session) : shape;
                shape.read(in);
            } else if (in.tag() == ELEMENT && !tensor && kind != MAP || in.tag() == MAP_VALUE && kind == MAP) {
                element = element == null ? new TypeProto(session) : element;
                element.read(in);
            } else {
                innerUnknown.keep(in);
            }
        }
        in.leave(outer);
    }

    ValueType type(WireReader in) throws HoneException {
        ElementType elementType = ElementType.ofCode(code);
        if (elementType == null && code != 0) {
            throw in.unsupported("the element type " + code + " is not one of ONNX up to IR version "
                    + ModelProto.NEWEST_IR_VERSION);
        }
        Bytes kept = kind == 0 || kind == OPAQUE ? unknown.get(in) : UnknownFields.join(unknown.get(in), innerFields(in));
        return switch (kind) {
        case TENSOR -> new TensorType(elementType, shape(), denotation, kept);
        case SPARSE_TENSOR -> new SparseTensorType(elementType, shape(), denotation, kept);
        case SEQUENCE -> new SequenceType(elementOf(in), denotation, kept);
        case OPTIONAL -> new OptionalType(elementOf(in), denotation, kept);
        case MAP -> new MapType(elementType, elementOf(in), denotation, kept);
        default -> new UnknownType(denotation, kept);
        };
    }

    private Bytes innerFields(WireReader in) throws HoneException {
        Bytes ofShape = shape == null ? null : UnknownFields.wrap(SHAPE, shape.unknown(in));
        return UnknownFields.wrap(kind, UnknownFields.join(innerUnknown.get(in), ofShape));
    }

    private Shape shape() {
        return shape == null ? Shape.UNKNOWN : shape.shape();
    }

    private ValueType elementOf(WireReader in) throws HoneException {
        return element == null ? null : element.type(in);
    }

    static void write(ValueType type, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            switch (type) {
            case TensorType tensor -> writeTensor(TENSOR, tensor.elementType(), tensor.shape(), out);
            case SparseTensorType tensor -> writeTensor(SPARSE_TENSOR, tensor.elementType(), tensor.shape(), out);
            case SequenceType sequence -> writeElement(SEQUENCE, sequence.element(), out);
            case OptionalType optional -> writeElement(OPTIONAL, optional.element(), out);
            case MapType map -> out.message(MAP, () -> {
                writeCode(map.key(), out);
                if (map.value() != null) {
                    write(map.value(), MAP_VALUE, out);
                }
            });
            case UnknownType unknownType -> {
                // all of it is in its uninterpreted fields
            }
            }
            out.text(DENOTATION, type.denotation());
            out.raw(type.uninterpreted());
        });
    }

    private static void writeTensor(int tag, ElementType elementType, Shape shape, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            writeCode(elementType, out);
            if (shape != null && shape.isRankKnown()) {
                ShapeProto.write(shape, SHAPE, out);
            }
        });
    }

    private static void writeCode(ElementType type, WireWriter out) throws HoneException {
        if (type != null) {
            out.varint(ELEMENT_CODE, type.code());
        }
    }

    private static void writeElement(int tag, ValueType element, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            if (element != null) {
                write(element, ELEMENT, out);
            }
        });
    }
}
