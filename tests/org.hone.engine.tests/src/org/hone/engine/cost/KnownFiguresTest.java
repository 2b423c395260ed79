package org.hone.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.hone.engine.HoneEngine;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.shape.ShapeInference;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost of networks for which it is published or was counted by hand. */
class KnownFiguresTest {

    private final HoneEngine engine = new HoneEngine(TestExtensions.source());

    private NetworkCost cost(String file) throws Exception {
        try (OpenNetwork open = engine.opener().open(SharedData.file(file), null)) {
            return NetworkCost.of(new ShapeInference(engine.operators()).infer(open.snapshot(), Map.of(), null));
        }
    }

    @ParameterizedTest
    @CsvSource({"mlperf-tiny/kws_dscnn_fp32.tflite, 2656768", "mlperf-tiny/kws_dscnn_int8.tflite, 2656768",
            "mlperf-tiny/ad_autoencoder_fp32.tflite, 264192", "mlperf-tiny/ad_autoencoder_int8.tflite, 264192",
            "mlperf-tiny/ic_resnet8_fp32.tflite, 12501632", "mlperf-tiny/ic_resnet8_int8.tflite, 12501632",
            "mlperf-tiny/vww_mobilenet_fp32.tflite, 7489664", "mlperf-tiny/vww_mobilenet_int8.tflite, 7489664",
            "ultraface/version-RFB-320.onnx, 100418560", "onnx-light/light_resnet50.onnx, 4089184256"})
    void macs(String file, long expected) throws Exception {
        NetworkCost cost = cost(file);
        assertEquals(expected, cost.macs());
        assertTrue(cost.isComplete(), cost.unknownNodes() + " nodes are not counted");
    }

    /** VGG-19 has 143,667,240 parameters, 574.67 MB of float32 (Simonyan, Zisserman 2014, table 2: 144 million). */
    @Test
    void parametersThatTheGraphGeneratesCount() throws Exception {
        NetworkCost cost = cost("onnx-light/light_vgg19.onnx");
        assertEquals(143_667_240, cost.parameters());
        assertEquals(574_668_960, cost.weightBytes());
    }

    /** ResNet-8 of MLPerf Tiny: int8 weights with 346 int32 biases, and 77,706 parameters either way. */
    @Test
    void quantizedWeightsCountWithTheirOwnWidth() throws Exception {
        NetworkCost real = cost("mlperf-tiny/ic_resnet8_fp32.tflite");
        NetworkCost quantized = cost("mlperf-tiny/ic_resnet8_int8.tflite");
        assertEquals(real.parameters(), quantized.parameters());
        assertEquals(4 * real.parameters(), real.weightBytes());
        long biases = 346;
        assertEquals(quantized.parameters() + 3 * biases, quantized.weightBytes());
    }

    /** The same layers in float32 and in QDQ form: activations take a quarter, one byte an element. */
    @Test
    void quantizedActivationsCountWithTheirOwnWidth() throws Exception {
        NetworkCost real = cost("mlperf-tiny/ic_resnet8_fp32.tflite");
        NetworkCost quantized = cost("mlperf-tiny/ic_resnet8_int8.tflite");
        assertEquals(real.activationBytes(), 4 * quantized.activationBytes());
        assertEquals(real.peakActivationBytes(), 4 * quantized.peakActivationBytes());
        // three values of [1, 16, 32, 32] meet at the first residual addition
        assertEquals(3 * 16 * 32 * 32 * 4, real.peakActivationBytes());
    }
}
