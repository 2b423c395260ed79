package org.hone.model.type;

/**
 * The element types of tensors: those of ONNX up to IR version 13, with ONNX's own codes.
 *
 * <p>
 * Elements of fewer than eight bits are packed, the first element in the low bits of a byte.
 */
public enum ElementType {
    FLOAT32(1, 32, "float32"), UINT8(2, 8, "uint8"), INT8(3, 8, "int8"), UINT16(4, 16, "uint16"), INT16(5, 16, "int16"),
    INT32(6, 32, "int32"), INT64(7, 64, "int64"), STRING(8, 0, "string"), BOOL(9, 8, "bool"), FLOAT16(10, 16, "float16"),
    FLOAT64(11, 64, "float64"), UINT32(12, 32, "uint32"), UINT64(13, 64, "uint64"), COMPLEX64(14, 64, "complex64"),
    COMPLEX128(15, 128, "complex128"), BFLOAT16(16, 16, "bfloat16"), FLOAT8E4M3FN(17, 8, "float8e4m3fn"),
    FLOAT8E4M3FNUZ(18, 8, "float8e4m3fnuz"), FLOAT8E5M2(19, 8, "float8e5m2"), FLOAT8E5M2FNUZ(20, 8, "float8e5m2fnuz"),
    UINT4(21, 4, "uint4"), INT4(22, 4, "int4"), FLOAT4E2M1(23, 4, "float4e2m1"), FLOAT8E8M0(24, 8, "float8e8m0"),
    UINT2(25, 2, "uint2"), INT2(26, 2, "int2");

    private static final ElementType[] BY_CODE = new ElementType[27];
    static {
        for (ElementType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final int bits;
    private final String label;

    ElementType(int code, int bits, String label) {
        this.code = code;
        this.bits = bits;
        this.label = label;
    }

    /** ONNX's code of the type ({@code TensorProto.DataType}), as operators such as Cast name it in their attributes. */
    public int code() {
        return code;
    }

    /** Bits of one element; 0 for strings, whose elements differ in size. */
    public int bits() {
        return bits;
    }

    /** The name shown to users, for instance {@code float32}. */
    public String label() {
        return label;
    }

    /** Bytes that {@code count} elements take when packed; 0 for strings. */
    public long bytes(long count) {
        return bits >= 8 ? Math.multiplyExact(count, bits / 8) : Math.addExact(Math.multiplyExact(count, bits), 7) / 8;
    }

    public boolean isFloat() {
        return switch (this) {
        case FLOAT32, FLOAT16, FLOAT64, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT4E2M1,
                FLOAT8E8M0 -> true;
        default -> false;
        };
    }

    public boolean isInteger() {
        return isSignedInteger() || isUnsignedInteger();
    }

    public boolean isSignedInteger() {
        return switch (this) {
        case INT2, INT4, INT8, INT16, INT32, INT64 -> true;
        default -> false;
        };
    }

    public boolean isUnsignedInteger() {
        return switch (this) {
        case UINT2, UINT4, UINT8, UINT16, UINT32, UINT64 -> true;
        default -> false;
        };
    }

    /** The type with ONNX's {@code code}, or null when there is none. */
    public static ElementType ofCode(long code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[(int) code] : null;
    }

    @Override
    public String toString() {
        return label;
    }
}
