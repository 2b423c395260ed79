package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.hone.tests.support.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published costs of real networks, which {@code hone info --json} must give. */
class KnownFiguresTest {

    @ParameterizedTest
    @CsvSource({"mlperf-tiny/ad_autoencoder_fp32.tflite, 264192, 0", "mlperf-tiny/ad_autoencoder_int8.tflite, 264192, 0",
            "mlperf-tiny/kws_dscnn_fp32.tflite, 2656768, 0", "mlperf-tiny/kws_dscnn_int8.tflite, 2656768, 0",
            "mlperf-tiny/ic_resnet8_fp32.tflite, 12500000, 0.01", "mlperf-tiny/ic_resnet8_int8.tflite, 12500000, 0.01",
            "mlperf-tiny/vww_mobilenet_fp32.tflite, 7500000, 0.01", "mlperf-tiny/vww_mobilenet_int8.tflite, 7500000, 0.01",
            "onnx-light/light_resnet50.onnx, 4100000000, 0.01"})
    void macs(String file, long macs, double tolerance) {
        Map<String, Object> info = CommandLine.done("info", SharedData.file(file), "--json").json();
        assertEquals(macs, (long) info.get("macs"), macs * tolerance);
        assertEquals(0L, info.get("unknownNodes"));
    }

    @ParameterizedTest
    @CsvSource("ultraface/version-RFB-320.onnx, 100420000")
    void macsOfConvolutions(String file, long macs) {
        List<?> layers = (List<?>) CommandLine.done("info", SharedData.file(file), "--layers", "--json").json().get("layers");
        long found = layers.stream().map(layer -> (Map<?, ?>) layer).filter(layer -> layer.get("operator").equals("Conv"))
                .mapToLong(layer -> (long) layer.get("macs")).sum();
        assertEquals(macs, found, 5000);
    }
}
