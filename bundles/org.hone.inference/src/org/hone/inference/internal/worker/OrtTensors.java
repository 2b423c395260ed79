package org.hone.inference.internal.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.TensorInfo.OnnxTensorType;

/**
 * Makes ONNX Runtime's tensors over memory of ours and looks into its own without a copy.
 *
 * <p>
 * ONNX Runtime's Java API makes no tensors of unsigned 16, 32 and 64-bit integers and of 8-bit floats, and gives out
 * contents only as copies on the heap, although its native part does both. So this class calls that native part by
 * reflection: the only place that knows members of ONNX Runtime 1.29 that are not public. It fails when the worker
 * starts, not later, when another version lacks them.
 */
final class OrtTensors {

    private static final Map<OnnxTensorType, Integer> CODES = new EnumMap<>(OnnxTensorType.class);
    private static final Map<Integer, OnnxTensorType> TYPES = new HashMap<>();
    static {
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT, 1);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8, 2);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_INT8, 3);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT16, 4);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_INT16, 5);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32, 6);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64, 7);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_STRING, TensorPlace.STRING);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL, 9);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16, 10);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE, 11);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT32, 12);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT64, 13);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_BFLOAT16, 16);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT8E4M3FN, 17);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT8E4M3FNUZ, 18);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT8E5M2, 19);
        code(OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT8E5M2FNUZ, 20);
    }

    private final Method create;
    private final Method contents;
    private final Constructor<OnnxTensor> tensor;
    private final Constructor<TensorInfo> info;
    private final long api;
    private final long allocator;

    OrtTensors(OrtEnvironment environment) throws ReflectiveOperationException {
        create = OnnxTensor.class.getDeclaredMethod("createTensorFromBuffer", long.class, long.class, Buffer.class, int.class,
                long.class, long[].class, int.class);
        create.setAccessible(true);
        contents = OnnxTensor.class.getDeclaredMethod("getBuffer");
        contents.setAccessible(true);
        tensor = OnnxTensor.class.getDeclaredConstructor(long.class, long.class, TensorInfo.class, Buffer.class, boolean.class);
        tensor.setAccessible(true);
        info = TensorInfo.class.getDeclaredConstructor(long[].class, OnnxJavaType.class, OnnxTensorType.class);
        info.setAccessible(true);
        api = handle(Class.forName("ai.onnxruntime.OnnxRuntime"), "ortApiHandle", null);
        Field defaultAllocator = OrtEnvironment.class.getDeclaredField("defaultAllocator");
        defaultAllocator.setAccessible(true);
        Object allocatorObject = defaultAllocator.get(environment);
        allocator = handle(allocatorObject.getClass(), "handle", allocatorObject);
    }

    private static void code(OnnxTensorType type, int code) {
        CODES.put(type, code);
        TYPES.put(code, type);
    }

    private static long handle(Class<?> owner, String name, Object object) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field.getLong(object);
    }

    /** ONNX's code of a type, or 0 when the Java API cannot name it. */
    static int code(OnnxTensorType type) {
        return CODES.getOrDefault(type, 0);
    }

    /**
     * A tensor over {@code data}, which must stay as it is until the tensor is closed.
     *
     * @param data a direct buffer; any alignment that the element type allows
     */
    OnnxTensor over(ByteBuffer data, int code, long[] sizes) throws OrtException {
        OnnxTensorType type = TYPES.get(code);
        if (type == null) {
            throw new IllegalArgumentException("the parent sent a tensor of the unknown type " + code);
        }
        ByteBuffer buffer = data.slice().order(ByteOrder.nativeOrder());
        long handle = (Long) call(create, null, api, allocator, buffer, 0, (long) buffer.remaining(), sizes, type.value);
        try {
            return tensor.newInstance(handle, allocator,
                    info.newInstance(sizes, OnnxJavaType.mapFromOnnxTensorType(type), type), buffer, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("these constructors only set fields", e);
        }
    }

    /** The memory of a tensor; gone when the tensor is closed. */
    ByteBuffer contents(OnnxTensor value) throws OrtException {
        return ((ByteBuffer) call(contents, value)).duplicate().order(ByteOrder.nativeOrder());
    }

    private static Object call(Method method, Object object, Object... arguments) throws OrtException {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OrtException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " was made accessible", e);
        }
    }
}
