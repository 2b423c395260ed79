package org.hone.inference.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;

/** The sessions of ONNX Runtime that are open, and runs of them. */
final class Sessions {

    private final OrtEnvironment environment;
    private final TensorExchange exchange;
    private final Observations observations;
    private final Map<Long, OrtSession> open = new HashMap<>();

    Sessions(SegmentWriter outputs) throws ReflectiveOperationException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        exchange = new TensorExchange(environment, outputs);
        observations = new Observations(exchange);
    }

    String version() {
        return environment.getVersion();
    }

    OpenedSession open(OpenRequest request) throws OrtException {
        try {
            return open(request, request.exactSums());
        } catch (OrtException e) {
            if (request.exactSums() && e.getCode() == OrtException.OrtErrorCode.ORT_NOT_IMPLEMENTED) {
                return open(request, false); // there is an integer operator without kernels of that kind
            }
            throw e;
        }
    }

    private OpenedSession open(OpenRequest request, boolean exactSums) throws OrtException {
        try (SessionOptions options = new SessionOptions()) {
            options.setExecutionMode(ExecutionMode.SEQUENTIAL);
            options.setIntraOpNumThreads(request.threads());
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(request.optimize() ? OptLevel.ALL_OPT : OptLevel.NO_OPT);
            options.setDeterministicCompute(true);
            // A run that waits for the next one must not turn in circles: one computer, several processes.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.x64quantprecision", exactSums ? "1" : "0");
            OrtSession session = environment.createSession(request.model(), options);
            open.put(request.session(), session);
            return new OpenedSession(ports(session.getInputInfo()), ports(session.getOutputInfo()));
        }
    }

    private static List<Port> ports(Map<String, NodeInfo> infos) {
        List<Port> ports = new ArrayList<>();
        for (NodeInfo node : infos.values()) {
            if (node.getInfo() instanceof TensorInfo info) {
                ports.add(new Port(node.getName(), OrtTensors.code(info.onnxType), info.getShape(), info.getDimensionNames(),
                        info.onnxType.toString()));
            } else {
                ports.add(new Port(node.getName(), Port.NOT_A_TENSOR, new long[0], new String[0],
                        String.valueOf(node.getInfo())));
            }
        }
        return ports;
    }

    TensorPlaces run(RunRequest request) throws OrtException, IOException {
        OrtSession session = open.get(request.session());
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (TensorPlace input : request.inputs().tensors()) {
                inputs.put(input.name(), exchange.take(request.inputs().segments(), input));
            }
            try (OrtSession.Result result = session.run(inputs, new LinkedHashSet<>(request.outputs()))) {
                exchange.start();
                List<TensorPlace> outputs = new ArrayList<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    outputs.add(exchange.give(output.getKey(), output.getValue()));
                }
                return exchange.given(outputs);
            }
        } finally {
            OnnxValue.close(inputs);
        }
    }

    Observations observations() {
        return observations;
    }

    List<ObservedRun> observe(ObserveRequest request) throws OrtException, IOException {
        return observations.run(request, open.get(request.session()));
    }

    /** Gives up the session or the observation of that id. */
    void close(long id) throws OrtException {
        observations.close(id);
        OrtSession closed = open.remove(id);
        if (closed != null) {
            closed.close();
        }
    }
}
