package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.hone.model.network.Network;
import org.hone.tests.support.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/** The reference networks of MLPerf Tiny. */
class MlperfTinyTest {

    private static final int SAMPLES = 200;
    private static final float TOLERANCE = 1e-4f;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "ic_resnet8_fp32, 1", "ic_resnet8_int8, 1", "vww_mobilenet_fp32, 1", "vww_mobilenet_int8, 1",
            "kws_dscnn_fp32, 0", "kws_dscnn_int8, 0", "ad_autoencoder_fp32, 0", "ad_autoencoder_int8, 0" })
    void transposesOnlyTheInputOfNetworksOnColourImages(String name, int transposes) throws Exception {
        Network network = Converted.read(SharedData.file("mlperf-tiny/" + name + ".tflite"));
        assertEquals(List.of(), network.getWarnings());
        assertEquals(transposes, Converted.count(network, "Transpose"));
        assertEquals("tflite", network.getFormat());
    }

    @ParameterizedTest
    @CsvSource({ "ic_resnet8_fp32, 0, 255", "vww_mobilenet_fp32, 0, 1", "ad_autoencoder_fp32, -20, 20" })
    void computesWhatTensorFlowLiteComputes(String name, float low, float high) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        Random random = new Random(1);
        try (TfliteRuntime tflite = new TfliteRuntime(Files.readAllBytes(file));
                Converted onnx = Converted.open(Converted.read(file), folder, OptLevel.ALL_OPT)) {
            int elements = elements(onnx);
            for (int i = 0; i < SAMPLES; i++) {
                byte[] input = uniform(random, elements, low, high);
                assertClose(tflite.run(List.of(input)).get(0), onnx.run(List.of(input)).get(0));
            }
        }
    }

    @Test
    void computesDynamicRangeNetworksWithTheirDequantizedWeights() throws Exception {
        Path file = SharedData.file("mlperf-tiny/kws_dscnn_fp32.tflite");
        Random random = new Random(2);
        try (TfliteRuntime tflite = new TfliteRuntime(DequantizedFile.of(Files.readAllBytes(file)));
                Converted onnx = Converted.open(Converted.read(file), folder, OptLevel.ALL_OPT)) {
            for (int i = 0; i < SAMPLES; i++) {
                byte[] input = uniform(random, elements(onnx), -60, 40);
                assertClose(tflite.run(List.of(input)).get(0), onnx.run(List.of(input)).get(0));
            }
        }
    }

    private static int elements(Converted onnx) {
        var type = (org.hone.model.type.ValueType.TensorType) onnx.graph().getInputs().get(0).getType();
        return (int) type.shape().elementCount();
    }

    private static byte[] uniform(Random random, int count, float low, float high) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = low + random.nextFloat() * (high - low);
        }
        return FlatWriter.encode(values);
    }

    private static void assertClose(byte[] expected, byte[] found) {
        assertEquals(expected.length, found.length);
        float largest = 0;
        float worst = 0;
        ByteBuffer a = ByteBuffer.wrap(expected).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer b = ByteBuffer.wrap(found).order(ByteOrder.LITTLE_ENDIAN);
        while (a.hasRemaining()) {
            float value = a.getFloat();
            largest = Math.max(largest, Math.abs(value));
            worst = Math.max(worst, Math.abs(value - b.getFloat()));
        }
        float error = worst;
        float bound = TOLERANCE * largest;
        assertTrue(error <= bound, () -> "largest error " + error + ", allowed " + bound);
    }
}
