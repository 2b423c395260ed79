package org.hone.model.tensor;

import java.nio.ByteBuffer;

import org.hone.model.type.ElementType;

/** Reads single elements of every type; the narrow float formats as ONNX's specification defines them. */
final class Elements {

    private Elements() {
    }

    static double doubleAt(Tensor tensor, long index) {
        ElementType type = tensor.elementType();
        return switch (type) {
        case FLOAT32 -> at(tensor, index, 4).getFloat(0);
        case FLOAT64 -> at(tensor, index, 8).getDouble(0);
        case FLOAT16 -> Float.float16ToFloat(at(tensor, index, 2).getShort(0));
        case BFLOAT16 -> Float.intBitsToFloat(at(tensor, index, 2).getShort(0) << 16);
        case FLOAT8E4M3FN -> small(byteAt(tensor, index), 4, 3, 7, SmallFloat.FN);
        case FLOAT8E4M3FNUZ -> small(byteAt(tensor, index), 4, 3, 8, SmallFloat.FNUZ);
        case FLOAT8E5M2 -> small(byteAt(tensor, index), 5, 2, 15, SmallFloat.IEEE);
        case FLOAT8E5M2FNUZ -> small(byteAt(tensor, index), 5, 2, 16, SmallFloat.FNUZ);
        case FLOAT8E8M0 -> byteAt(tensor, index) == 255 ? Double.NaN : Math.scalb(1.0, byteAt(tensor, index) - 127);
        case FLOAT4E2M1 -> small(packed(tensor, index, 4), 2, 1, 1, SmallFloat.FINITE);
        case UINT64 -> {
            long bits = at(tensor, index, 8).getLong(0);
            yield bits >= 0 ? bits : (bits >>> 1 | bits & 1) * 2.0;
        }
        default -> longAt(tensor, index);
        };
    }

    static long longAt(Tensor tensor, long index) {
        ElementType type = tensor.elementType();
        return switch (type) {
        case INT8 -> (byte) byteAt(tensor, index);
        case UINT8 -> byteAt(tensor, index);
        case BOOL -> byteAt(tensor, index) == 0 ? 0 : 1;
        case INT16 -> at(tensor, index, 2).getShort(0);
        case UINT16 -> at(tensor, index, 2).getShort(0) & 0xffff;
        case INT32 -> at(tensor, index, 4).getInt(0);
        case UINT32 -> at(tensor, index, 4).getInt(0) & 0xffffffffL;
        case INT64, UINT64 -> at(tensor, index, 8).getLong(0);
        case UINT4 -> packed(tensor, index, 4);
        case INT4 -> packed(tensor, index, 4) << 28 >> 28;
        case UINT2 -> packed(tensor, index, 2);
        case INT2 -> packed(tensor, index, 2) << 30 >> 30;
        case STRING, COMPLEX64, COMPLEX128 -> throw new IllegalStateException("elements of type " + type + " are not numbers");
        default -> (long) doubleAt(tensor, index);
        };
    }

    private static ByteBuffer at(Tensor tensor, long index, int size) {
        return tensor.data().slice(index * size, size);
    }

    private static int byteAt(Tensor tensor, long index) {
        return at(tensor, index, 1).get(0) & 0xff;
    }

    private static int packed(Tensor tensor, long index, int bits) {
        int perByte = 8 / bits;
        int shift = (int) (index % perByte) * bits;
        return byteAt(tensor, index / perByte) >> shift & (1 << bits) - 1;
    }

    private enum SmallFloat {
        IEEE, FN, FNUZ, FINITE
    }

    private static double small(int bits, int exponentBits, int mantissaBits, int bias, SmallFloat kind) {
        int sign = bits >> exponentBits + mantissaBits;
        int exponent = bits >> mantissaBits & (1 << exponentBits) - 1;
        int mantissa = bits & (1 << mantissaBits) - 1;
        int largest = (1 << exponentBits) - 1;
        if (kind == SmallFloat.FNUZ && sign == 1 && exponent == 0 && mantissa == 0) {
            return Double.NaN;
        }
        if (kind == SmallFloat.FN && exponent == largest && mantissa == (1 << mantissaBits) - 1) {
            return Double.NaN;
        }
        if (kind == SmallFloat.IEEE && exponent == largest) {
            return mantissa != 0 ? Double.NaN : sign == 1 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double magnitude = exponent == 0 ? Math.scalb((double) mantissa, 1 - bias - mantissaBits)
                : Math.scalb(1.0 + Math.scalb((double) mantissa, -mantissaBits), exponent - bias);
        return sign == 1 ? -magnitude : magnitude;
    }
}
