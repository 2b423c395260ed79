package org.hone.formats.tflite.internal.schema;

import static org.hone.model.type.ElementType.BFLOAT16;
import static org.hone.model.type.ElementType.BOOL;
import static org.hone.model.type.ElementType.COMPLEX128;
import static org.hone.model.type.ElementType.COMPLEX64;
import static org.hone.model.type.ElementType.FLOAT16;
import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.FLOAT64;
import static org.hone.model.type.ElementType.INT16;
import static org.hone.model.type.ElementType.INT32;
import static org.hone.model.type.ElementType.INT4;
import static org.hone.model.type.ElementType.INT64;
import static org.hone.model.type.ElementType.INT8;
import static org.hone.model.type.ElementType.STRING;
import static org.hone.model.type.ElementType.UINT16;
import static org.hone.model.type.ElementType.UINT32;
import static org.hone.model.type.ElementType.UINT64;
import static org.hone.model.type.ElementType.UINT8;

import org.hone.model.type.ElementType;

/** TFLite's element types by their code in a file ({@code enum TensorType} of the schema). */
public final class TensorTypes {

    /** In the order of the codes; null for resources and variants (13, 14), which are no tensors. */
    private static final ElementType[] BY_CODE = { FLOAT32, FLOAT16, INT32, UINT8, INT64, STRING, BOOL, INT16, COMPLEX64, INT8,
            FLOAT64, COMPLEX128, UINT64, null, null, UINT32, UINT16, INT4, BFLOAT16 };

    private TensorTypes() {
    }

    /** The element type with {@code code}, or null when it is not one of a tensor's. */
    public static ElementType of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }

    /** The code of {@code type}, or -1 when TFLite has no such tensors. */
    public static int code(ElementType type) {
        for (int i = 0; i < BY_CODE.length; i++) {
            if (BY_CODE[i] == type) {
                return i;
            }
        }
        return -1;
    }
}
