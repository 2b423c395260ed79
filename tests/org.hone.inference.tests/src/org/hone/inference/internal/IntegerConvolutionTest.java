package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Extremes;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A quantized convolution equals a plain one over integers bit for bit: sums in 32 bits, multiplied by one scale of fp32 for
 * each channel, {@code input * weight / output} in this order, rounded half to even, clipped. Kernels of targets are
 * compared with this engine.
 */
class IntegerConvolutionTest {

    private static final SessionOptions FAST = new SessionOptions(1, true);
    private static final int SIZE = 11;
    private static final float INPUT_SCALE = 0.0473f;
    private static final float OUTPUT_SCALE = 0.731f;
    private static final byte INPUT_ZERO = -7;

    /** A convolution of int8 and its operands. */
    private static final class Layer {

        final int channels;
        final int perGroup;
        final int outputs;
        final int kernel;
        final boolean relu;
        final byte outputZero;
        final byte[] weights;
        final float[] scales;
        final int[] bias;

        Layer(int channels, int group, int outputs, int kernel, boolean relu) {
            Random random = new Random(channels + 31 * outputs + kernel);
            this.channels = channels;
            this.perGroup = channels / group;
            this.outputs = outputs;
            this.kernel = kernel;
            this.relu = relu;
            this.outputZero = relu ? -128 : (byte) 3;
            weights = new byte[outputs * perGroup * kernel * kernel];
            random.nextBytes(weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == -128 ? 127 : weights[i]; // symmetric; runs of 127 overflow 16 bits soonest
            }
            scales = new float[outputs];
            bias = new int[outputs];
            for (int i = 0; i < outputs; i++) {
                scales[i] = (0.02f + 0.1f * random.nextFloat()) / (float) Math.sqrt(perGroup * kernel * kernel);
                bias[i] = random.nextInt(20_000) - 10_000;
            }
        }

        float[] biasScales() {
            float[] products = new float[outputs];
            for (int i = 0; i < outputs; i++) {
                products[i] = INPUT_SCALE * scales[i];
            }
            return products;
        }

