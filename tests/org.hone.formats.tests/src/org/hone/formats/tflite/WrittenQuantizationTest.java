package org.hone.formats.tflite;

import static org.hone.model.type.ElementType.FLOAT32;
import static org.hone.model.type.ElementType.INT8;
import static org.hone.model.type.ElementType.UINT8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks with quantized tensors, written as TFLite's integer operators, and networks that are refused. */
class WrittenQuantizationTest {

    @TempDir
    Path folder;

    private final Random random = new Random(6);
    private final NetworkBuilder builder = new NetworkBuilder("test").opset("", 19).irVersion(9);
    private ElementType type = INT8;
    private int made;

    private Value scale(float value) {
        return builder.constant("scale" + made++, Tensor.ofFloats(Longs.EMPTY, value));
    }

    private Value zero(int value) {
        return builder.constant("zero" + made++, Tensor.ofBytes(type, Longs.EMPTY, (byte) (type == UINT8 ? value + 128 : value)));
    }

    private Value quantized(Value real, float scale, int zero) {
        return builder.node("QuantizeLinear", real, scale(scale), zero(zero)).output("q" + made++);
    }

    private Value real(Value integers, float scale, int zero) {
        return builder.node("DequantizeLinear", integers, scale(scale), zero(zero)).output("r" + made++);
    }

    private Value pair(Value real, float scale, int zero) {
        return real(quantized(real, scale, zero), scale, zero);
    }

