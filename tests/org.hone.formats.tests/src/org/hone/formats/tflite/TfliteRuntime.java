package org.hone.formats.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.tensorflowlite.BuiltinOpResolver;
import org.bytedeco.tensorflowlite.BuiltinOpResolverWithoutDefaultDelegates;
import org.bytedeco.tensorflowlite.Interpreter;
import org.bytedeco.tensorflowlite.InterpreterBuilder;
import org.bytedeco.tensorflowlite.TfLiteTensor;
import org.bytedeco.tensorflowlite.global.tensorflowlite;

/** TensorFlow Lite itself, the oracle of these tests. Tensors go in and out as little-endian bytes in the file's layout. */
final class TfliteRuntime implements AutoCloseable {

    private final BytePointer model;
    private final BuiltinOpResolver resolver;
    private final InterpreterBuilder builder;
    private final Interpreter interpreter;

    TfliteRuntime(byte[] file) {
        model = new BytePointer(file.length + 16L);
        model.put(file, 0, file.length);
        int root = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        resolver = new BuiltinOpResolverWithoutDefaultDelegates();
        builder = new InterpreterBuilder(model.getPointer(root), resolver);
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

    /** The sizes of output {@code index} after a run. */
    int[] outputSizes(int index) {
        TfLiteTensor tensor = interpreter.output_tensor(index);
        int[] sizes = new int[tensor.dims().size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = tensor.dims().data(i);
        }
        return sizes;
    }

    @Override
    public void close() {
        interpreter.deallocate();
        builder.deallocate();
        resolver.deallocate();
        model.deallocate();
    }
}
