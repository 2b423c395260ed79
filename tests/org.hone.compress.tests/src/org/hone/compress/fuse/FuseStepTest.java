package org.hone.compress.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestStepContext;
import org.hone.core.HoneException;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fusing small networks, one idea each. */
class FuseStepTest {

    private static TestStepContext context;

    private final NetworkBuilder builder = new NetworkBuilder("small");
    private final Value x = builder.input("x", ElementType.FLOAT32, 1, 4, 8, 8);
    private int constants;

    @BeforeAll
    static void start() {
        context = new TestStepContext();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 4 })
    void batchNormalizationGoesIntoTheConvolutionBeforeIt(long groups) throws Exception {
        Value y = norm(conv(x, 8, groups, 1), 8);
        assertEquals(List.of("Conv"), operators(fuse(y)));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void batchNormalizationGoesIntoTheTransposedConvolutionBeforeIt(long groups) throws Exception {
        Value y = builder.node("ConvTranspose", x, random(0, 4, 6, 3, 3)).attribute("group", groups).output("t");
        assertEquals(List.of("ConvTranspose"), operators(fuse(norm(y, (int) (6 * groups)))));
    }

    @Test
    void batchNormalizationGoesIntoTheConvolutionBehindItWithoutPadding() throws Exception {
        assertEquals(List.of("Conv"), operators(fuse(conv(norm(x, 4), 8, 2, 0))));
    }

    @Test
    void batchNormalizationStaysBeforeAPaddingConvolution() throws Exception {
        assertEquals(List.of("BatchNormalization", "Conv"), operators(fuse(conv(norm(x, 4), 8, 1, 1))));
    }

    @Test
    void aScaleGoesIntoThePaddingConvolutionBehindIt() throws Exception {
        Value y = builder.node("Mul", x, random(1, 4, 1, 1)).output("scaled");
        assertEquals(List.of("Conv"), operators(fuse(conv(y, 8, 2, 1))));
    }

    @Test
    void chainsOfScalesAndShiftsGoIntoTheConvolution() throws Exception {
        Value y = conv(x, 6, 1, 1);
        y = builder.node("Mul", y, random(1, 1, 6, 1, 1)).output("scaled");
        y = builder.node("Sub", random(0, 6, 1, 1), y).output("turned");
        y = builder.node("Div", y, random(2, 6, 1, 1)).output("divided");
        y = builder.node("Add", y, random(0, 1)).output("shifted");
        Network fused = fuse(norm(y, 6));
        assertEquals(List.of("Conv"), operators(fused));
        assertEquals(6, fused.getGraph().getNodes().getFirst().getOrigins().size());
    }

    @Test
    void aShiftByAFullTensorStays() throws Exception {
        Value y = builder.node("Add", conv(x, 4, 1, 1), random(0, 1, 4, 8, 8)).output("shifted");
        assertEquals(List.of("Conv", "Add"), operators(fuse(y)));
    }

    @Test
    void anotherUseKeepsTheBatchNormalization() throws Exception {
        Value y = conv(x, 4, 1, 1);
        Value sum = builder.node("Add", norm(y, 4), builder.node("Relu", y).output("other")).output("sum");
        assertEquals(List.of("Conv", "BatchNormalization", "Relu", "Add"), operators(fuse(sum)));
    }

    @Test
    void scalesAndShiftsGoIntoABatchNormalizationThatStays() throws Exception {
        Value y = builder.node("Mul", norm(x, 4), random(1, 4, 1, 1)).output("scaled");
        y = builder.node("Relu", builder.node("Add", y, random(0, 4, 1, 1)).output("shifted")).output("y");
        assertEquals(List.of("BatchNormalization", "Relu"), operators(fuse(y)));
    }

    @ParameterizedTest
    @CsvSource({ "0", "1" })
    void scalesAndShiftsGoIntoGemm(long transposed) throws Exception {
        Value flat = builder.node("Flatten", x).output("flat");
        Value weights = transposed == 1 ? random(0, 5, 256) : random(0, 256, 5);
        Value y = builder.node("Gemm", flat, weights, random(0, 1, 5)).attribute("transB", transposed).attribute("alpha", 0.5f)
                .attribute("beta", 2f).output("gemm");
        y = builder.node("Add", builder.node("Mul", y, random(1, 5)).output("scaled"), random(0, 1, 5)).output("shifted");
        assertEquals(List.of("Flatten", "Gemm"), operators(fuse(norm(y, 5))));
    }

    @Test
    void aProductWithItsBiasIsAGemm() throws Exception {
        Value flat = builder.node("Flatten", x).output("flat");
        Value y = builder.node("MatMul", flat, random(0, 256, 5)).output("product");
        Network fused = fuse(builder.node("Relu", builder.node("Add", random(0, 5), y).output("shifted")).output("y"));
        assertEquals(List.of("Flatten", "Gemm", "Relu"), operators(fused));
        assertEquals(Map.of("Gemm+relu", 1), RealNetworksTest.patterns(fused));
    }

    @Test
    void aPadGoesIntoTheConvolution() throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 2, 0, 0, 0, 1)).output("padded");
        assertEquals(List.of("Conv"), operators(fuse(conv(padded, 4, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0, 1"})
    void aPadGoesIntoTheAverageOverZerosThatCount(long own, long counts) throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 1, 0, 0, 0, 1)).output("padded");
        Network fused = fuse(builder.node("AveragePool", padded).attribute("kernel_shape", Longs.of(3, 3))
                .attribute("pads", Longs.of(own, own, own, own)).attribute("count_include_pad", counts).output("pooled"));
        assertEquals(List.of("AveragePool"), operators(fused));
    }

    /** The pooling's own zeros do not count, those of the pad do. */
    @Test
    void aPadStaysBeforeAnAverageThatDoesNotCountItsOwn() throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 1, 0, 0, 0, 1)).output("padded");
        assertEquals(List.of("Pad", "AveragePool"), operators(fuse(builder.node("AveragePool", padded)
                .attribute("kernel_shape", Longs.of(3, 3)).attribute("pads", Longs.of(1, 1, 1, 1)).output("pooled"))));
    }

    @Test
    void aPadOfTheWindowsSizeStays() throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 2, 0, 0, 0, 0, 0)).output("padded");
        assertEquals(List.of("Pad", "AveragePool"), operators(fuse(builder.node("AveragePool", padded)
                .attribute("kernel_shape", Longs.of(2, 2)).output("pooled"))));
    }

    @Test
    void aPadByZerosGoesIntoTheMaximumOfWhatIsNotNegative() throws Exception {
        Value positive = builder.node("Relu", x).output("positive");
        Value padded = builder.node("Pad", positive, longs(0, 0, 1, 1, 0, 0, 0, 1)).output("padded");
        assertEquals(List.of("Relu", "MaxPool"), operators(fuse(maximum(padded))));
    }

    @Test
    void aPadByZerosStaysBeforeTheMaximumOfWhatMayBeNegative() throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 1, 0, 0, 0, 1)).output("padded");
        assertEquals(List.of("Pad", "MaxPool"), operators(fuse(maximum(padded))));
    }

    @Test
    void aPadByTheLowestNumberGoesIntoTheMaximum() throws Exception {
        Value lowest = builder.constant("lowest", Tensor.ofFloats(Longs.EMPTY, -Float.MAX_VALUE));
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 1, 0, 0, 0, 1), lowest).output("padded");
        assertEquals(List.of("MaxPool"), operators(fuse(maximum(padded))));
    }

    private Value maximum(Value input) {
        return builder.node("MaxPool", input).attribute("kernel_shape", Longs.of(3, 3)).attribute("strides", Longs.of(2, 2))
                .output("pooled");
    }

    @Test
    void aPadByAnotherValueStays() throws Exception {
        Value padded = builder.node("Pad", x, longs(0, 0, 1, 2, 0, 0, 0, 1), random(1)).output("padded");
        assertEquals(List.of("Pad", "Conv"), operators(fuse(conv(padded, 4, 1, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Relu", "LeakyRelu", "Sigmoid", "HardSigmoid", "HardSwish", "Tanh", "Gelu" })
    void oneNodeOfActivationJoinsTheConvolution(String operator) throws Exception {
        Network fused = fuse(builder.node(operator, conv(x, 4, 1, 1)).output("y"));
        assertEquals(1, fused.getGraph().getFusionGroups().size());
        assertEquals(2, fused.getGraph().getFusionGroups().getFirst().getNodes().size());
    }

    @Test
    void decomposedSiluIsOneActivation() throws Exception {
        Value y = conv(x, 4, 1, 1);
        Network fused = fuse(builder.node("Mul", builder.node("Sigmoid", y).output("s"), y).output("y"));
        assertEquals(Map.of("Conv+silu", 1), RealNetworksTest.patterns(fused));
        assertEquals(3, fused.getGraph().getFusionGroups().getFirst().getNodes().size());
    }

    @Test
    void decomposedHardSwishIsOneActivation() throws Exception {
        Value y = conv(x, 4, 1, 1);
        Value clipped = builder.node("Clip", builder.node("Add", y, scalar(3)).output("a"), scalar(0), scalar(6)).output("c");
        Value product = builder.node("Mul", y, clipped).output("p");
        assertEquals(Map.of("Conv+hard-swish", 1),
                RealNetworksTest.patterns(fuse(builder.node("Div", product, scalar(6)).output("y"))));
    }

    @Test
    void decomposedGeluIsOneActivationByErf() throws Exception {
        Value y = conv(x, 4, 1, 1);
        Value erf = builder.node("Erf", builder.node("Div", y, scalar(1.4142135f)).output("d")).output("e");
        Value product = builder.node("Mul", y, builder.node("Add", erf, scalar(1)).output("a")).output("p");
        assertEquals(Map.of("Conv+gelu", 1),
                RealNetworksTest.patterns(fuse(builder.node("Mul", product, scalar(0.5f)).output("y"))));
    }

    @Test
    void decomposedGeluIsOneActivationByTanh() throws Exception {
        Value y = conv(x, 4, 1, 1);
        Value cube = builder.node("Mul", builder.node("Pow", y, scalar(3)).output("c"), scalar(0.044715f)).output("k");
        Value inner = builder.node("Mul", builder.node("Add", y, cube).output("i"), scalar(0.7978846f)).output("m");
        Value outer = builder.node("Add", builder.node("Tanh", inner).output("t"), scalar(1)).output("o");
        Value half = builder.node("Mul", y, scalar(0.5f)).output("h");
        assertEquals(Map.of("Conv+gelu", 1), RealNetworksTest.patterns(fuse(builder.node("Mul", half, outer).output("y"))));
    }

    @Test
    void theLaterOfTwoBranchesTakesTheirSum() throws Exception {
        Value first = conv(x, 4, 1, 1);
        Value second = conv(x, 4, 1, 1);
        Network fused = fuse(builder.node("Relu", builder.node("Add", first, second).output("sum")).output("y"));
        assertEquals(Map.of("Conv+residual+relu", 1), RealNetworksTest.patterns(fused));
        Node anchor = fused.getGraph().getFusionGroups().getFirst().getNodes().getFirst();
        assertEquals(second.getName(), anchor.getOutputs().getFirst().getName());
    }

    @Test
    void aValueThatIsGivenOutIsNoInnerValue() throws Exception {
        Value y = conv(x, 4, 1, 1);
        builder.output(y);
        assertTrue(fuse(builder.node("Relu", y).output("y")).getGraph().getFusionGroups().isEmpty());
    }

    @Test
    void patternsAndLayersCanBeLeftOut() throws Exception {
        Value y = builder.node("Relu", norm(conv(x, 4, 1, 1), 4)).output("y");
        builder.output(y);
        Network network = builder.network();
        assertEquals(List.of("Conv", "BatchNormalization", "Relu"), operators(fuse(network, Map.of("skip", List.of("batch-norm")))));
        Network other = fuse(network, Map.of("skip", List.of("relu")));
        assertEquals(List.of("Conv", "Relu"), operators(other));
        assertTrue(other.getGraph().getFusionGroups().isEmpty());
        assertEquals(List.of("Conv", "BatchNormalization", "Relu"),
                operators(fuse(network, Map.of("exclude", List.of("Operator:Conv")))));
        HoneException e = assertThrows(HoneException.class, () -> fuse(network, Map.of("exclude", List.of("nothing*"))));
        assertTrue(e.getMessage().contains("'nothing*'"), e.getMessage());
    }

    @Test
    void quantizedWeightsStay() throws Exception {
        Value weights = builder.node("DequantizeLinear",
                builder.constant("q", Tensor.ofBytes(ElementType.INT8, Longs.of(4, 4, 1, 1), new byte[16])), scalar(0.5f)).output("w");
        Value y = norm(builder.node("Conv", x, weights).output("conv"), 4);
        assertEquals(List.of("DequantizeLinear", "Conv", "BatchNormalization"), operators(fuse(y)));
    }

    // ---- making networks ----

    private Network fuse(Value y) throws HoneException {
        builder.output(y);
        return new StepContract(new FuseStep(), context).checkFloat(builder.network());
    }

    private static Network fuse(Network network, Map<String, ?> parameters) throws HoneException {
        return new StepContract(new FuseStep(), parameters, context).checkFloat(network);
    }

    private static List<String> operators(Network network) {
        return network.getGraph().getNodes().stream().map(Node::getOperator).toList();
    }

    private Value conv(Value input, long outputs, long groups, long padding) {
        return builder.node("Conv", input, random(0, outputs, 4 / groups, 3, 3), random(0, outputs)).attribute("group", groups)
                .attribute("pads", Longs.of(padding, padding, padding, padding)).name("conv" + constants)
                .output("conv_out" + constants);
    }

    private Value norm(Value input, int channels) {
        return builder.node("BatchNormalization", input, random(1, channels), random(0, channels), random(0, channels),
                random(1, channels)).output("norm" + constants);
    }

    private Value scalar(float value) {
        return builder.constant("c" + constants++, Tensor.ofFloats(Longs.EMPTY, value));
    }

    private Value longs(long... values) {
        return builder.constant("c" + constants++, Tensor.ofLongs(Longs.of(values.length), values));
    }

    /** A constant of values within ±0.5 around {@code middle}. */
    private Value random(float middle, long... sizes) {
        java.util.Random random = new java.util.Random(constants);
        float[] values = new float[(int) Longs.of(sizes).stream().reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = middle + random.nextFloat() - 0.5f;
        }
        return builder.constant("c" + constants++, Tensor.ofFloats(Longs.of(sizes), values));
    }
}
