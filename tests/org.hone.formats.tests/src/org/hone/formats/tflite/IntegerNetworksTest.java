package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.hone.formats.tflite.IntegerEmulation.Ints;
import org.hone.formats.tflite.TfliteRuntime.FiledTensor;
import org.hone.model.network.Network;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType.TensorType;
import org.hone.tests.support.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An emulation in integers of the imported int8 networks of MLPerf Tiny gives what TensorFlow Lite gives. */
class IntegerNetworksTest {

    private static final int SAMPLES = 6;
    private static final double EQUAL = 0.99;

    @ParameterizedTest
    @ValueSource(strings = { "ic_resnet8_int8", "kws_dscnn_int8", "vww_mobilenet_int8", "ad_autoencoder_int8" })
    void emulationEqualsTensorFlowLite(String name) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        Network network = Converted.read(file);
        GraphSnapshot graph = NetworkSnapshot.of(network).graph();
        IntegerEmulation emulation = new IntegerEmulation(graph);
        int[] sizes = Arrays.stream(((TensorType) graph.declaredType(graph.graphInput(0))).shape().sizes())
                .mapToInt(Math::toIntExact).toArray();
        Map<String, int[]> counts = new TreeMap<>();
        Random random = new Random(3);
        try (TfliteRuntime tflite = new TfliteRuntime(Files.readAllBytes(file))) {
            for (int sample = 0; sample < SAMPLES; sample++) {
                byte[] input = new byte[Arrays.stream(sizes).reduce(1, (a, b) -> a * b)];
                random.nextBytes(input);
                tflite.run(List.of(input));
                Map<String, byte[]> expected = tflite.tensors();
                Map<String, Ints> found = emulation.run(new Ints(widened(input), sizes));
                found.forEach((value, ints) -> count(counts, value, expected.get(value), ints));
            }
        }
        assertTrue(counts.size() > 5, "values that are compared: " + counts.size());
        counts.forEach((value, count) -> assertTrue(count[0] >= EQUAL * count[1],
                value + ": " + count[0] + " of " + count[1] + " values are equal"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ic_resnet8_int8", "kws_dscnn_int8", "vww_mobilenet_int8", "ad_autoencoder_int8", "kws_dscnn_fp32" })
    void scalesZeroPointsAndWeightsAreThoseOfTheFile(String name) throws Exception {
        Path file = SharedData.file("mlperf-tiny/" + name + ".tflite");
        GraphSnapshot graph = NetworkSnapshot.of(Converted.read(file)).graph();
        Map<String, Integer> values = new HashMap<>();
        for (int value = 0; value < graph.valueCount(); value++) {
            values.put(graph.valueName(value), value);
        }
        int compared = 0;
        try (TfliteRuntime tflite = new TfliteRuntime(Files.readAllBytes(file))) {
            for (FiledTensor tensor : tflite.quantizedTensors()) {
                compared += compare(graph, values.get(tensor.name()), tensor) ? 1 : 0;
            }
            assertEquals(compared, tflite.quantizedTensors().size());
        }
        assertTrue(compared >= 5, "compared " + compared);
    }

    private static boolean compare(GraphSnapshot graph, Integer value, FiledTensor filed) {
        assertNotNull(value, filed.name());
        for (int i = 0; i < graph.userCount(value); i++) {
            int user = graph.user(value, i);
            if (graph.operator(user).equals("DequantizeLinear")) {
                compareParameters(graph, user, filed);
            }
        }
        int producer = graph.producer(value);
        if (producer >= 0 && graph.operator(producer).equals("QuantizeLinear")) {
            compareParameters(graph, producer, filed);
        }
        if (graph.tensor(value) != null) {
            compareElements(graph, value, filed);
        }
        return true;
    }

    private static void compareParameters(GraphSnapshot graph, int node, FiledTensor filed) {
        assertArrayEquals(filed.scales(), graph.tensor(graph.input(node, 1)).toFloats(), filed.name());
        if (graph.inputCount(node) > 2) {
            assertArrayEquals(filed.zeroPoints(), graph.tensor(graph.input(node, 2)).toLongs(), filed.name());
        } else {
            assertTrue(Arrays.stream(filed.zeroPoints()).allMatch(zero -> zero == 0), filed.name());
        }
        if (filed.scales().length > 1) {
            long axis = graph.attributes(node).integer("axis", 1);
            assertEquals(filed.scales().length, graph.tensor(graph.input(node, 0)).sizes().get((int) axis), filed.name());
        }
    }

    /** The elements of weights, whose axes are in ONNX's order: {@code [O, kH, kW, I]} and depthwise {@code [1, kH, kW, C]}. */
    private static void compareElements(GraphSnapshot graph, int value, FiledTensor filed) {
        Tensor tensor = graph.tensor(value);
        byte[] found = new byte[(int) tensor.byteSize()];
        tensor.data().slice().get(found);
        if (filed.sizes().length != 4) {
            assertArrayEquals(filed.data(), found, filed.name());
            return;
        }
        boolean depthwise = filed.sizes()[0] == 1 && tensor.sizes().get(0) != 1;
        Longs order = depthwise ? Longs.of(3, 0, 1, 2) : Longs.of(0, 3, 1, 2);
        Ints expected = IntegerKernels.transposed(new Ints(widened(filed.data()), filed.sizes()), order);
        assertArrayEquals(expected.data(), widened(found), filed.name());
    }

    private static void count(Map<String, int[]> counts, String value, byte[] expected, Ints found) {
        if (expected == null) {
            return;
        }
        Ints filed = found.sizes().length == 4 ? IntegerKernels.transposed(found, Longs.of(0, 2, 3, 1)) : found;
        int[] count = counts.computeIfAbsent(value, v -> new int[2]);
        for (int i = 0; i < expected.length; i++) {
            count[0] += expected[i] == filed.data()[i] ? 1 : 0;
            count[1]++;
        }
    }

    private static int[] widened(byte[] bytes) {
        int[] ints = new int[bytes.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = bytes[i];
        }
        return ints;
    }
}
