package org.hone.engine.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.engine.HoneEngine;
import org.hone.engine.comparison.RandomSamples;
import org.hone.engine.comparison.ValueRange;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inferred type of every value of real networks is that of what ONNX Runtime computes. */
class RealNetworkTypesTest {

    private final HoneEngine engine = new HoneEngine(TestExtensions.source());

    @ParameterizedTest
    @ValueSource(strings = {"mlperf-tiny/ad_autoencoder_fp32.tflite", "mlperf-tiny/ad_autoencoder_int8.tflite",
            "mlperf-tiny/ic_resnet8_fp32.tflite", "mlperf-tiny/ic_resnet8_int8.tflite", "mlperf-tiny/kws_dscnn_fp32.tflite",
            "mlperf-tiny/kws_dscnn_int8.tflite", "mlperf-tiny/vww_mobilenet_fp32.tflite", "mlperf-tiny/vww_mobilenet_int8.tflite",
            "ultraface/version-RFB-320.onnx", "onnx-light/light_squeezenet.onnx", "onnx-light/light_shufflenet.onnx"})
    void areThoseOfOnnxRuntime(String file) throws Exception {
        check(SharedData.file(file));
    }

    @ParameterizedTest
    @Tag("full")
    @ValueSource(strings = {"light_bvlc_alexnet", "light_densenet121", "light_inception_v1", "light_inception_v2",
            "light_resnet50", "light_vgg19", "light_zfnet512"})
    void areThoseOfOnnxRuntimeInLargeNetworks(String name) throws Exception {
        check(SharedData.file("onnx-light/" + name + ".onnx"));
    }

    private void check(Path file) throws Exception {
        try (OpenNetwork open = engine.opener().open(file, null)) {
            NetworkAnalysis analysis = engine.analyzer().analyze(open, Map.of(), null);
            Map<String, Tensor> computed = compute(open);
            GraphSnapshot graph = analysis.snapshot().graph();
            List<String> wrong = new ArrayList<>();
            int compared = 0;
            for (int value = 0; value < graph.valueCount(); value++) {
                ValueType type = analysis.types().main().type(value);
                Tensor tensor = computed.get(graph.valueName(value));
                if (tensor == null && graph.tensor(value) != null) {
                    tensor = graph.tensor(value);
                }
                if (tensor != null) {
                    compared++;
                    if (type == null || !type.toString().equals(tensor.type().toString())) {
                        wrong.add(graph.valueName(value) + " is " + tensor.type() + ", inferred was " + type);
                    }
                }
            }
            assertEquals(List.of(), wrong);
            assertTrue(compared > graph.nodeCount() - 1, compared + " values compared");
            assertEquals(List.of(), analysis.facts().warnings().stream().filter(warning -> !open.snapshot().warnings()
                    .contains(warning)).toList());
        }
    }

    private Map<String, Tensor> compute(OpenNetwork open) throws Exception {
        RandomSamples samples = RandomSamples.of(open.network(), Map.of(), Map.of(), ValueRange.UNIT, 1, 1);
        try (ReferenceEngine reference = engine.newReferenceEngine();
                ReferenceSession session = reference.openWithInnerValues(open.network(), SessionOptions.EXACT, null)) {
            return session.run(samples.sample(0), null);
        }
    }
}
