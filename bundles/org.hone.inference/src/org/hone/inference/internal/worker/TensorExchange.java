package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

/** Takes inputs out of segments without a copy, and puts outputs into segments with one. */
final class TensorExchange {

    private final OrtEnvironment environment;
    private final OrtTensors tensors;
    private final SegmentReader inputs = new SegmentReader(true);
    private final SegmentWriter outputs;

    TensorExchange(OrtEnvironment environment, SegmentWriter outputs) throws ReflectiveOperationException {
        this.environment = environment;
        this.tensors = new OrtTensors(environment);
        this.outputs = outputs;
    }

    OrtTensors tensors() {
        return tensors;
    }

    OnnxTensor take(List<String> segments, TensorPlace input) throws OrtException, IOException {
        ByteBuffer data = inputs.at(segments, input.range());
        if (input.type() == TensorPlace.STRING) {
            String[] strings = Strings.read(data).stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toArray(String[]::new);
            return OnnxTensor.createTensor(environment, strings, input.sizes());
        }
        return tensors.over(data, input.type(), input.sizes());
    }

    /** Starts the outputs of a run: those of the run before are given up. */
    void start() {
        outputs.reset();
    }

    TensorPlace give(String name, OnnxValue value) throws OrtException, IOException {
        if (!(value instanceof OnnxTensor tensor)) {
            throw new UnsupportedOperationException("value '" + name + "' is a " + value.getInfo()
                    + "; only tensors can be handed over");
        }
        int type = OrtTensors.code(tensor.getInfo().onnxType);
        if (type == 0) {
            throw new UnsupportedOperationException("value '" + name + "' is a tensor of an element type that ONNX Runtime's "
                    + "Java API cannot hand over");
        }
        TensorPlace.Range range = type == TensorPlace.STRING ? put(strings(name, tensor)) : put(tensors.contents(tensor));
        CRC32C checksum = new CRC32C();
        checksum.update(outputs.at(range));
        return new TensorPlace(name, type, tensor.getInfo().getShape(), range, (int) checksum.getValue());
    }

    /** The answer with the outputs given since {@link #start()}. */
    TensorPlaces given(List<TensorPlace> places) {
        return new TensorPlaces(outputs.files(), places);
    }

    private TensorPlace.Range put(ByteBuffer contents) throws IOException {
        TensorPlace.Range range = outputs.reserve(contents.remaining());
        outputs.at(range).put(contents);
        return range;
    }

    private TensorPlace.Range put(List<byte[]> strings) throws IOException {
        TensorPlace.Range range = outputs.reserve(Strings.size(strings));
        Strings.write(strings, outputs.at(range));
        return range;
    }

    private static List<byte[]> strings(String name, OnnxTensor tensor) throws OrtException {
        List<byte[]> strings = new ArrayList<>();
        if (tensor.getInfo().getNumElements() > 0) {
            collect(tensor.getValue(), strings, name);
        }
        return strings;
    }

    private static void collect(Object value, List<byte[]> strings, String name) {
        if (value instanceof Object[] array) {
            for (Object element : array) {
                collect(element, strings, name);
            }
        } else {
            String text = (String) value;
            if (!PlainText.isPlain(text) || PlainText.mayBeMisread(text)) {
                throw new UnsupportedOperationException("value '" + name + "' holds the string '" + text
                        + "'; ONNX Runtime's Java API hands over only " + PlainText.RULE);
            }
            strings.add(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
