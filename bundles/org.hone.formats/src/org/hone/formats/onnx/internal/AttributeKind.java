package org.hone.formats.onnx.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.SparseTensorAttribute;
import org.hone.model.network.SparseTensorsAttribute;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TensorsAttribute;
import org.hone.model.network.TypeAttribute;
import org.hone.model.network.TypesAttribute;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ValueType;

/**
 * The kinds of attributes, one row each: ONNX's code ({@code AttributeProto.AttributeType}), the fields that hold the value,
 * the model's class, and how the value is read and written.
 */
enum AttributeKind {

    FLOAT(1, NetworkPackage.Literals.FLOAT_ATTRIBUTE, ScalarValue.Float32::new, 2 << 3 | Wire.FIXED32) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            out.float32(tag(), ((FloatAttribute) attribute).getValue());
        }
    },
    INT(2, NetworkPackage.Literals.INT_ATTRIBUTE, ScalarValue.Int64::new, 3 << 3 | Wire.VARINT) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            out.varint(tag(), ((IntAttribute) attribute).getValue());
        }
    },
    STRING(3, NetworkPackage.Literals.STRING_ATTRIBUTE, ScalarValue.Text::new, 4 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            Bytes value = ((StringAttribute) attribute).getValue();
            out.bytes(tag(), value == null ? Bytes.EMPTY : value);
        }
    },
    TENSOR(4, NetworkPackage.Literals.TENSOR_ATTRIBUTE, MessageValue.OneTensor::new, 5 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            TensorProto.write(((TensorAttribute) attribute).getValue(), null, tag(), out, ExternalPlan.NONE);
        }
    },
    GRAPH(5, NetworkPackage.Literals.GRAPH_ATTRIBUTE, MessageValue.OneGraph::new, 6 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            GraphWriter.write(((GraphAttribute) attribute).getValue(), tag(), out, session);
        }
    },
    FLOATS(6, NetworkPackage.Literals.FLOATS_ATTRIBUTE, ListValue.Float32s::new, 7 << 3 | Wire.FIXED32, 7 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            out.floatsApart(tag(), ((FloatsAttribute) attribute).getValues());
        }
    },
    INTS(7, NetworkPackage.Literals.INTS_ATTRIBUTE, ListValue.Int64s::new, 8 << 3 | Wire.VARINT, 8 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            out.varintsApart(tag(), ((IntsAttribute) attribute).getValues());
        }
    },
    STRINGS(8, NetworkPackage.Literals.STRINGS_ATTRIBUTE, ListValue.Texts::new, 9 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            for (Bytes value : ((StringsAttribute) attribute).getValues()) {
                out.bytes(tag(), value);
            }
        }
    },
    TENSORS(9, NetworkPackage.Literals.TENSORS_ATTRIBUTE, ListValue.Tensors::new, 10 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            for (Tensor value : ((TensorsAttribute) attribute).getValues()) {
                TensorProto.write(value, null, tag(), out, ExternalPlan.NONE);
            }
        }
    },
    GRAPHS(10, NetworkPackage.Literals.GRAPHS_ATTRIBUTE, ListValue.Graphs::new, 11 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            for (Graph value : ((GraphsAttribute) attribute).getValues()) {
                GraphWriter.write(value, tag(), out, session);
            }
        }
    },
    SPARSE_TENSOR(11, NetworkPackage.Literals.SPARSE_TENSOR_ATTRIBUTE, MessageValue.OneSparseTensor::new, 22 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            SparseTensorProto.write(((SparseTensorAttribute) attribute).getValue(), null, tag(), out);
        }
    },
    SPARSE_TENSORS(12, NetworkPackage.Literals.SPARSE_TENSORS_ATTRIBUTE, ListValue.SparseTensors::new, 23 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            for (SparseTensor value : ((SparseTensorsAttribute) attribute).getValues()) {
                SparseTensorProto.write(value, null, tag(), out);
            }
        }
    },
    TYPE(13, NetworkPackage.Literals.TYPE_ATTRIBUTE, MessageValue.OneType::new, 14 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            TypeProto.write(((TypeAttribute) attribute).getValue(), tag(), out);
        }
    },
    TYPES(14, NetworkPackage.Literals.TYPES_ATTRIBUTE, ListValue.Types::new, 15 << 3 | Wire.LEN) {
        @Override
        void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException {
            for (ValueType value : ((TypesAttribute) attribute).getValues()) {
                TypeProto.write(value, tag(), out);
            }
        }
    };

    private static final List<AttributeKind> KINDS = List.of(values());
    private static final Map<EClass, AttributeKind> BY_CLASS = KINDS.stream()
            .collect(Collectors.toMap(kind -> kind.modelClass, kind -> kind));

    private final int code;
    private final EClass modelClass;
    private final Function<NodeReading, AttributeValue> reader;
    private final int tag;
    private final int packedTag;

    AttributeKind(int code, EClass modelClass, Function<NodeReading, AttributeValue> reader, int tag) {
        this(code, modelClass, reader, tag, tag);
    }

    AttributeKind(int code, EClass modelClass, Function<NodeReading, AttributeValue> reader, int tag, int packedTag) {
        this.code = code;
        this.modelClass = modelClass;
        this.reader = reader;
        this.tag = tag;
        this.packedTag = packedTag;
    }

    /** Writes the value's field or fields. */
    abstract void write(Attribute attribute, WireWriter out, WriteSession session) throws HoneException;

    int code() {
        return code;
    }

    /** The tag that the value is written with. */
    int tag() {
        return tag;
    }

    /** True when a field with {@code found} is part of a value of this kind. */
    boolean holds(int found) {
        return found == tag || found == packedTag;
    }

    /** A new reader of a value of this kind. */
    AttributeValue reader(NodeReading node) {
        return reader.apply(node);
    }

    Attribute create() {
        return (Attribute) NetworkFactory.eINSTANCE.create(modelClass);
    }

    /** The kind with ONNX's {@code code}, or null. */
    static AttributeKind ofCode(long code) {
        return code >= 1 && code <= KINDS.size() ? KINDS.get((int) code - 1) : null;
    }

    /** The kind of a model's attribute, or null for an unknown one. */
    static AttributeKind of(Attribute attribute) {
        return BY_CLASS.get(attribute.eClass());
    }

    /** The kind whose value stands in a field with {@code tag}, or null. */
    static AttributeKind ofTag(int tag) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).holds(tag)) {
                return KINDS.get(i);
            }
        }
        return null;
    }
}