    /** Weights of int8 with a scale for each of their first axis. */
    private Value weights(long... sizes) {
        byte[] values = new byte[(int) Shape.of(sizes).elementCount()];
        random.nextBytes(values);
        float[] scales = new float[(int) sizes[0]];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = 0.002f + 0.001f * i;
        }
        Value integers = builder.constant("w" + made++, Tensor.ofBytes(INT8, Longs.of(sizes), values));
        Value scale = builder.constant("ws" + made++, Tensor.ofFloats(Longs.of(scales.length), scales));
        Value zero = builder.constant("wz" + made++, Tensor.ofBytes(INT8, Longs.of(scales.length), new byte[scales.length]));
        return builder.node("DequantizeLinear", integers, scale, zero).attribute("axis", 0).output("wr" + made++);
    }

    private Value input(long... sizes) {
        return builder.input("x", FLOAT32, sizes);
    }

    private Network network(Value output, ElementType elements, long... sizes) {
        builder.output(output, ValueType.tensor(elements, Shape.of(sizes)));
        return builder.network();
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = { "INT8", "UINT8" })
    void convolvesIntegersWithAScaleForEachChannel(ElementType integers) throws Exception {
        type = integers;
        Value x = pair(input(1, 3, 6, 5), 0.02f, -3);
        Value bias = builder.constant("b", Tensor.ofFloats(Longs.of(4), 0.5f, -0.25f, 1, 0));
        Value c = builder.node("Conv", x, weights(4, 3, 3, 3), bias).attribute("pads", Longs.of(1, 1, 1, 1)).output("c");
        Value y = quantized(builder.node("Relu", c).output("relu"), 0.03f, -128);
        List<String> operators = new Written(folder).check(network(y, integers, 1, 4, 6, 5));
        assertTrue(operators.contains("CONV_2D"), operators.toString());
        assertFalse(operators.contains("DEQUANTIZE") || operators.contains("RELU"), operators.toString());
    }

    @Test
    void keepsIntegersFromInputToOutput() throws Exception {
        Value x = real(builder.input("x", INT8, 2, 6), 0.05f, 4);
        Value g = builder.node("Gemm", x, weights(3, 6)).attribute("transB", 1).output("g");
        Value y = quantized(g, 0.04f, 1);
        assertEquals(List.of("FULLY_CONNECTED"), new Written(folder).check(network(y, INT8, 2, 3)));
    }

    @Test
    void takesAndGivesUnsignedIntegers() throws Exception {
        type = UINT8;
        Value x = real(builder.input("x", UINT8, 1, 2, 4, 4), 0.05f, 4);
        Value y = quantized(builder.node("Add", x, x).output("s"), 0.1f, 2);
        new Written(folder).check(network(y, UINT8, 1, 2, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Sigmoid", "Tanh", "Softmax", "LeakyRelu", "HardSwish", "Relu", "GlobalAveragePool", "Exp", "Elu" })
    void computesWithIntegersWhateverTheScales(String operator) throws Exception {
        Value x = pair(input(1, 4, 3, 2), 0.02f, 5);
        Value y = pair(builder.node(operator, x).output("y0"), 0.011f, -7);
        boolean pooled = operator.startsWith("Global");
        List<String> operators = new Written(folder).tolerance(0.03)
                .check(network(y, FLOAT32, 1, 4, pooled ? 1 : 3, pooled ? 1 : 2));
        assertTrue(operators.contains("QUANTIZE"), operators.toString());
    }

    @Test
    void bringsJoinedTensorsToOneScale() throws Exception {
        Value x = input(1, 2, 3, 3);
        Value joined = builder.node("Concat", pair(x, 0.02f, 0), pair(x, 0.03f, 3)).attribute("axis", 1).output("j");
        Value moved = builder.node("MaxPool", pair(joined, 0.025f, 1)).attribute("kernel_shape", Longs.of(2, 2))
                .attribute("pads", Longs.of(1, 1, 0, 0)).output("m");
        new Written(folder).tolerance(0.02).check(network(pair(moved, 0.025f, 1), FLOAT32, 1, 4, 3, 3));
    }

    private Value longs(long... values) {
        return builder.constant("longs" + made++, Tensor.ofLongs(Longs.of(values.length), values));
    }

    @Test
    void movesIntegersAsTheyAre() throws Exception {
        Value x = pair(input(1, 8, 3, 3), 0.02f, 5);
        Value larger = pair(builder.node("DepthToSpace", x).attribute("blocksize", 2).output("d"), 0.02f, 5);
        Value padded = builder.node("Pad", larger, longs(0, 0, 1, 0, 0, 0, 0, 1)).attribute("mode", "reflect").output("p");
        Value part = builder.node("Slice", pair(padded, 0.02f, 5), longs(1), longs(6), longs(2), longs(2)).output("part");
        Value some = builder.node("Gather", part, longs(1, 0, 1)).attribute("axis", 1).output("g");
        Value low = builder.constant("low", Tensor.ofFloats(Longs.EMPTY, -1));
        Value high = builder.constant("high", Tensor.ofFloats(Longs.EMPTY, 1));
        Value clipped = builder.node("Clip", pair(some, 0.02f, 5), low, high).output("c");
        List<String> operators = new Written(folder).tolerance(0.03).check(network(pair(clipped, 0.02f, 5), FLOAT32, 1, 3, 3, 7));
        assertEquals(1, operators.stream().filter("QUANTIZE"::equals).count(), operators.toString());
    }

    @Test
    void dequantizesWeightsOfOperatorsOnFloats() throws Exception {
        Value y = builder.node("Conv", input(1, 3, 5, 5), weights(2, 3, 3, 3)).output("y");
        new Written(folder).check(network(y, FLOAT32, 1, 2, 3, 3));
    }

    @Test
    void dequantizesTheBiasOfOperatorsOnFloats() throws Exception {
        Value integers = builder.constant("b", Tensor.ofInts(Longs.of(2), 700, -900));
        Value bias = builder.node("DequantizeLinear", integers, scale(0.001f)).output("bias");
        Value y = builder.node("Conv", pair(input(1, 3, 5, 5), 0.02f, 5), weights(2, 3, 3, 3), bias).output("y");
        new Written(folder).check(network(y, FLOAT32, 1, 2, 3, 3));
    }

    private HoneException refused(Network network) {
        Path file = folder.resolve("refused.tflite");
        HoneException error = assertThrows(HoneException.class, () -> Written.write(network, file));
        assertEquals(FailureKind.UNSUPPORTED, error.kind());
        assertFalse(Files.exists(file));
        return error;
    }

    @Test
    void refusesWhatItCannotSayWithNodeOperatorAndReason() {
        Value y = builder.node("Einsum", input(2, 2)).name("strange").attribute("equation", "ij->ji").output("y");
        String message = refused(network(y, FLOAT32, 2, 2)).getMessage();
        assertTrue(message.contains("node 'strange' (Einsum): "), message);
    }

    @Test
    void refusesSettingsThatAreComputed() {
        Value x = input(2, 2);
        Value shape = builder.input("shape", ElementType.INT64, 2);
        Value y = builder.node("Reshape", x, shape).name("r").output("y");
        assertTrue(refused(network(y, FLOAT32, 2, 2)).getMessage().contains("'shape'"));
    }

    @Test
    void refusesOpenSizesButTheBatch() throws Exception {
        ValueType open = ValueType.tensor(FLOAT32, Shape.of(Dimension.symbol("n"), Dimension.symbol("height")));
        Value x = builder.input("x", open);
        Value y = builder.node("Relu", x).output("y");
        assertTrue(refused(network(y, FLOAT32, 1, 2)).getMessage().contains("height"));
    }

    @Test
    void leavesTheBatchOpen() throws Exception {
        Value x = builder.input("x", ValueType.tensor(FLOAT32, Shape.of(Dimension.symbol("n"), Dimension.of(3))));
        Value y = builder.node("Relu", x).output("y");
        Network network = Converted.read(Written.write(network(y, FLOAT32, 1, 3), folder.resolve("open.tflite")));
        assertEquals("[-1, 3]", network.getGraph().getInputs().get(0).getMetadata().stream()
                .filter(entry -> entry.getKey().equals("shape_signature")).findFirst().orElseThrow().getValue());
    }
}
