package org.hone.inference.internal;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;

/**
 * What a call costs over ONNX Runtime in the same process: a small network, and one that moves 16 MB in and out. Warm,
 * interleaved, medians of blocks; the A/A ratio is that of the direct calls' two halves.
 */
@Tag("bench")
class CallOverheadBench {

    private static final int BLOCKS = 40;

    @Test
    void smallNetwork() throws Exception {
        measure("convolution [1, 3, 8, 8]", SmallNetworks.convolution(), 50, 1, 3, 8, 8);
    }

    @Test
    void largeTensors() throws Exception {
        byte[] negate = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 1024, 4096).node("Neg", "x", "y").output("y").toBytes();
        measure("Neg of 16 MB", negate, 3, 1024, 4096);
    }

    private static void measure(String name, byte[] model, int calls, long... sizes) throws Exception {
        int count = (int) Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        float[] values = SmallNetworks.values(new Random(1), count);
        Tensor tensor = Tensor.ofFloats(Longs.of(sizes), values);
        try (OrtEngine engine = new OrtEngine(null); FileSession session = new FileSession(engine, model, SessionOptions.EXACT);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
            options.setIntraOpNumThreads(1);
            try (OrtSession direct = OrtEnvironment.getEnvironment().createSession(model, options)) {
                double[] ours = new double[BLOCKS];
                double[] theirs = new double[BLOCKS];
                for (int block = -10; block < BLOCKS; block++) {
                    long start = System.nanoTime();
                    for (int call = 0; call < calls; call++) {
                        session.run(Map.of("x", tensor));
                    }
                    long middle = System.nanoTime();
                    for (int call = 0; call < calls; call++) {
                        runDirect(direct, values, sizes);
                    }
                    if (block >= 0) {
                        ours[block] = (middle - start) / 1e3 / calls;
                        theirs[block] = (System.nanoTime() - middle) / 1e3 / calls;
                    }
                }
                double first = median(Arrays.copyOf(theirs, BLOCKS / 2));
                double second = median(Arrays.copyOfRange(theirs, BLOCKS / 2, BLOCKS));
                System.out.println(String.format(Locale.ROOT,
                        "bench: %s: %.1f us a call in the process of its own, %.1f us direct, %.1f us more (A/A %.3f)", name, median(ours),
                        median(theirs), median(ours) - median(theirs), second / first));
            }
        }
    }

    private static void runDirect(OrtSession session, float[] values, long[] sizes) throws Exception {
        try (OnnxTensor x = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(values), sizes);
                OrtSession.Result result = session.run(Map.of("x", x))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