        /** x (float) → Q → x8 → DQ → Conv(DQ weights, DQ bias) [→ Relu] → Q → y8 → DQ → y. */
        Network network(boolean integerInput) {
            NetworkBuilder builder = new NetworkBuilder("layer");
            Value scale = builder.constant("x_scale", Tensor.ofFloats(Longs.EMPTY, INPUT_SCALE));
            Value zero = builder.constant("x_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, INPUT_ZERO));
            Value x8 = integerInput ? builder.input("x8", ElementType.INT8, 1, channels, SIZE, SIZE)
                    : builder.node("QuantizeLinear", builder.input("x", ElementType.FLOAT32, 1, channels, SIZE, SIZE), scale, zero).output("x8");
            Value x = builder.node("DequantizeLinear", x8, scale, zero).output("x_real");
            Value w = builder.node("DequantizeLinear",
                    builder.constant("w8", Tensor.ofBytes(ElementType.INT8, Longs.of(outputs, perGroup, kernel, kernel), weights)),
                    builder.constant("w_scale", Tensor.ofFloats(Longs.of(outputs), scales)),
                    builder.constant("w_zero", Tensor.ofBytes(ElementType.INT8, Longs.of(outputs), new byte[outputs])))
                    .attribute("axis", 0L).output("w_real");
            Value b = builder.node("DequantizeLinear", builder.constant("b32", Tensor.ofInts(Longs.of(outputs), bias)),
                    builder.constant("b_scale", Tensor.ofFloats(Longs.of(outputs), biasScales())),
                    builder.constant("b_zero", Tensor.ofInts(Longs.of(outputs), new int[outputs]))).attribute("axis", 0L).output("b_real");
            Value sum = builder.node("Conv", x, w, b).attribute("group", (long) channels / perGroup).output("sum");
            Value kept = relu ? builder.node("Relu", sum).output("kept") : sum;
            Value outputScale = builder.constant("y_scale", Tensor.ofFloats(Longs.EMPTY, OUTPUT_SCALE));
            Value outputZeroPoint = builder.constant("y_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, outputZero));
            Value y8 = builder.node("QuantizeLinear", kept, outputScale, outputZeroPoint).output("y8");
            Value y = builder.node("DequantizeLinear", y8, outputScale, outputZeroPoint).output("y");
            int size = SIZE - kernel + 1;
            builder.output(y, ValueType.tensor(ElementType.FLOAT32, Shape.of(1, outputs, size, size)));
            return builder.network();
        }

        byte[] expected(byte[] input) {
            int size = SIZE - kernel + 1;
            byte[] expected = new byte[outputs * size * size];
            int groups = channels / perGroup;
            for (int output = 0; output < outputs; output++) {
                int firstChannel = output / (outputs / groups) * perGroup;
                float scale = INPUT_SCALE * scales[output] / OUTPUT_SCALE;
                for (int place = 0; place < size * size; place++) {
                    int sum = bias[output];
                    for (int c = 0; c < perGroup; c++) {
                        for (int k = 0; k < kernel * kernel; k++) {
                            int row = place / size + k / kernel;
                            int column = place % size + k % kernel;
                            sum += (input[((firstChannel + c) * SIZE + row) * SIZE + column] - INPUT_ZERO)
                                    * weights[(output * perGroup + c) * kernel * kernel + k];
                        }
                    }
                    double rounded = Math.rint(sum * scale) + outputZero;
                    expected[output * size * size + place] = (byte) Math.max(-128, Math.min(127, rounded));
                }
            }
            return expected;
        }
    }

    private static byte[] integers(int count, long seed) {
        byte[] integers = new byte[count];
        new Random(seed).nextBytes(integers);
        java.util.Arrays.fill(integers, 0, count / 4, (byte) 127); // the largest products side by side
        return integers;
    }

    private static float[] reals(byte[] integers) {
        float[] reals = new float[integers.length];
        for (int i = 0; i < reals.length; i++) {
            reals[i] = (integers[i] - INPUT_ZERO) * INPUT_SCALE;
        }
        return reals;
    }

    private static void assertInteger(Layer layer, Processor processor) throws Exception {
        byte[] integers = integers(layer.channels * SIZE * SIZE, 5);
        byte[] expected = layer.expected(integers);
        Longs sizes = Longs.of(1, layer.channels, SIZE, SIZE);
        int distinct = (int) java.util.stream.IntStream.range(0, expected.length).map(i -> expected[i]).distinct().count();
        assertTrue(distinct > 60, "the test would not see much: " + distinct);
        try (OrtEngine engine = new OrtEngine(new FormatRegistry(TestExtensions.source()), processor)) {
            Map<String, Tensor> real = Map.of("x", Tensor.ofFloats(sizes, reals(integers)));
            try (ReferenceSession session = engine.open(layer.network(false), List.of("x8", "y8"), FAST, null)) {
                Map<String, Tensor> values = session.run(real, null);
                assertEquals(ElementType.INT8, values.get("y8").elementType());
                assertArrayEquals(integers, bytes(values.get("x8")));
                assertArrayEquals(expected, bytes(values.get("y8")));
            }
            try (ReferenceSession session = engine.open(layer.network(false), List.of(), FAST, null)) {
                float[] reals = session.run(real, null).get("y").toFloats();
                for (int i = 0; i < reals.length; i++) {
                    assertEquals((expected[i] - layer.outputZero) * OUTPUT_SCALE, reals[i]);
                }
            }
            try (ReferenceSession session = engine.open(layer.network(true), List.of("y8"), FAST, null)) {
                Map<String, Tensor> integer = Map.of("x8", Tensor.ofBytes(ElementType.INT8, sizes, integers));
                assertArrayEquals(expected, bytes(session.run(integer, null).get("y8")));
            }
            try (ObservingSession session = engine.observe(layer.network(true), List.of("y"), new Observation(16, 1), FAST, null)) {
                Map<String, Tensor> integer = Map.of("x8", Tensor.ofBytes(ElementType.INT8, sizes, integers));
                Extremes extremes = session.run(integer, null).getFirst();
                int least = java.util.stream.IntStream.range(0, expected.length).map(i -> expected[i]).min().orElseThrow();
                assertEquals((least - layer.outputZero) * OUTPUT_SCALE, extremes.least());
            }
        }
    }

    private static byte[] bytes(Tensor tensor) {
        byte[] bytes = new byte[(int) tensor.elementCount()];
        tensor.data().slice().get(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0} channels in {1} groups to {2}, kernel {3}, relu {4}")
    @CsvSource({"16, 1, 24, 3, false", "3, 1, 16, 3, true", "64, 1, 10, 1, false", "24, 24, 24, 3, true", "12, 4, 8, 3, false"})
    void equalsAPlainOneOverIntegers(int channels, int groups, int outputs, int kernel, boolean relu) throws Exception {
        assertInteger(new Layer(channels, groups, outputs, kernel, relu), Processor.here());
    }

    @ParameterizedTest(name = "{0} channels in {1} groups to {2}, kernel {3}, relu {4}")
    @CsvSource({"16, 1, 24, 3, false", "24, 24, 24, 3, true"})
    void processorsThatSumIn16BitsHaveKernelsThatDoNot(int channels, int groups, int outputs, int kernel, boolean relu) throws Exception {
        assertInteger(new Layer(channels, groups, outputs, kernel, relu), new Processor(Processor.here().x86(), false));
    }

    /** A fully connected layer is the same sum without places. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 33})
    void aFullyConnectedLayerEqualsAPlainOneOverIntegers(int outputs) throws Exception {
        int inputs = 75;
        Random random = new Random(outputs);
        byte[] integers = integers(inputs, 8);
        byte[] weights = integers(inputs * outputs, 9);
        float scale = 0.004f;
        int[] bias = random.ints(outputs, -9_000, 9_000).toArray();
        NetworkBuilder builder = new NetworkBuilder("fully connected");
        Value xScale = builder.constant("x_scale", Tensor.ofFloats(Longs.EMPTY, INPUT_SCALE));
        Value xZero = builder.constant("x_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, INPUT_ZERO));
        Value x = builder.node("DequantizeLinear", builder.input("x8", ElementType.INT8, 1, inputs), xScale, xZero).output("x");
        Value w = builder.node("DequantizeLinear", builder.constant("w8", Tensor.ofBytes(ElementType.INT8, Longs.of(outputs, inputs), weights)),
                builder.constant("w_scale", Tensor.ofFloats(Longs.EMPTY, scale)),
                builder.constant("w_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) 0))).output("w");
        Value b = builder.node("DequantizeLinear", builder.constant("b32", Tensor.ofInts(Longs.of(outputs), bias)),
                builder.constant("b_scale", Tensor.ofFloats(Longs.EMPTY, INPUT_SCALE * scale)),
                builder.constant("b_zero", Tensor.ofInts(Longs.EMPTY, 0))).output("b");
        Value y = builder.node("Gemm", x, w, b).attribute("transB", 1L).output("sum");
        Value y8 = builder.node("QuantizeLinear", y, builder.constant("y_scale", Tensor.ofFloats(Longs.EMPTY, OUTPUT_SCALE)),
                builder.constant("y_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) 4))).output("y8");
        builder.output(y8, ValueType.tensor(ElementType.INT8, Shape.of(1, outputs)));
        byte[] expected = new byte[outputs];
        float factor = INPUT_SCALE * scale / OUTPUT_SCALE;
        for (int output = 0; output < outputs; output++) {
            int sum = bias[output];
            for (int i = 0; i < inputs; i++) {
                sum += (integers[i] - INPUT_ZERO) * weights[output * inputs + i];
            }
            expected[output] = (byte) Math.max(-128, Math.min(127, Math.rint(sum * factor) + 4));
        }
        try (OrtEngine engine = new OrtEngine(new FormatRegistry(TestExtensions.source()));
                ReferenceSession session = engine.open(builder.network(), List.of(), FAST, null)) {
            Tensor result = session.run(Map.of("x8", Tensor.ofBytes(ElementType.INT8, Longs.of(1, inputs), integers)), null).get("y8");
            assertArrayEquals(expected, bytes(result));
        }
    }

    /** Else a value with two users would be left to float kernels. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valuesOfSeveralUsersAreTurnedToo(boolean shared) {
        NetworkBuilder builder = new NetworkBuilder("shared");
        Value scale = builder.constant("scale", Tensor.ofFloats(Longs.EMPTY, 0.1f));
        Value zero = builder.constant("zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) -5));
        Value x8 = builder.node("QuantizeLinear", builder.input("x", ElementType.FLOAT32, 4), scale, zero).output("x8");
        Value first = builder.node("DequantizeLinear", x8, scale, zero).output("first");
        Value second = shared ? first : builder.node("DequantizeLinear", x8, scale).output("second");
        builder.output(builder.node("Add", first, second).output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(4)));
        builder.output(x8, ValueType.tensor(ElementType.INT8, Shape.of(4)));
        Network network = builder.network();
        assertEquals(java.util.Set.of("x8"), UnsignedActivations.apply(network));
        List<Node> nodes = network.getGraph().getNodes();
        assertEquals(123, nodes.getFirst().getInputs().get(2).getValue().getTensor().longAt(0));
        assertEquals(123, nodes.get(1).getInputs().get(2).getValue().getTensor().longAt(0));
        assertEquals(-5, zero.getTensor().longAt(0));
        if (!shared) {
            assertEquals(128, nodes.get(2).getInputs().get(2).getValue().getTensor().longAt(0), "no zero point means 0");
        }
        assertNotEquals(zero, nodes.get(1).getInputs().get(2).getValue());
    }

    /** What else reads the integers would see others. */
    @ParameterizedTest
    @ValueSource(strings = {"Cast", "Neg"})
    void integersThatSomethingElseReadsStay(String operator) throws Exception {
        NetworkBuilder builder = new NetworkBuilder("read");
        Value scale = builder.constant("scale", Tensor.ofFloats(Longs.EMPTY, 0.5f));
        Value zero = builder.constant("zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) 0));
        Value x8 = builder.node("QuantizeLinear", builder.input("x", ElementType.FLOAT32, 2), scale, zero).output("x8");
        builder.output(builder.node("DequantizeLinear", x8, scale, zero).output("real"), ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        var reader = builder.node(operator, x8);
        Value read = (operator.equals("Cast") ? reader.attribute("to", 6L) : reader).output("read");
        builder.output(read, ValueType.tensor(operator.equals("Cast") ? ElementType.INT32 : ElementType.INT8, Shape.of(2)));
        try (OrtEngine engine = new OrtEngine(new FormatRegistry(TestExtensions.source()));
                ReferenceSession session = engine.open(builder.network(), List.of("x8", "read"), FAST, null)) {
            Map<String, Tensor> values = session.run(Map.of("x", Tensor.ofFloats(Longs.of(2), 3, -4)), null);
            assertArrayEquals(new byte[] {6, -8}, bytes(values.get("x8")));
            assertEquals(operator.equals("Cast") ? 6 : -6, values.get("read").longAt(0));
        }
    }
}
