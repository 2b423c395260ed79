package org.hone.formats.tflite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.formats.onnx.OnnxFormat;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A TFLite file read by Hone, written as ONNX and run by ONNX Runtime. */
final class Converted implements AutoCloseable {

    private static final Map<ElementType, OnnxJavaType> TYPES = Map.of(ElementType.FLOAT32, OnnxJavaType.FLOAT, ElementType.INT8,
            OnnxJavaType.INT8, ElementType.UINT8, OnnxJavaType.UINT8, ElementType.INT32, OnnxJavaType.INT32, ElementType.INT64,
            OnnxJavaType.INT64, ElementType.BOOL, OnnxJavaType.BOOL, ElementType.INT16, OnnxJavaType.INT16);

    private final Network network;
    private final OrtSession session;

    private Converted(Network network, OrtSession session) {
        this.network = network;
        this.session = session;
    }

    /** Reads a TFLite file. */
    static Network read(Path file) throws HoneException {
        NetworkResource resource = resource(new TfliteFormat(), file);
        resource.read(file, NetworkResource.DEFAULT_MAXIMUM_NODES, null);
        return resource.network();
    }

    static NetworkResource resource(NetworkFormat format, Path file) {
        return (NetworkResource) format.resourceFactory().createResource(URI.createFileURI(file.toAbsolutePath().toString()));
    }

    /** Reads {@code file} and opens it in ONNX Runtime, every node computed as written. */
    static Converted open(Path file, Path folder) throws HoneException, IOException, OrtException {
        return open(read(file), folder, OrtSession.SessionOptions.OptLevel.NO_OPT);
    }

    static Converted open(Network network, Path folder, OrtSession.SessionOptions.OptLevel level)
            throws HoneException, IOException, OrtException {
        Path onnx = Files.createTempFile(folder, "converted", ".onnx");
        NetworkResource target = resource(new OnnxFormat(), onnx);
        target.getContents().add(network);
        target.write(onnx, -1, null);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(level);
            options.setIntraOpNumThreads(1);
            return new Converted(network, OrtEnvironment.getEnvironment().createSession(onnx.toString(), options));
        }
    }

    Network network() {
        return network;
    }

    Graph graph() {
        return network.getGraph();
    }

    /** Runs the network on the bytes of its inputs; the bytes of its outputs. */
    List<byte[]> run(List<byte[]> inputs) throws OrtException {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (int i = 0; i < inputs.size(); i++) {
                Value input = graph().getInputs().get(i);
                tensors.put(input.getName(), tensor((TensorType) input.getType(), inputs.get(i)));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                List<byte[]> outputs = new ArrayList<>();
                for (int i = 0; i < result.size(); i++) {
                    outputs.add(bytes((OnnxTensor) result.get(i)));
                }
                return outputs;
            }
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(TensorType type, byte[] bytes) throws OrtException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).order(ByteOrder.nativeOrder());
        buffer.put(bytes).flip();
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, type.shape().sizes(), TYPES.get(type.elementType()));
    }

    private static byte[] bytes(OnnxTensor tensor) {
        ByteBuffer buffer = tensor.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** How many nodes of {@code operator} the network has. */
    static long count(Network network, String operator) {
        return network.getGraph().getNodes().stream().filter(node -> node.getOperator().equals(operator)).count();
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
