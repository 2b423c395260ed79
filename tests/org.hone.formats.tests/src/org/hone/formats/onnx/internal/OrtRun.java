package org.hone.formats.onnx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.HoneException;
import org.hone.formats.file.MemorySource;
import org.hone.formats.file.ReadRequest;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

/** Runs a model in ONNX Runtime on the tensors of one of ONNX's own tests. */
final class OrtRun {

    private static final Map<ElementType, OnnxJavaType> TYPES = Map.ofEntries(Map.entry(ElementType.FLOAT32, OnnxJavaType.FLOAT),
            Map.entry(ElementType.FLOAT64, OnnxJavaType.DOUBLE), Map.entry(ElementType.FLOAT16, OnnxJavaType.FLOAT16),
            Map.entry(ElementType.BFLOAT16, OnnxJavaType.BFLOAT16), Map.entry(ElementType.INT8, OnnxJavaType.INT8),
            Map.entry(ElementType.UINT8, OnnxJavaType.UINT8), Map.entry(ElementType.INT16, OnnxJavaType.INT16),
            Map.entry(ElementType.INT32, OnnxJavaType.INT32), Map.entry(ElementType.INT64, OnnxJavaType.INT64),
            Map.entry(ElementType.BOOL, OnnxJavaType.BOOL));

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "tests");

    /** The inputs {@code input_0.pb} … in {@code folder}; null when one is no tensor that can be given to ONNX Runtime. */
    List<Tensor> inputs(Path folder) {
        List<Tensor> inputs = new ArrayList<>();
        for (int i = 0; Files.exists(folder.resolve("input_" + i + ".pb")); i++) {
            try {
                inputs.add(tensor(OnnxFiles.content(folder.resolve("input_" + i + ".pb"))));
            } catch (HoneException e) {
                return null;
            }
        }
        return inputs;
    }

    private static Tensor tensor(byte[] message) throws HoneException {
        ReadSession session = new ReadSession(new MemorySource("input", message),
                new ReadRequest(null, 0, new NullProgressMonitor(), file -> { }));
        WireReader in = session.reader();
        TensorProto proto = new TensorProto(session);
        proto.readFields(in);
        return proto.tensor(in);
    }

    /** The outputs as comparable values, by name. */
    Map<String, Object> run(byte[] model, List<Tensor> inputs) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(model, options)) {
                return run(session, inputs);
            }
        }
    }

    private Map<String, Object> run(OrtSession session, List<Tensor> inputs) throws OrtException {
        Map<String, OnnxTensorLike> feeds = new LinkedHashMap<>();
        List<String> names = List.copyOf(session.getInputInfo().keySet());
        for (int i = 0; i < Math.min(names.size(), inputs.size()); i++) {
            feeds.put(names.get(i), feed(inputs.get(i)));
        }
        Map<String, Object> outputs = new LinkedHashMap<>();
        try (OrtSession.Result result = session.run(feeds)) {
            for (Map.Entry<String, OnnxValue> output : result) {
                outputs.put(output.getKey(), comparable(output.getValue()));
            }
        } finally {
            feeds.values().forEach(OnnxTensorLike::close);
        }
        return outputs;
    }

    private OnnxTensor feed(Tensor tensor) throws OrtException {
        long[] shape = tensor.sizes().toArray();
        if (tensor.strings() != null) {
            return OnnxTensor.createTensor(environment, tensor.strings().stream().map(Bytes::toString).toArray(String[]::new), shape);
        }
        OnnxJavaType type = TYPES.get(tensor.elementType());
        if (type == null) {
            throw new OrtException("no Java type for " + tensor.elementType());
        }
        ByteBuffer data = ByteBuffer.allocateDirect((int) tensor.byteSize()).order(ByteOrder.nativeOrder());
        data.put(tensor.data().slice()).flip();
        return OnnxTensor.createTensor(environment, data, shape, type);
    }

    private static Object comparable(OnnxValue value) throws OrtException {
        if (value instanceof OnnxTensor tensor) {
            TensorInfo info = tensor.getInfo();
            Object content = info.type == OnnxJavaType.STRING ? Arrays.deepToString(new Object[] { tensor.getValue() })
                    : tensor.getByteBuffer();
            return List.of(info.onnxType, Arrays.toString(info.getShape()), content);
        }
        if (value.getValue() instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object element : list) {
                all.add(element instanceof OnnxValue inner ? comparable(inner) : String.valueOf(element));
            }
            return all;
        }
        return String.valueOf(value.getValue());
    }
}
