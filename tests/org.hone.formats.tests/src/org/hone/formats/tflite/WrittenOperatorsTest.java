package org.hone.formats.tflite;

import static org.hone.model.type.ElementType.FLOAT32;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single operators, written as TFLite: TensorFlow Lite against ONNX Runtime. */
class WrittenOperatorsTest {

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final NetworkBuilder builder = new NetworkBuilder("test").opset("", 19).irVersion(9);

    private Tensor weights(long... sizes) {
        float[] values = new float[(int) Shape.of(sizes).elementCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return Tensor.ofFloats(Longs.of(sizes), values);
    }

    private Value constant(String name, Tensor tensor) {
        return builder.constant(name, tensor);
    }

    private Value longs(String name, long... values) {
        return constant(name, Tensor.ofLongs(Longs.of(values.length), values));
    }

    private Value image(long... sizes) {
        return builder.input("x", FLOAT32, sizes);
    }

    private Network network(Value output, long... sizes) {
        return network(output, FLOAT32, sizes);
    }

    private Network network(Value output, ElementType type, long... sizes) {
        builder.output(output, ValueType.tensor(type, Shape.of(sizes)));
        return builder.network();
    }

    private List<String> check(Network network) throws Exception {
        return new Written(folder).check(network);
    }

    private List<String> unary(String operator, Consumer<NodeBuilder> attributes, long... sizes) throws Exception {
        NodeBuilder node = builder.node(operator, image(sizes));
        attributes.accept(node);
        return check(network(node.output("y"), sizes));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0, 0, 0, 1, 1, 7, 9", "1, 1, 1, 1, 1, 1, 9, 11", "0, 0, 1, 1, 2, 1, 4, 5", "1, 0, 2, 3, 2, 1, 5, 6", "2, 2, 2, 2, 1, 2, 9, 11" })
    void convolves(long top, long left, long bottom, long right, long stride, long dilation, long height, long width)
            throws Exception {
        Value y = builder.node("Conv", image(1, 3, 9, 11), constant("w", weights(4, 3, 3, 3)), constant("b", weights(4)))
                .attribute("pads", Longs.of(top, left, bottom, right)).attribute("strides", Longs.of(stride, stride))
                .attribute("dilations", Longs.of(dilation, dilation)).output("y");
        check(network(y, 1, 4, height, width));
    }

    @ParameterizedTest
    @CsvSource({ "6, 6, 6", "6, 12, 6", "6, 4, 2" })
    void convolvesInGroups(long channels, long filters, long groups) throws Exception {
        Value y = builder.node("Conv", image(2, channels, 6, 5), constant("w", weights(filters, channels / groups, 3, 2)))
                .attribute("group", groups).attribute("auto_pad", "SAME_LOWER").attribute("strides", Longs.of(2, 1)).output("c");
        Value r = builder.node("Relu", y).output("y");
        check(network(r, 2, filters, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({ "2, 0, 0", "2, 1, 1", "1, 1, 0", "3, 0, 0" })
    void convolvesTransposed(long stride, long pad, long added) throws Exception {
        long height = (4 - 1) * stride + 3 - 2 * pad + added;
        long width = (5 - 1) * stride + 3 - 2 * pad + added;
        Value y = builder.node("ConvTranspose", image(1, 3, 4, 5), constant("w", weights(3, 2, 3, 3)), constant("b", weights(2)))
                .attribute("strides", Longs.of(stride, stride)).attribute("pads", Longs.of(pad, pad, pad, pad))
                .attribute("output_padding", Longs.of(added, added)).output("y");
        check(network(y, 1, 2, height, width));
    }

    @ParameterizedTest
    @CsvSource({ "MaxPool, 0, 0", "MaxPool, 1, 0", "AveragePool, 0, 0", "AveragePool, 1, 0", "AveragePool, 1, 1", "MaxPool, 1, 2",
            "AveragePool, 1, 2" })
    void pools(String operator, long pad, int variant) throws Exception {
        NodeBuilder node = builder.node(operator, image(1, 2, 8, 7)).attribute("kernel_shape", Longs.of(3, 3))
                .attribute("strides", Longs.of(2, 2)).attribute("pads", Longs.of(pad, pad, pad, pad));
        if (variant == 1) {
            node.attribute("count_include_pad", 1);
        } else if (variant == 2) {
            node.attribute("ceil_mode", 1);
        }
        long height = Math.floorDiv(8 + 2 * pad - 3 + (variant == 2 ? 1 : 0), 2) + 1;
        long width = Math.floorDiv(7 + 2 * pad - 3 + (variant == 2 ? 1 : 0), 2) + 1;
        check(network(node.output("y"), 1, 2, height, width));
    }

    @ParameterizedTest
    @ValueSource(strings = { "GlobalAveragePool", "GlobalMaxPool" })
    void poolsAllOfAnImage(String operator) throws Exception {
        check(network(builder.node(operator, image(2, 3, 5, 4)).output("y"), 2, 3, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Add", "Sub", "Mul", "Div", "Max", "Min", "PRelu" })
    void broadcastsOperands(String operator) throws Exception {
        Value c = builder.node("Conv", image(1, 4, 5, 6), constant("w", weights(4, 4, 1, 1))).output("c");
        Value y = builder.node(operator, c, constant("s", weights(4, 1, 1))).output("y");
        check(network(y, 1, 4, 5, 6));
    }

    @Test
    void keepsOrderOfOperands() throws Exception {
        Value x = image(3, 4);
        Value y = builder.node("Sub", constant("s", weights(1)), x).output("y");
        check(network(y, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Relu", "Sigmoid", "Tanh", "HardSwish", "LeakyRelu", "Elu", "Exp", "Abs", "Neg", "Floor", "Ceil", "Sin", "Cos",
            "HardSigmoid", "Sign", "Round", "Identity", "Dropout" })
    void appliesToElements(String operator) throws Exception {
        unary(operator, node -> { }, 1, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({ "0, 6, RELU6", "-1, 1, RELU_N1_TO_1", "-0.5, 1.25, MAXIMUM" })
    void clips(float low, float high, String first) throws Exception {
        Value y = builder.node("Clip", image(2, 3), constant("l", Tensor.ofFloats(Longs.EMPTY, low)),
                constant("h", Tensor.ofFloats(Longs.EMPTY, high))).output("y");
        assertEquals(first, check(network(y, 2, 3)).get(0));
    }

    @Test
    void fusesAnActivationOnlyWhereNothingElseUsesTheSum() throws Exception {
        Value x = image(2, 3);
        Value sum = builder.node("Add", x, constant("s", weights(3))).output("sum");
        Value relu = builder.node("Relu", sum).output("relu");
        builder.output(sum, ValueType.tensor(FLOAT32, Shape.of(2, 3)));
        assertEquals(List.of("ADD", "RELU"), check(network(relu, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(longs = { -1, 1, 2, 3 })
    void normalizesAlongAnyAxis(long axis) throws Exception {
        unary("Softmax", node -> node.attribute("axis", axis), 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({ "0, 2, 12", "1, 2, 12" })
    void multipliesByWeights(long turned, long rows, long columns) throws Exception {
        Value y = builder.node("Gemm", image(rows, 7), constant("w", turned == 1 ? weights(columns, 7) : weights(7, columns)),
                constant("b", weights(1, columns))).attribute("transB", turned).output("g");
        Value r = builder.node("Relu", y).output("y");
        assertEquals(List.of("FULLY_CONNECTED"), check(network(r, rows, columns)));
    }

    @Test
    void multipliesBatches() throws Exception {
        Value x = image(2, 3, 4);
        Value w = builder.node("MatMul", x, constant("w", weights(4, 5))).output("w1");
        Value t = builder.node("Transpose", x).attribute("perm", Longs.of(0, 2, 1)).output("t");
        Value y = builder.node("MatMul", t, w).output("y");
        check(network(y, 2, 4, 5));
    }

    @Test
    void permutesWeightsBehindAFlattenedImage() throws Exception {
        Value c = builder.node("Conv", image(1, 2, 4, 5), constant("w", weights(3, 2, 2, 2))).output("c");
        Value f = builder.node("Flatten", c).output("f");
        Value y = builder.node("Gemm", f, constant("g", weights(6, 36)), constant("b", weights(6))).attribute("transB", 1).output("y");
        List<String> operators = check(network(y, 1, 6));
        assertEquals(List.of("CONV_2D", "FULLY_CONNECTED"), operators);
    }

    @Test
    void reshapesImagesInTheNetworksOrder() throws Exception {
        Value c = builder.node("Conv", image(1, 4, 4, 5), constant("w", weights(4, 4, 1, 1))).output("c");
        Value r = builder.node("Reshape", c, longs("s", 0, 2, -1, 4, 5)).output("r");
        Value t = builder.node("Transpose", r).attribute("perm", Longs.of(0, 2, 1, 3, 4)).output("t");
        Value s = builder.node("Reshape", t, longs("s2", 1, 4, 4, 5)).output("s3");
        Value y = builder.node("Conv", s, constant("w2", weights(2, 4, 3, 3))).output("y");
        check(network(y, 1, 2, 2, 3));
    }

    @Test
    void squeezesAndUnsqueezes() throws Exception {
        Value s = builder.node("Squeeze", image(2, 1, 3, 1), longs("a", 1, 3)).output("s");
        check(network(builder.node("Unsqueeze", s, longs("b", 0, -1)).output("y"), 1, 2, 3, 1));
    }

    @Test
    void addsPadding() throws Exception {
        Value c = builder.node("Conv", image(1, 2, 4, 5), constant("w", weights(3, 2, 1, 1))).output("c");
        Value p = builder.node("Pad", c, longs("p", 0, 1, 0, 2, 0, 0, 3, 1), constant("v", Tensor.ofFloats(Longs.EMPTY, 0.5f))).output("p1");
        Value y = builder.node("Pad", p, longs("q", 0, 0, 1, 1, 0, 0, 1, 1)).attribute("mode", "reflect").output("y");
        check(network(y, 1, 4, 9, 10));
    }

    @Test
    void concatenatesAndSplitsChannels() throws Exception {
        Value c = builder.node("Conv", image(1, 2, 4, 5), constant("w", weights(6, 2, 1, 1))).output("c");
        NodeBuilder split = builder.node("Split", c, longs("parts", 1, 5)).attribute("axis", 1);
        Value a = split.output("a");
        Value b = split.output("b");
        Value y = builder.node("Concat", b, a, constant("k", weights(1, 1, 4, 5))).attribute("axis", 1).output("y");
        check(network(y, 1, 7, 4, 5));
    }

    @ParameterizedTest
    @CsvSource({ "1, 5, 1, 4", "6, -9, -2, 4", "-1, -100, -1, 7", "0, 100, 3, 3", "-3, -1, 1, 2" })
    void slices(long start, long end, long step, long size) throws Exception {
        Value y = builder.node("Slice", image(2, 7, 3), longs("s", start), longs("e", end), longs("a", 1), longs("t", step))
                .output("y");
        check(network(y, 2, size, 3));
    }

    @ParameterizedTest
    @CsvSource({ "ReduceMean, 1", "ReduceMean, 0", "ReduceMax, 0", "ReduceMin, 1", "ReduceProd, 0" })
    void reduces(String operator, long keep) throws Exception {
        Value c = builder.node("Conv", image(2, 2, 4, 5), constant("w", weights(3, 2, 1, 1))).output("c");
        Value y = builder.node(operator, c).attribute("axes", Longs.of(3, -3)).attribute("keepdims", keep).output("y");
        builder.opset("", 13);
        check(keep == 1 ? network(y, 2, 1, 4, 1) : network(y, 2, 4));
    }

    @Test
    void sumsAlongAxes() throws Exception {
        check(network(builder.node("ReduceSum", image(2, 3, 4), longs("a", 1)).output("y"), 2, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({ "nearest, asymmetric, floor, 2", "nearest, half_pixel, round_prefer_floor, 3", "linear, asymmetric, floor, 2",
            "linear, half_pixel, floor, 2", "linear, align_corners, floor, 3", "linear, pytorch_half_pixel, floor, 2" })
    void resizes(String mode, String transformation, String rounding, long factor) throws Exception {
        Value y = builder.node("Resize", image(1, 2, 4, 5), null, constant("s", Tensor.ofFloats(Longs.of(4), 1, 1, factor, factor)))
                .attribute("mode", mode).attribute("coordinate_transformation_mode", transformation).attribute("nearest_mode", rounding)
                .output("y");
        check(network(y, 1, 2, 4 * factor, 5 * factor));
    }

    @Test
    void tradesChannelsForSize() throws Exception {
        Value d = builder.node("DepthToSpace", image(1, 8, 2, 3)).attribute("blocksize", 2).output("d");
        check(network(builder.node("SpaceToDepth", d).attribute("blocksize", 2).output("y"), 1, 8, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, -1 })
    void gathers(long axis) throws Exception {
        Value y = builder.node("Gather", image(3, 4, 5), longs("i", 2, 0, -1)).attribute("axis", axis).output("y");
        check(network(y, axis == 0 ? 3 : 3, axis == 1 ? 3 : 4, axis == -1 ? 3 : 5));
    }

    @Test
    void castsAndFindsTheLargest() throws Exception {
        Value c = builder.node("Conv", image(1, 2, 4, 5), constant("w", weights(5, 2, 1, 1))).output("c");
        Value a = builder.node("ArgMax", c).attribute("axis", 1).output("a");
        Value y = builder.node("Cast", a).attribute("to", FLOAT32.code()).output("y");
        check(network(y, 1, 1, 4, 5));
    }

    @Test
    void scalesAndShiftsChannelsOfABatchNormalization() throws Exception {
        float[] variance = { 0.5f, 2, 1 };
        Value y = builder.node("BatchNormalization", image(1, 3, 4, 5), constant("s", weights(3)), constant("b", weights(3)),
                constant("m", weights(3)), constant("v", Tensor.ofFloats(Longs.of(3), variance))).output("y");
        check(network(y, 1, 3, 4, 5));
    }

    @Test
    void givesOutInputsAndConstants() throws Exception {
        Value x = image(2, 3);
        builder.output(x, ValueType.tensor(FLOAT32, Shape.of(2, 3)));
        Value y = builder.node("Identity", constant("k", weights(4))).output("y");
        check(network(y, 4));
    }

    @Test
    void transposesOnlyAtTheBorder() throws Exception {
        Value x = image(1, 4, 5, 3);
        Value t = builder.node("Transpose", x).attribute("perm", Longs.of(0, 3, 1, 2)).output("t");
        Value c = builder.node("Conv", t, constant("w", weights(2, 3, 3, 3))).output("c");
        Value y = builder.node("Transpose", c).attribute("perm", Longs.of(0, 2, 3, 1)).output("y");
        assertEquals(List.of("CONV_2D"), check(network(y, 1, 2, 3, 2)));
        assertFalse(Written.operators(folder.resolve("written.tflite")).contains("TRANSPOSE"));
    }
}
