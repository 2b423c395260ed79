package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hone.core.format.NetworkResource;
import org.hone.formats.onnx.OnnxFormat;
import org.hone.formats.tflite.TfliteRuntime.FiledTensor;
import org.hone.model.network.Network;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole networks: TFLite files that are read and written again, and the network that ships. */
class WrittenNetworksTest {

    private static final int SAMPLES = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "ic_resnet8_fp32, 0, 255", "vww_mobilenet_fp32, 0, 1", "ad_autoencoder_fp32, -20, 20", "kws_dscnn_fp32, -60, 40" })
    void floatNetworksComeBack(String name, float low, float high) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        byte[] original = Files.readAllBytes(file);
        Path written = Written.write(Converted.read(file), folder.resolve("written.tflite"));
        Random random = new Random(3);
        boolean dynamicRange = name.startsWith("kws");
        try (TfliteRuntime before = new TfliteRuntime(dynamicRange ? DequantizedFile.of(original) : original);
                TfliteRuntime after = new TfliteRuntime(Files.readAllBytes(written))) {
            for (int i = 0; i < SAMPLES; i++) {
                byte[] input = floats(random, elements(Converted.read(file)), low, high);
                Written.assertClose(name, Agreement.floats(before.run(List.of(input)).get(0)),
                        Agreement.floats(after.run(List.of(input)).get(0)), 1e-4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "ic_resnet8_int8", "vww_mobilenet_int8", "ad_autoencoder_int8", "kws_dscnn_int8" })
    void integerNetworksComeBackWithTheSameIntegers(String name) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        Path written = Written.write(Converted.read(file), folder.resolve("written.tflite"));
        assertEquals(computing(file), computing(written));
        Random random = new Random(4);
        try (TfliteRuntime before = new TfliteRuntime(Files.readAllBytes(file));
                TfliteRuntime after = new TfliteRuntime(Files.readAllBytes(written))) {
            assertEquals(quantizations(before), quantizations(after));
            byte[] input = new byte[elements(Converted.read(file))];
            for (int i = 0; i < SAMPLES; i++) {
                random.nextBytes(input);
                assertArrayEquals(before.run(List.of(input)).get(0), after.run(List.of(input)).get(0));
            }
        }
    }

    private static List<String> computing(Path file) throws Exception {
        return Written.operators(file).stream().filter(operator -> !operator.equals("RESHAPE")).toList();
    }

    /** The quantization of every tensor that computes, whatever its name; shape constants have none. */
    private static List<String> quantizations(TfliteRuntime runtime) {
        return runtime.quantizedTensors().stream().map(WrittenNetworksTest::describe).distinct().sorted().toList();
    }

    private static String describe(FiledTensor tensor) {
        return Arrays.toString(tensor.sizes()) + Arrays.toString(tensor.scales()) + Arrays.toString(tensor.zeroPoints())
                + (tensor.scales().length == 1 ? "" : " along " + tensor.axis());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ic_resnet8_int8", "kws_dscnn_fp32" })
    void writesTheSameBytesEachTime(String name) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        byte[] first = Files.readAllBytes(Written.write(Converted.read(file), folder.resolve("first.tflite")));
        assertArrayEquals(first, Files.readAllBytes(Written.write(Converted.read(file), folder.resolve("second.tflite"))));
    }

    @Test
    void theSampleComputesWhatOnnxRuntimeComputes() throws Exception {
        Path sample = ShippedSample.file("machined-parts.onnx");
        NetworkResource resource = Converted.resource(new OnnxFormat(), sample);
        resource.read(sample, NetworkResource.DEFAULT_MAXIMUM_NODES, null);
        Network network = resource.network();
        TensorType input = (TensorType) network.getGraph().getInputs().get(0).getType();
        Shape one = input.shape().with(0, Dimension.of(1));
        network.getGraph().getInputs().get(0).setType(ValueType.tensor(input.elementType(), one));
        new Written(folder).range(0, 1).tolerance(1e-4).check(network);
    }

    private static int elements(Network network) {
        return (int) ((TensorType) network.getGraph().getInputs().get(0).getType()).shape().elementCount();
    }

    private static byte[] floats(Random random, int count, float low, float high) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = low + random.nextFloat() * (high - low);
        }
        return FlatWriter.encode(values);
    }
}
