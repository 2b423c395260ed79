package org.hone.formats.onnx.internal;

import java.util.EnumSet;
import java.util.Set;

import org.hone.model.type.ElementType;

/** The fields of {@code TensorProto} that hold numbers one by one, and which element types each may hold. */
enum NumberField {

    FLOAT_DATA(4, Wire.FIXED32, 32, EnumSet.of(ElementType.FLOAT32, ElementType.COMPLEX64)),
    INT32_DATA(5, Wire.VARINT, 0, EnumSet.of(ElementType.INT32, ElementType.INT16, ElementType.INT8, ElementType.INT4,
            ElementType.INT2, ElementType.UINT16, ElementType.UINT8, ElementType.UINT4, ElementType.UINT2, ElementType.BOOL,
            ElementType.FLOAT16, ElementType.BFLOAT16, ElementType.FLOAT8E4M3FN, ElementType.FLOAT8E4M3FNUZ,
            ElementType.FLOAT8E5M2, ElementType.FLOAT8E5M2FNUZ, ElementType.FLOAT8E8M0, ElementType.FLOAT4E2M1)),
    INT64_DATA(7, Wire.VARINT, 0, EnumSet.of(ElementType.INT64)),
    DOUBLE_DATA(10, Wire.FIXED64, 64, EnumSet.of(ElementType.FLOAT64, ElementType.COMPLEX128)),
    UINT64_DATA(11, Wire.VARINT, 0, EnumSet.of(ElementType.UINT64, ElementType.UINT32));

    private static final NumberField[] ALL = values();

    private final int number;
    private final int wireType;
    private final int fixedBits;
    private final Set<ElementType> types;

    NumberField(int number, int wireType, int fixedBits, Set<ElementType> types) {
        this.number = number;
        this.wireType = wireType;
        this.fixedBits = fixedBits;
        this.types = types;
    }

    /** The field with {@code tag}, packed or not; null when it is none of these. */
    static NumberField ofTag(int tag) {
        for (NumberField field : ALL) {
            if (tag == field.packedTag() || tag == field.singleTag()) {
                return field;
            }
        }
        return null;
    }

    int packedTag() {
        return number << 3 | Wire.LEN;
    }

    int singleTag() {
        return number << 3 | wireType;
    }

    boolean mayHold(ElementType type) {
        return types.contains(type);
    }

    /** True when the numbers lie in the file as they do in memory. */
    boolean isFixed() {
        return fixedBits != 0;
    }

    /** The bytes that one number takes in memory, as part of an element of {@code type}: below eight bits, one packed byte. */
    int bytesPerNumber(ElementType type) {
        return isFixed() ? fixedBits / 8 : Math.max(1, type.bits() / 8);
    }
}
