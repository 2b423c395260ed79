package org.hone.model.type;

/**
 * The type of a value: a tensor in nearly every network, or one of ONNX's other kinds. Immutable. An element type or
 * inner type that is not known is null, a shape that is not known is {@link Shape#UNKNOWN}.
 */
public sealed interface ValueType {

    /** ONNX's denotation of the type (such as {@code IMAGE}), or null. */
    String denotation();

    /** Fields of the file format that Hone does not know, as they stood in the file, or null. */
    default Bytes uninterpreted() {
        return null;
    }

    record TensorType(ElementType elementType, Shape shape, String denotation, Bytes uninterpreted) implements ValueType {
        public TensorType(ElementType elementType, Shape shape) {
            this(elementType, shape, null, null);
        }

        @Override
        public String toString() {
            return (elementType == null ? "?" : elementType.label()) + shape;
        }
    }

    record SparseTensorType(ElementType elementType, Shape shape, String denotation, Bytes uninterpreted) implements ValueType {
        @Override
        public String toString() {
            return "sparse " + (elementType == null ? "?" : elementType.label()) + shape;
        }
    }

    record SequenceType(ValueType element, String denotation, Bytes uninterpreted) implements ValueType {
        public SequenceType(ValueType element) {
            this(element, null, null);
        }

        @Override
        public String toString() {
            return "sequence(" + element + ")";
        }
    }

    record OptionalType(ValueType element, String denotation, Bytes uninterpreted) implements ValueType {
        public OptionalType(ValueType element) {
            this(element, null, null);
        }

        @Override
        public String toString() {
            return "optional(" + element + ")";
        }
    }

    record MapType(ElementType key, ValueType value, String denotation, Bytes uninterpreted) implements ValueType {
        @Override
        public String toString() {
            return "map(" + key + ", " + value + ")";
        }
    }

    /** A type whose kind Hone does not know; {@code uninterpreted} holds all of it. */
    record UnknownType(String denotation, Bytes uninterpreted) implements ValueType {
        @Override
        public String toString() {
            return "?";
        }
    }

    /** A tensor type. */
    static TensorType tensor(ElementType elementType, Shape shape) {
        return new TensorType(elementType, shape);
    }
}
