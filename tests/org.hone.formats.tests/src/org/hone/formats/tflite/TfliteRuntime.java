package org.hone.formats.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.tensorflowlite.BuiltinOpResolver;
import org.bytedeco.tensorflowlite.BuiltinOpResolverWithoutDefaultDelegates;
import org.bytedeco.tensorflowlite.Interpreter;
import org.bytedeco.tensorflowlite.InterpreterBuilder;
import org.bytedeco.tensorflowlite.InterpreterOptions;
import org.bytedeco.tensorflowlite.TfLiteAffineQuantization;
import org.bytedeco.tensorflowlite.TfLiteTensor;
import org.bytedeco.tensorflowlite.global.tensorflowlite;

/** TensorFlow Lite itself, the oracle of these tests. Tensors go in and out as little-endian bytes in the file's layout. */
final class TfliteRuntime implements AutoCloseable {

    private final BytePointer model;
    private final BuiltinOpResolver resolver;
    private final InterpreterOptions options;
    private final InterpreterBuilder builder;
    private final Interpreter interpreter;

    TfliteRuntime(byte[] file) {
        this(file, new BuiltinOpResolverWithoutDefaultDelegates());
    }

    /** @param kernels which kernels to use: the plain ones, or those that TensorFlow Lite prefers (XNNPACK's) */
    TfliteRuntime(byte[] file, BuiltinOpResolver kernels) {
        model = new BytePointer(file.length + 16L);
        model.put(file, 0, file.length);
        int root = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        resolver = kernels;
        options = new InterpreterOptions();
        options.SetPreserveAllTensors(true);
        builder = new InterpreterBuilder(model.getPointer(root), resolver, tensorflowlite.DefaultErrorReporter(), options, null);
        interpreter = new Interpreter((Pointer) null);
        require(builder.apply(interpreter, 1), "build");
        require(interpreter.AllocateTensors(), "allocate");
    }

    private static void require(int status, String what) {
        if (status != tensorflowlite.kTfLiteOk) {
            throw new IllegalStateException("TensorFlow Lite failed to " + what + ": status " + status);
        }
    }

    /** Runs the network on the bytes of its inputs; the bytes of its outputs. */
    List<byte[]> run(List<byte[]> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            TfLiteTensor tensor = interpreter.input_tensor(i);
            if (tensor.bytes() != inputs.get(i).length) {
                throw new IllegalArgumentException("input " + i + " has " + tensor.bytes() + " bytes");
            }
            data(tensor).put(inputs.get(i));
        }
        require(interpreter.Invoke(), "run");
        List<byte[]> outputs = new ArrayList<>();
        for (int i = 0; i < outputCount(); i++) {
            outputs.add(read(interpreter.output_tensor(i)));
        }
        return outputs;
    }

    private static BytePointer data(TfLiteTensor tensor) {
        return new BytePointer(tensor.data().data()).capacity(tensor.bytes());
    }

    private static byte[] read(TfLiteTensor tensor) {
        byte[] bytes = new byte[Math.toIntExact(tensor.bytes())];
        if (bytes.length > 0) {
            data(tensor).get(bytes);
        }
        return bytes;
    }

    int outputCount() {
        return (int) interpreter.outputs().limit();
    }

    /** A tensor as TensorFlow Lite read it from the file. */
    record FiledTensor(String name, int[] sizes, float[] scales, long[] zeroPoints, int axis, byte[] data) {
    }

    /** All tensors with a scale. */
    List<FiledTensor> quantizedTensors() {
        List<FiledTensor> tensors = new ArrayList<>();
        for (int i = 0; i < interpreter.tensors_size(); i++) {
            TfLiteTensor tensor = interpreter.tensor(i);
            if (tensor.quantization().type() == tensorflowlite.kTfLiteAffineQuantization && tensor.name() != null) {
                TfLiteAffineQuantization affine = new TfLiteAffineQuantization(tensor.quantization().params());
                float[] scales = new float[affine.scale().size()];
                long[] zeroPoints = new long[scales.length];
                for (int j = 0; j < scales.length; j++) {
                    scales[j] = affine.scale().data(j);
                    zeroPoints[j] = affine.zero_point().data(affine.zero_point().size() == 1 ? 0 : j);
                }
                tensors.add(new FiledTensor(tensor.name().getString(), sizes(tensor), scales, zeroPoints,
                        affine.quantized_dimension(), read(tensor)));
            }
        }
        return tensors;
    }

    private static int[] sizes(TfLiteTensor tensor) {
        int[] sizes = new int[tensor.dims().size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = tensor.dims().data(i);
        }
        return sizes;
    }

    /** All tensors of the last run with elements and a name, by that name. */
    Map<String, byte[]> tensors() {
        Map<String, byte[]> tensors = new HashMap<>();
        for (int i = 0; i < interpreter.tensors_size(); i++) {
            TfLiteTensor tensor = interpreter.tensor(i);
            if (tensor.bytes() > 0 && tensor.name() != null && !tensor.data().isNull() && !tensor.data().data().isNull()) {
                tensors.put(tensor.name().getString(), read(tensor));
            }
        }
        return tensors;
    }

    /** The sizes of output {@code index} after a run. */
    int[] outputSizes(int index) {
        return sizes(interpreter.output_tensor(index));
    }

    @Override
    public void close() {
        interpreter.deallocate();
        builder.deallocate();
        options.deallocate();
        resolver.deallocate();
        model.deallocate();
    }
}
