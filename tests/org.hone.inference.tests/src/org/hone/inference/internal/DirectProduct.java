package org.hone.inference.internal;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

import org.hone.model.tensor.Tensor;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Powers of matrices, by ONNX Runtime in this process with the options of the engine. */
final class DirectProduct {

    private final Map<Integer, OrtSession> sessions = new HashMap<>();

    /** {@code input} times itself, {@code power} factors in all. */
    float[] of(Tensor input, int power) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        int size = (int) input.sizes().get(0);
        OrtSession session = sessions.get(power);
        if (session == null) {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
                options.setIntraOpNumThreads(1);
                session = environment.createSession(SmallNetworks.multiplications(size, power - 1), options);
                sessions.put(power, session);
            }
        }
        try (OnnxTensor x = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.toFloats()), input.sizes().toArray());
                OrtSession.Result result = session.run(Map.of("x", x))) {
            float[] values = new float[size * size];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(values);
            return values;
        }
    }
}
