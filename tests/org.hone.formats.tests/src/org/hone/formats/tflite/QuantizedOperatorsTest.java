package org.hone.formats.tflite;

import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT16;
import static org.hone.formats.tflite.TfliteFile.INT32;
import static org.hone.formats.tflite.TfliteFile.INT64;
import static org.hone.formats.tflite.TfliteFile.INT8;
import static org.hone.formats.tflite.TfliteFile.UINT8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;

import org.hone.formats.tflite.FlatWriter.Table;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantized tensors become QDQ that ONNX Runtime computes as TensorFlow Lite does, but for the last rounding. */
class QuantizedOperatorsTest {

    @TempDir
    Path folder;

    private Agreement agreement() {
        return new Agreement(folder);
    }

    private static byte[] bytes(int count, int seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        for (int i = 0; i < count; i++) {
            bytes[i] = bytes[i] == -128 ? -127 : bytes[i];
        }
        return bytes;
    }

    private static int[] ints(int count, int bound) {
        return new Random(count).ints(count, -bound, bound).toArray();
    }

    private static float[] scales(int count) {
        float[] scales = new float[count];
        for (int i = 0; i < count; i++) {
            scales[i] = 0.01f + 0.003f * i;
        }
        return scales;
    }

    @ParameterizedTest
    @CsvSource({ "false,0", "false,1", "true,3" })
    void convolutionsWithAScaleForEachChannel(boolean depthwise, int activation) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.02f, 3, 1, 7, 6, 4);
        int filters = depthwise ? 4 : 5;
        int w = depthwise
                ? file.quantizedConstant("w", INT8, bytes(36, 1), scales(4), new long[4], 3, 1, 3, 3, 4)
                : file.quantizedConstant("w", INT8, bytes(180, 1), scales(5), new long[5], 0, 5, 3, 3, 4);
        float[] products = scales(filters);
        for (int i = 0; i < filters; i++) {
            products[i] *= 0.02f;
        }
        int b = file.quantizedConstant("b", INT32, FlatWriter.encode(ints(filters, 3000)), products, new long[filters], 0, filters);
        int y = file.quantized("y", INT8, 0.11f, -5, 1, 7, 6, filters);
        Table options = depthwise ? new Table().with(0, (byte) 0).with(1, 1).with(2, 1).with(3, 1).with(4, (byte) activation)
                : new Table().with(0, (byte) 0).with(1, 1).with(2, 1).with(3, (byte) activation);
        file.operator(depthwise ? "DEPTHWISE_CONV_2D" : "CONV_2D", depthwise ? 2 : 1, options, new int[] { x, w, b }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(ElementType.INT8, ((TensorType) network.getGraph().getInputs().get(0).getType()).elementType());
        assertEquals("DequantizeLinear", node(network, "Conv").getInputs().get(0).getValue().getProducer().getOperator());
        assertEquals("DequantizeLinear", node(network, "Conv").getInputs().get(1).getValue().getProducer().getOperator());
        assertEquals("DequantizeLinear", node(network, "Conv").getInputs().get(2).getValue().getProducer().getOperator());
    }

    private static Node node(Network network, String operator) {
        return network.getGraph().getNodes().stream().filter(n -> n.getOperator().equals(operator)).findFirst().orElseThrow();
    }

    @Test
    void theOlderUnsignedQuantizationKeepsItsZeroPoints() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", UINT8, 0.02f, 131, 1, 5, 5, 3);
        int w = file.quantizedConstant("w", UINT8, bytes(54, 2), new float[] { 0.013f }, new long[] { 122 }, 0, 2, 3, 3, 3);
        int b = file.quantizedConstant("b", INT32, FlatWriter.encode(ints(2, 2000)), new float[] { 0.02f * 0.013f },
                new long[] { 0 }, 0, 2);
        int y = file.quantized("y", UINT8, 0.09f, 117, 1, 5, 5, 2);
        file.operator("CONV_2D", 1, new Table().with(0, (byte) 0).with(1, 1).with(2, 1).with(3, (byte) 1), new int[] { x, w, b }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        Node weights = node(network, "Conv").getInputs().get(1).getValue().getProducer();
        assertEquals(ElementType.UINT8, weights.getInputs().get(0).getValue().getTensor().elementType());
        assertEquals(122, weights.getInputs().get(2).getValue().getTensor().longAt(0));
    }

    @Test
    void longBiasesOfSixteenBitNetworksStayIntegers() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT16, 0.0003f, 0, 1, 5, 5, 3);
        int w = file.quantizedConstant("w", INT8, bytes(54, 3), scales(2), new long[2], 0, 2, 3, 3, 3);
        float[] products = { 0.0003f * scales(2)[0], 0.0003f * scales(2)[1] };
        long[] bias = { 123456789012L / 1000, -987654L };
        int b = file.quantizedConstant("b", INT64, FlatWriter.encode(bias), products, new long[2], 0, 2);
        int y = file.quantized("y", INT16, 0.004f, 0, 1, 5, 5, 2);
        file.operator("CONV_2D", 1, new Table().with(0, (byte) 0).with(1, 1).with(2, 1), new int[] { x, w, b }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertArrayEquals(bias, network.getGraph().getConstants().stream().filter(c -> c.getName().equals("b")).findFirst()
                .orElseThrow().getTensor().toLongs());
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void fullyConnected(boolean perChannel) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.05f, -7, 3, 12);
        int w = perChannel ? file.quantizedConstant("w", INT8, bytes(60, 4), scales(5), new long[5], 0, 5, 12)
                : file.quantizedConstant("w", INT8, bytes(60, 4), new float[] { 0.02f }, new long[] { 0 }, 0, 5, 12);
        float[] products = perChannel ? scales(5) : new float[] { 0.02f };
        for (int i = 0; i < products.length; i++) {
            products[i] *= 0.05f;
        }
        int b = file.quantizedConstant("b", INT32, FlatWriter.encode(ints(5, 2000)), products, new long[products.length], 0, 5);
        int y = file.quantized("y", INT8, 0.4f, 11, 3, 5);
        file.operator("FULLY_CONNECTED", 8, new Table(), new int[] { x, w, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "ADD,11,0.03", "SUB,28,0.03", "MUL,21,0.01", "ADD,11,0.5" })
    void arithmetic(String operator, int kind, float scale) throws Exception {
        for (int type : new int[] { INT8, UINT8 }) {
            int middle = type == INT8 ? 0 : 128;
            TfliteFile file = new TfliteFile();
            int x = file.quantized("x", type, 0.02f, middle + 4, 1, 4, 4, 3);
            int z = file.quantized("z", type, 0.013f, middle - 9, 1, 4, 4, 3);
            int y = file.quantized("y", type, scale, middle + 2, 1, 4, 4, 3);
            file.operator(operator, kind, new Table().with(0, (byte) 1), new int[] { x, z }, y);
            agreement().check(file.inputs(x, z).outputs(y));
        }
    }

    @ParameterizedTest
    @CsvSource({ "LOGISTIC,0.00390625,-128", "TANH,0.0078125,0", "RELU,0.03,-100", "RELU6,0.0235,-128", "ABS,0.03,-100",
            "HARD_SWISH,0.03,-100" })
    void functions(String operator, float scale, int zeroPoint) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.03f, 5, 2, 3, 4, 5);
        int y = file.quantized("y", INT8, scale, zeroPoint, 2, 3, 4, 5);
        file.operator(operator, new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void softmaxAndPoolingAndMeans() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.05f, 5, 1, 6, 6, 4);
        int average = file.quantized("average", INT8, 0.05f, 5, 1, 3, 3, 4);
        int largest = file.quantized("largest", INT8, 0.05f, 5, 1, 3, 3, 4);
        int soft = file.quantized("soft", INT8, 1 / 256f, -128, 1, 6, 6, 4);
        int mean = file.quantized("mean", INT8, 0.04f, 8, 1, 4);
        Table options = new Table().with(0, (byte) 1).with(1, 2).with(2, 2).with(3, 2).with(4, 2);
        file.operator("AVERAGE_POOL_2D", 5, options, new int[] { x }, average);
        file.operator("MAX_POOL_2D", 5, options, new int[] { x }, largest);
        file.operator("SOFTMAX", 9, new Table().with(0, 1f), new int[] { x }, soft);
        file.operator("MEAN", 27, new Table().with(0, false), new int[] { x, file.list("axes", 1, 2) }, mean);
        agreement().check(file.inputs(x).outputs(average, largest, soft, mean));
    }

    @Test
    void movedElementsKeepTheirIntegers() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.05f, 5, 1, 4, 4, 3);
        int padded = file.quantized("padded", INT8, 0.05f, 5, 1, 6, 5, 3);
        int joined = file.quantized("joined", INT8, 0.05f, 5, 1, 6, 10, 3);
        int turned = file.quantized("turned", INT8, 0.05f, 5, 1, 3, 6, 10);
        int flat = file.quantized("flat", INT8, 0.05f, 5, 1, 180);
        int resized = file.quantized("resized", INT8, 0.05f, 5, 1, 8, 8, 3);
        file.operator("PAD", new int[] { x, file.ints("pads", new int[] { 0, 0, 1, 1, 0, 1, 0, 0 }, 4, 2) }, padded);
        file.operator("CONCATENATION", 10, new Table().with(0, 2), new int[] { padded, padded }, joined);
        file.operator("TRANSPOSE", new int[] { joined, file.list("order", 0, 3, 1, 2) }, turned);
        file.operator("RESHAPE", new int[] { turned, file.list("shape", 1, 180) }, flat);
        file.operator("RESIZE_NEAREST_NEIGHBOR", 74, new Table(), new int[] { x, file.list("size", 8, 8) }, resized);
        agreement().check(file.inputs(x).outputs(padded, joined, turned, flat, resized));
    }

    @Test
    void conversionsBetweenScalesAndFloats() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 30);
        int integers = file.quantized("integers", INT8, 0.013f, -4, 2, 30);
        int unsigned = file.quantized("unsigned", UINT8, 0.013f, 124, 2, 30);
        int coarse = file.quantized("coarse", INT8, 0.0163f, 9, 2, 30);
        int y = file.tensor("y", FLOAT32, 2, 30);
        file.operator("QUANTIZE", new int[] { x }, integers);
        file.operator("QUANTIZE", new int[] { integers }, unsigned);
        file.operator("QUANTIZE", new int[] { integers }, coarse);
        file.operator("DEQUANTIZE", new int[] { integers }, y);
        agreement().range(-1.4f, 1.4f).tolerance(0.0131 / 1.4).check(file.inputs(x).outputs(integers, unsigned, coarse, y));
    }

    @Test
    void everyQuantizedTensorHasItsOwnScaleInTheNetwork() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.05f, 5, 1, 4);
        int y = file.quantized("y", INT8, 0.07f, -6, 1, 4);
        int z = file.quantized("z", INT8, 0.09f, 7, 1, 4);
        file.operator("RELU", new int[] { x }, y);
        file.operator("RELU", new int[] { y }, z);
        Network network = agreement().check(file.inputs(x).outputs(z));
        assertEquals(2, Converted.count(network, "QuantizeLinear"));
        assertEquals(2, Converted.count(network, "DequantizeLinear"));
        assertEquals(java.util.List.of("#0 RELU", "#0 RELU", "#0 RELU", "#1 RELU", "#1 RELU", "#1 RELU"),
                network.getGraph().getNodes().stream().map(n -> n.getOrigins().get(0)).toList());
    }
}
