package org.hone.compress.quantize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestStepContext;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reference engine for all tests: its process takes long to start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuantizeStepTest {

    private static final long[] INPUT = {1, 3, 8, 8};

    private final QuantizeStep step = new QuantizeStep();
    private final TestStepContext context = new TestStepContext();

    @BeforeEach
    void setUp() {
        context.calibration(TensorSamples.normal("x", 8, INPUT));
        context.monitor().setCanceled(false);
        target("onnxruntime");
    }

    @AfterAll
    void tearDown() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onnxruntime", "tflite", "tensorrt", "neon", "host"})
    void keepsTheContractOfStepsForEveryTarget(String target) throws Exception {
        target(target);
        Network quantized = new StepContract(step, context).check(residual());
        assertTrue(new StepContract(step, context).relativeError(residual(), quantized) < 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min-max", "moving-average", "percentile", "entropy", "mse"})
    void everyCalibratorGivesTheSameBytesEachTime(String calibrator) throws Exception {
        StepContract contract = new StepContract(step, Map.of("calibrator", calibrator, "bias-correction", true, "equalize", true), context);
        assertEquals(contract.digest(contract.apply(residual())), contract.digest(contract.apply(residual())));
    }

    @Test
    void quantizesBehindTheReluAndBeforeTheAddition() throws Exception {
        Network quantized = quantize(residual(), Map.of());
        assertEquals(List.of("Relu"), users(quantized, "c1"));
        assertEquals(List.of("QuantizeLinear"), users(quantized, "r1"));
        assertEquals(List.of("QuantizeLinear"), users(quantized, "c2"));
        assertEquals(List.of("DequantizeLinear", "DequantizeLinear"), producers(node(quantized, "add")));
        assertEquals(List.of("DequantizeLinear", "DequantizeLinear", "DequantizeLinear"), producers(node(quantized, "conv1")));
    }

    @Test
    void weightsAreInt8PerChannelAndReachTheirEnds() throws Exception {
        Network quantized = quantize(residual(), Map.of());
        Node dequantize = node(quantized, "conv1").getInputs().get(1).getValue().getProducer();
        assertEquals(0, Attributes.whole(dequantize, "axis", -9));
        Tensor integers = dequantize.getInputs().get(0).getValue().getTensor();
        Tensor scales = dequantize.getInputs().get(1).getValue().getTensor();
        assertEquals(ElementType.INT8, integers.elementType());
        assertEquals(Longs.of(4), scales.sizes());
        float[] weights = Constants.read(WeightLayer.of(node(residual(), "conv1")).weight());
        for (int channel = 0; channel < 4; channel++) {
            int largest = 0;
            for (int i = channel * 27; i < (channel + 1) * 27; i++) {
                largest = Math.max(largest, Math.abs((int) integers.longAt(i)));
                assertEquals(weights[i], integers.longAt(i) * scales.doubleAt(channel), scales.doubleAt(channel) * 0.501);
            }
            assertEquals(127, largest);
        }
    }

    @Test
    void theScaleOfABiasIsThatOfInputTimesWeight() throws Exception {
        Node conv = node(quantize(residual(), Map.of()), "conv1");
        float input = operand(conv, 0, 1)[0];
        float[] weight = operand(conv, 1, 1);
        float[] bias = operand(conv, 2, 1);
        assertEquals(ElementType.INT32, conv.getInputs().get(2).getValue().getProducer().getInputs().getFirst().getValue().getTensor().elementType());
        for (int channel = 0; channel < bias.length; channel++) {
            assertEquals(input * weight[channel], bias[channel]);
        }
    }

    @Test
    void oneScaleForTheWholeTensorWhereAsked() throws Exception {
        Node conv = node(quantize(residual(), Map.of("per-channel", false)), "conv1");
        assertEquals(1, operand(conv, 1, 1).length);
        assertEquals(1, operand(conv, 2, 1).length);
    }

    @Test
    void tfliteKeepsFullyConnectedLayersPerTensor() throws Exception {
        target("tflite");
        Network quantized = quantize(residual(), Map.of());
        assertEquals(1, operand(node(quantized, "gemm"), 1, 1).length);
        assertEquals(4, operand(node(quantized, "conv1"), 1, 1).length);
    }

    @Test
    void tensorRtKeepsBiasesFloatAndActivationsSymmetric() throws Exception {
        target("tensorrt");
        Node conv = node(quantize(residual(), Map.of()), "conv1");
        assertNull(conv.getInputs().get(2).getValue().getProducer());
        assertArrayEquals(new float[] {0}, operand(conv, 0, 2));
    }

    @Test
    void softmaxHasItsFixedScale() throws Exception {
        target("neon");
        Node output = quantize(residual(), Map.of()).getGraph().getOutputs().getFirst().getValue().getProducer();
        assertArrayEquals(new float[] {1f / 256}, output.getInputs().get(1).getValue().getTensor().toFloats());
        assertArrayEquals(new float[] {-128}, output.getInputs().get(2).getValue().getTensor().toFloats());
    }

    @Test
    void poolingAndReshapeShareTheScaleOfTheirInput() throws Exception {
        Network quantized = quantize(residual(), Map.of());
        assertArrayEquals(operand(node(quantized, "pool"), 0, 1), operand(node(quantized, "flatten"), 0, 1));
        assertArrayEquals(operand(node(quantized, "pool"), 0, 1), operand(node(quantized, "gemm"), 0, 1));
    }

    @Test
    void concatSharesOneScaleWhereTheTargetAsksForIt() throws Exception {
        target("tflite");
        Node concat = node(quantize(concatenation(), Map.of("calibrator", "min-max")), "concat");
        assertArrayEquals(operand(concat, 0, 1), operand(concat, 1, 1));
        target("onnxruntime");
        Node free = node(quantize(concatenation(), Map.of("calibrator", "min-max")), "concat");
        assertNotEquals(operand(free, 0, 1)[0], operand(free, 1, 1)[0]);
    }

    @Test
    void activationsAreUint8WhereAsked() throws Exception {
        Node conv = node(quantize(residual(), Map.of("activations", "uint8")), "conv1");
        assertEquals(ElementType.UINT8, conv.getInputs().getFirst().getValue().getProducer().getInputs().get(2).getValue().getTensor().elementType());
        target("tflite");
        assertEquals(FailureKind.USAGE, failure(residual(), Map.of("activations", "uint8")).kind());
    }

    @Test
    void excludedLayersStayFloat() throws Exception {
        for (Map<String, ?> parameters : List.of(Map.of("exclude", List.of("conv2")), Map.of("exclude", List.of("co*2")))) {
            Network quantized = quantize(residual(), parameters);
            assertNull(node(quantized, "conv2").getInputs().get(1).getValue().getProducer());
            assertEquals("DequantizeLinear", producers(node(quantized, "conv1")).get(1));
        }
        Network quantized = quantize(residual(), Map.of("exclude", List.of("Operator:Conv")));
        assertNull(node(quantized, "conv1").getInputs().get(1).getValue().getProducer());
        assertEquals("DequantizeLinear", producers(node(quantized, "gemm")).get(1));
    }

    @Test
    void firstAndLastLayersStayFloatWhereAsked() throws Exception {
        Network quantized = quantize(residual(), Map.of("keep-first", 1L, "keep-last", 1L));
        assertNull(node(quantized, "conv1").getInputs().get(1).getValue().getProducer());
        assertEquals("DequantizeLinear", producers(node(quantized, "conv2")).get(1));
        assertNull(node(quantized, "gemm").getInputs().get(1).getValue().getProducer());
    }

    @Test
    void aSelectorThatSelectsNothingIsAnError() {
        HoneException failure = failure(residual(), Map.of("exclude", List.of("conv3")));
        assertEquals(FailureKind.USAGE, failure.kind());
        assertTrue(failure.getMessage().contains("'conv3'"), failure.getMessage());
    }

    @Test
    void inputsAndOutputsAreIntegersWhereAsked() throws Exception {
        target("neon");
        Network quantized = quantize(residual(), Map.of("inputs", "quantized", "outputs", "quantized"));
        assertEquals(ValueType.tensor(ElementType.INT8, org.hone.model.type.Shape.of(INPUT)), quantized.getGraph().getInputs().getFirst().getType());
        assertEquals("x", quantized.getGraph().getInputs().getFirst().getName());
        assertEquals("y", quantized.getGraph().getOutputs().getFirst().getValue().getName());
        assertEquals("QuantizeLinear", quantized.getGraph().getOutputs().getFirst().getValue().getProducer().getOperator());
    }

    @Test
    void withoutSamplesItSaysWhatIsMissing() {
        context.calibration(null);
        HoneException failure = failure(residual(), Map.of());
        assertEquals(FailureKind.USAGE, failure.kind());
        assertTrue(failure.getMessage().contains("calibration"), failure.getMessage());
    }

    @Test
    void stopsWhenCancelled() {
        context.monitor().setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> quantize(residual(), Map.of()));
    }

    @Test
    void equalizationKeepsTheFunction() throws Exception {
        Network equalized = context.copy(residual());
        int pairs = new CrossLayerEqualization(equalized.getGraph(), java.util.Set.of())
                .run(org.eclipse.core.runtime.SubMonitor.convert(null));
        assertEquals(1, pairs);
        assertTrue(new StepContract(step, context).relativeError(residual(), equalized) < 1e-5);
        float[] before = Constants.read(WeightLayer.of(node(residual(), "conv1")).weight());
        assertTrue(Math.abs(before[0] - Constants.read(WeightLayer.of(node(equalized, "conv1")).weight())[0]) > 1e-3);
    }

    @Test
    void equalizationEvensRangesOfDepthwiseLayersOut() throws Exception {
        Network equalized = context.copy(depthwise());
        new CrossLayerEqualization(equalized.getGraph(), java.util.Set.of()).run(org.eclipse.core.runtime.SubMonitor.convert(null));
        assertTrue(new StepContract(step, context).relativeError(depthwise(), equalized) < 1e-5);
        assertTrue(spread(depthwise()) > 50);
        assertTrue(spread(equalized) < 10, () -> "spread " + spread(equalized));
        Network plain = quantize(depthwise(), Map.of("per-channel", false, "calibrator", "min-max"));
        Network even = quantize(depthwise(), Map.of("per-channel", false, "calibrator", "min-max", "equalize", true));
        StepContract contract = new StepContract(step, context);
        assertTrue(contract.relativeError(depthwise(), even) < contract.relativeError(depthwise(), plain));
    }

    @Test
    void biasCorrectionTakesTheShiftOfTheMeanOff() throws Exception {
        Network network = residual();
        context.calibration(new TensorSamples("x", List.of(constantInput())));
        double[] shifts = new double[2];
        for (boolean corrected : new boolean[] {false, true}) {
            Network quantized = quantize(network, Map.of("per-channel", false, "bias-correction", corrected));
            float[] weights = restored(node(quantized, "conv1"), 1);
            float[] bias = restored(node(quantized, "conv1"), 2);
            float[] exact = Constants.read(WeightLayer.of(node(network, "conv1")).weight());
            float[] exactBias = Constants.read(WeightLayer.of(node(network, "conv1")).bias());
            for (int channel = 0; channel < 4; channel++) { // an input of ones without padding: the mean is a sum of weights
                double mean = bias[channel] - exactBias[channel];
                for (int i = channel * 27; i < (channel + 1) * 27; i++) {
                    mean += weights[i] - exact[i];
                }
                shifts[corrected ? 1 : 0] = Math.max(shifts[corrected ? 1 : 0], Math.abs(mean));
            }
        }
        assertTrue(shifts[0] > 1e-3, () -> "shift " + shifts[0]);
        assertTrue(shifts[1] < shifts[0] / 20, () -> "shifts " + shifts[0] + ", " + shifts[1]);
    }

    @Test
    void channelsOfNothingButZerosAndHugeBiasesStayUsable() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("zeros");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value w = builder.constant("w", Tensor.ofFloats(Longs.of(2, 3, 1, 1), 0, 0, 0, 1e-12f, 0, 0));
        Value b = builder.constant("b", Tensor.ofFloats(Longs.of(2), 1, 1e6f));
        Network network = builder.output(builder.node("Conv", x, w, b).name("conv").output("y")).network();
        Network quantized = quantize(network, Map.of("calibrator", "min-max"));
        assertTrue(new StepContract(step, context).relativeError(network, quantized) < 0.01);
    }

    @Test
    void unsupportedOperatorsStayFloatAndAreReported() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("float");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value sine = builder.node("Sin", x).name("sine").output("s");
        Value y = builder.node("Conv", sine, weights(builder, "w", 1, 4, 3, 1, 1)).name("conv").output("y");
        StepResult result = result(builder.output(y).network(), Map.of());
        assertNull(node(result.main(), "sine").getInputs().getFirst().getValue().getProducer());
        assertEquals(List.of("DequantizeLinear", "DequantizeLinear"), producers(node(result.main(), "conv")));
        assertEquals(List.of(List.of("sine", "Sin", "the target has no integer Sin")), table(result, "float").rows());
    }

    @Test
    void dynamicRangeLayersAreQuantizedWhole() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("dynamic-range");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value integers = builder.constant("integers", Tensor.ofBytes(ElementType.INT8, Longs.of(2, 3, 1, 1), (byte) 127, (byte) -3, (byte) 5,
                (byte) 9, (byte) -127, (byte) 64));
        Value scales = builder.constant("scales", Tensor.ofFloats(Longs.of(2), 0.5f, 0.25f));
        Value weights = builder.node("DequantizeLinear", integers, scales).name("stored").attribute("axis", 0).output("w");
        Network network = builder.output(builder.node("Conv", x, weights).name("conv").output("y")).network();
        Node conv = node(quantize(network, Map.of()), "conv");
        assertEquals(List.of("DequantizeLinear", "DequantizeLinear"), producers(conv));
        assertArrayEquals(new float[] {127, -3, 5, 9, -127, 64}, operand(conv, 1, 0));
        assertArrayEquals(new float[] {0.5f, 0.25f}, operand(conv, 1, 1));
    }

    @Test
    void reportsRangesScalesAndHistograms() throws Exception {
        target("neon");
        StepResult result = result(residual(), Map.of("calibrator", "min-max"));
        Map<Object, List<Object>> rows = new HashMap<>();
        table(result, "ranges").rows().forEach(row -> rows.put(row.getFirst(), row));
        List<Object> relu = rows.get("r1");
        assertEquals(0.0, relu.get(1));
        assertEquals((Double) relu.get(2) / 255, (Double) relu.get(3), 1e-7);
        assertEquals(-128L, relu.get(4));
        assertEquals(0.0, relu.get(7));
        assertEquals(32, ((String) relu.get(9)).split(" ").length);
        assertEquals(3, table(result, "weights").rows().size());
        assertTrue((Double) table(result, "weights").rows().getFirst().get(4) > 35);
    }

    @Test
    void reportsTheErrorOfActivations() throws Exception {
        float[] values = {-1, -0.3f, 0, 0.123f, 0.6f, 1};
        NetworkBuilder builder = new NetworkBuilder("error");
        Value x = builder.input("x", ElementType.FLOAT32, 1, 1, 1, 6);
        Value one = builder.constant("w", Tensor.ofFloats(Longs.of(1, 1, 1, 1), 1));
        Network network = builder.output(builder.node("Conv", x, one).name("conv").output("y")).network();
        context.calibration(new TensorSamples("x", List.of(Tensor.ofFloats(Longs.of(1, 1, 1, 6), values))));
        target("neon");
        for (String ends : List.of("float", "quantized")) {
            StepResult result = result(network, Map.of("calibrator", "min-max", "inputs", ends, "outputs", ends));
            List<Object> row = table(result, "ranges").rows().getFirst();
            assertEquals("x", row.getFirst());
            IntegerScale scale = new IntegerScale(((Double) row.get(3)).floatValue(), ((Long) row.get(4)).intValue(), ElementType.INT8);
            double signal = 0;
            double noise = 0;
            for (float value : values) {
                signal += (double) value * value;
                noise += Math.pow(value - (double) ((scale.quantize(value) - scale.zeroPoint()) * scale.scale()), 2);
            }
            double expected = 10 * Math.log10(signal / noise);
            for (List<Object> activation : table(result, "ranges").rows()) { // a weight of one: input and output are the same
                assertEquals(expected, (Double) activation.get(10), 1e-3, ends + ": " + activation);
            }
            assertEquals(2, table(result, "ranges").rows().size());
            assertEquals("dB", table(result, "ranges").columns().get(10).unit());
            assertEquals(List.of(), result.report().warnings());
        }
    }

    @Test
    void warnsOfTheThreeActivationsWithTheLargestErrors() throws Exception {
        context.calibration(TensorSamples.normal("x", 20, INPUT));
        NetworkBuilder builder = new NetworkBuilder("lossy");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value large = builder.constant("large", Tensor.ofFloats(Longs.EMPTY, 1e5f));
        Value last = builder.node("Add", x, large).name("raise").output("raised");
        for (String name : List.of("a", "b", "c", "d")) { // what is left of x after the large number is off again is noise
            last = builder.node("Sub", last, large).name("lower_" + name).output(name);
            last = builder.node("Conv", last, builder.constant("w_" + name, Tensor.ofFloats(Longs.of(3, 3, 1, 1), 1, 0, 0, 0, 1, 0, 0, 0, 1)))
                    .name("conv_" + name).output("c_" + name);
            if (!name.equals("d")) {
                last = builder.node("Add", last, large).name("raise_" + name).output("raised_" + name);
            }
        }
        StepResult result = result(builder.output(last).network(), Map.of());
        List<String> warnings = result.report().warnings();
        assertEquals(3, warnings.size(), warnings::toString);
        assertTrue(warnings.getFirst().matches("quantized, '\\w+' has only -?\\d+\\.\\d dB of signal to noise"), warnings::toString);
        assertEquals(table(result, "ranges").rows(), table(result(builder.network(), Map.of()), "ranges").rows());
    }

    private static float spread(Network network) {
        float[] weights = Constants.read(WeightLayer.of(node(network, "first")).weight());
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int channel = 0; channel < 4; channel++) {
            float largest = 0;
            for (int i = channel * 3; i < channel * 3 + 3; i++) {
                largest = Math.max(largest, Math.abs(weights[i]));
            }
            least = Math.min(least, largest);
            most = Math.max(most, largest);
        }
        return most / least;
    }

    private static Tensor constantInput() {
        float[] ones = new float[3 * 8 * 8];
        java.util.Arrays.fill(ones, 1);
        return Tensor.ofFloats(Longs.of(INPUT), ones);
    }

    /** conv1, Relu, conv2, Add (residual), Relu, MaxPool, Flatten, Gemm, Softmax. */
    private static Network residual() {
        NetworkBuilder builder = new NetworkBuilder("residual");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value c1 = builder.node("Conv", x, weights(builder, "w1", 1, 4, 3, 3, 3), weights(builder, "b1", 2, 4)).name("conv1").output("c1");
        Value r1 = builder.node("Relu", c1).name("relu1").output("r1");
        Value c2 = builder.node("Conv", r1, weights(builder, "w2", 3, 4, 4, 1, 1), weights(builder, "b2", 4, 4)).name("conv2").output("c2");
        Value side = builder.node("MaxPool", c2).name("same").attribute("kernel_shape", Longs.of(1, 1)).output("side");
        Value sum = builder.node("Add", c2, side).name("add").output("sum");
        Value r2 = builder.node("Relu", sum).name("relu2").output("r2");
        Value pooled = builder.node("MaxPool", r2).name("pool").attribute("kernel_shape", Longs.of(2, 2))
                .attribute("strides", Longs.of(2, 2)).output("pooled");
        Value flat = builder.node("Flatten", pooled).name("flatten").output("flat");
        Value scores = builder.node("Gemm", flat, weights(builder, "w3", 5, 36, 5), weights(builder, "b3", 6, 5)).name("gemm").output("scores");
        return builder.output(builder.node("Softmax", scores).name("softmax").output("y")).network();
    }

    private static Network depthwise() {
        NetworkBuilder builder = new NetworkBuilder("depthwise");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Tensor uneven = Tensor.ofFloats(Longs.of(4, 3, 1, 1), 0.01f, 0.02f, -0.01f, 1, -2, 1.5f, 0.1f, 0.2f, -0.3f, 3, 1, 2);
        Value first = builder.node("Conv", x, builder.constant("w1", uneven), weights(builder, "b1", 2, 4)).name("first").output("c1");
        Value relu = builder.node("Relu", first).output("r1");
        Value middle = builder.node("Conv", relu, weights(builder, "w2", 3, 4, 1, 3, 3)).attribute("group", 4).name("middle").output("c2");
        Value relu2 = builder.node("Relu", middle).output("r2");
        return builder.output(builder.node("Conv", relu2, weights(builder, "w3", 4, 2, 4, 1, 1)).name("last").output("y")).network();
    }

    private static Network concatenation() {
        NetworkBuilder builder = new NetworkBuilder("concatenation");
        Value x = builder.input("x", ElementType.FLOAT32, INPUT);
        Value a = builder.node("Conv", x, weights(builder, "w1", 1, 4, 3, 1, 1)).name("a").output("a");
        Value b = builder.node("Conv", x, weights(builder, "w2", 2, 4, 3, 3, 3)).name("b").attribute("pads", Longs.of(1, 1, 1, 1)).output("b");
        Value both = builder.node("Concat", a, b).name("concat").attribute("axis", 1).output("both");
        return builder.output(builder.node("Conv", both, weights(builder, "w3", 3, 2, 8, 1, 1)).name("last").output("y")).network();
    }

    private static Value weights(NetworkBuilder builder, String name, long seed, long... sizes) {
        float[] values = new float[(int) java.util.Arrays.stream(sizes).reduce(1, (a, b) -> a * b)];
        Random random = new Random(seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / 3;
        }
        return builder.constant(name, Tensor.ofFloats(Longs.of(sizes), values));
    }

    private void target(String id) {
        context.quantization(new QuantizationTargets(TestExtensions.source()).find(id).spec());
    }

    private StepResult result(Network network, Map<String, ?> parameters) throws HoneException {
        return step.apply(network, ParameterValues.of(step.parameters(), parameters), context);
    }

    private Network quantize(Network network, Map<String, ?> parameters) throws HoneException {
        return result(network, parameters).main();
    }

    private HoneException failure(Network network, Map<String, ?> parameters) {
        return assertThrows(HoneException.class, () -> quantize(network, parameters));
    }

    private static StepReport.Table table(StepResult result, String id) {
        return result.report().tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static Node node(Network network, String name) {
        return network.getGraph().getNodes().stream().filter(node -> name.equals(node.getName())).findFirst().orElseThrow();
    }

    private static List<String> users(Network network, String value) {
        return network.getGraph().getNodes().stream().filter(node -> node.getInputs().stream()
                .anyMatch(input -> input.getValue() != null && value.equals(input.getValue().getName()))).map(Node::getOperator).toList();
    }

    private static List<String> producers(Node node) {
        return node.getInputs().stream().map(input -> input.getValue().getProducer() == null ? "" : input.getValue().getProducer().getOperator()).toList();
    }

    /** An operand of the DequantizeLinear before an input slot: 0 integers, 1 scale, 2 zero point. */
    private static float[] operand(Node node, int slot, int operand) {
        return node.getInputs().get(slot).getValue().getProducer().getInputs().get(operand).getValue().getTensor().toFloats();
    }

    private static float[] restored(Node node, int slot) {
        float[] integers = operand(node, slot, 0);
        float[] scales = operand(node, slot, 1);
        for (int i = 0; i < integers.length; i++) {
            integers[i] *= scales[scales.length == 1 ? 0 : i * scales.length / integers.length];
        }
        return integers;
    }
}
