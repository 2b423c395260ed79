package org.hone.targets.lowering;

import static org.hone.targets.lowering.LoweredNetwork.operations;
import static org.hone.targets.lowering.LoweredNetwork.plan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;

import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.target.LoweringOptions;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

/** What stands between DequantizeLinear and QuantizeLinear computes on integers. */
class IntegerLayersTest {

    private final NetworkBuilder net = new NetworkBuilder("integers");
    private int constants;

    private Value real(float value) {
        return net.constant("s" + constants++, Tensor.ofFloats(Longs.EMPTY, value));
    }

    private Value zero(ElementType type, int value) {
        return net.constant("z" + constants++, Tensor.ofBytes(type, Longs.EMPTY, (byte) value));
    }

    private Value dequantized(Value integers, ElementType type, float scale, int zero) {
        return net.node("DequantizeLinear", integers, real(scale), zero(type, zero)).name("dq" + constants).output("dq" + constants);
    }

    private Value quantized(Value real, ElementType type, float scale, int zero, String name) {
        return net.node("QuantizeLinear", real, real(scale), zero(type, zero)).name("q_" + name).output(name);
    }

    private Value weights(ElementType type, int zero, long[] sizes, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return dequantized(net.constant("w" + constants++, Tensor.ofBytes(type, Longs.of(sizes), bytes)), type, 0.5f, zero);
    }

    /** Two 1x1 filters over two channels, ReLU behind. */
    private Network convolution(ElementType activations, int inputZero, int outputZero, ElementType weights, int weightZero) {
        Value x = net.input("x", activations, 1, 2, 1, 3);
        Value w = weights(weights, weightZero, new long[] { 2, 2, 1, 1 }, 3 + weightZero, -2 + weightZero, 5 + weightZero, 7 + weightZero);
        Value bias = net.node("DequantizeLinear", net.constant("b", Tensor.ofInts(Longs.of(2), 100, -50)), real(0.125f)).name("dqb").output("dqb");
        Value c = net.node("Conv", dequantized(x, activations, 0.25f, inputZero), w, bias).name("conv").output("c");
        Value r = net.node("Relu", c).name("relu").output("r");
        return net.output(quantized(r, activations, 2, outputZero, "y")).network();
    }

    private static ByteBuffer packed(Plan plan, KernelCall call) {
        return plan.constants().get(((Operand.OfConstant) call.inputs().get(1)).constant()).bytes();
    }

    private static KernelCall call(Plan plan, String operation) {
        return plan.calls().stream().filter(call -> call.operation().equals(operation)).findFirst().orElseThrow();
    }

    @Test
    void theBiasHoldsTheInputsZeroPoint() throws Exception {
        Plan plan = plan(convolution(ElementType.INT8, -3, 4, ElementType.INT8, 0));
        KernelCall conv = call(plan, "conv2d_s8");
        ByteBuffer packed = packed(plan, conv);
        assertEquals(100 + 3 * (3 - 2), packed.getInt(0));
        assertEquals(-50 + 3 * (5 + 7), packed.getInt(4));
        assertEquals(0.25f * 0.5f / 2, packed.getFloat(64));
        assertEquals(128 * 12, packed.getInt(3 * 64 + 4));
        assertEquals(List.of("conv", "relu", "q_y"), conv.nodes());
        assertEquals(-3, conv.params().get("in_zero"));
        assertEquals(4, conv.params().get("out_zero"));
        assertEquals(4, conv.params().get("out_min"), "ReLU cuts at the zero point");
        assertEquals(127, conv.params().get("out_max"));
    }

    @Test
    void unsignedActivationsMoveBy128() throws Exception {
        Plan plan = plan(convolution(ElementType.UINT8, 125, 132, ElementType.INT8, 0));
        KernelCall conv = call(plan, "conv2d_s8");
        assertEquals(-3, conv.params().get("in_zero"));
        assertEquals(4, conv.params().get("out_zero"));
        assertEquals(List.of("lut_s8", "conv2d_s8", "lut_s8"),
                operations(plan).stream().filter(operation -> operation.endsWith("_s8")).toList());
        assertEquals(ElementType.UINT8, plan.inputs().getFirst().type());
        assertEquals(125, plan.inputs().getFirst().zeroPoint(), "the network's own");
        assertEquals(132, plan.outputs().getFirst().zeroPoint());
        assertEquals(0.25f, plan.inputs().getFirst().scale());
        ByteBuffer table = packed(plan, call(plan, "lut_s8"));
        assertEquals(0, table.get(0), "the byte 0x80 is uint8 128, which becomes 0");
        assertEquals(-128, table.get(128), "the byte 0x00 is uint8 0, which becomes -128");
    }

    @Test
    void weightsWithAZeroPointMoveWhereTheyFit() throws Exception {
        Plan plan = plan(convolution(ElementType.INT8, 0, 0, ElementType.UINT8, 128));
        ByteBuffer packed = packed(plan, call(plan, "conv2d_s8"));
        assertEquals(3, packed.get(4 * 64));
        assertEquals(-2, packed.get(4 * 64 + 1));
        assertEquals(100, packed.getInt(0), "an input around zero leaves the bias as it is");
    }

    @Test
    void weightsThatDoNotFitStayFloat() throws Exception {
        Value x = net.input("x", ElementType.INT8, 1, 2);
        Value w = weights(ElementType.UINT8, 10, new long[] { 2, 2 }, 255, 10, 0, 10);
        Value g = net.node("MatMul", dequantized(x, ElementType.INT8, 0.25f, 0), w).name("g").output("g");
        Plan plan = plan(net.output(quantized(g, ElementType.INT8, 1, 0, "y")).network());
        assertEquals(List.of("dequantize_s8", "conv2d_f32", "quantize_s8"), operations(plan));
        assertTrue(plan.notes().stream().anyMatch(note -> note.startsWith("float g (MatMul)")), plan.notes().toString());
        assertEquals(0.5f * (255 - 10), packed(plan, call(plan, "conv2d_f32")).getFloat(64));
    }

    @Test
    void fixedPointTakesMultipliersAndShifts() throws Exception {
        Plan plan = plan(convolution(ElementType.INT8, 0, 0, ElementType.INT8, 0), new LoweringOptions("net", true, null));
        KernelCall conv = call(plan, "conv2d_s8");
        assertEquals("Requantization::fixed_point", conv.params().get("requantization").toString());
        ByteBuffer packed = packed(plan, conv);
        assertEquals(1 << 30, packed.getInt(64));
        assertEquals(-3, packed.getInt(128), "0.0625 = 2^30 * 2^(-3 - 31)");
    }

    @Test
    void whatMovesElementsDoesSoOnIntegers() throws Exception {
        Value x = net.input("x", ElementType.INT8, 1, 4, 4, 4);
        Value d = dequantized(x, ElementType.INT8, 0.25f, 1);
        Value p = net.node("MaxPool", d).name("p").attribute("kernel_shape", Longs.of(2, 2)).attribute("strides", Longs.of(2, 2)).output("p");
        Value s = net.node("Transpose", p).name("t").attribute("perm", Longs.of(0, 2, 3, 1)).output("t");
        Value f = net.node("Flatten", s).name("f").output("f");
        Plan plan = plan(net.output(quantized(f, ElementType.INT8, 0.25f, 1, "y")).network());
        assertEquals(List.of("generic_transpose", "max_pool2d_s8"), operations(plan));
    }

    @Test
    void branchesOfOtherScalesAreBroughtToThatOfTheConcat() throws Exception {
        Value a = net.input("a", ElementType.INT8, 1, 3);
        Value b = net.input("b", ElementType.INT8, 1, 2);
        Value c = net.node("Concat", dequantized(a, ElementType.INT8, 1, 0), dequantized(b, ElementType.INT8, 0.5f, 10)).name("c")
                .attribute("axis", 1).output("c");
        Plan plan = plan(net.output(quantized(c, ElementType.INT8, 1, 0, "y")).network());
        assertEquals(List.of("lut_s8", "lut_s8"), operations(plan));
        KernelCall moved = plan.calls().stream().filter(call -> call.inputs().getFirst().equals(new Operand.OfTensor(plan.inputs().get(1).tensor())))
                .findFirst().orElseThrow();
        byte[] table = new byte[256];
        packed(plan, moved).get(table);
        // round half to even of (x - 10) / 2
        assertArrayEquals(new byte[] { 0, 0, 1, 2, 2 }, java.util.Arrays.copyOfRange(table, 128 + 10, 128 + 15));
        assertEquals(-69, table[0]);
    }

    @Test
    void functionsOfOneTensorAreTablesThatTheReferenceComputes() throws Exception {
        Value x = net.input("x", ElementType.INT8, 1, 8);
        Value d = dequantized(x, ElementType.INT8, 0.05f, 3);
        Value s = net.node("Sigmoid", d).name("s").output("s");
        Value m = net.node("Mul", d, s).name("m").output("m");
        Network network = net.output(quantized(m, ElementType.INT8, 0.03f, -100, "y")).network();
        Plan computed = plan(network);
        assertEquals(List.of("lut_s8"), operations(computed));
        assertEquals(List.of("s", "m", "q_y"), computed.calls().getFirst().nodes());
        try (ReferenceEngine engine = LoweredNetwork.HONE.newReferenceEngine()) {
            Plan evaluated = plan(network, new LoweringOptions("net", false, engine));
            ByteBuffer exact = packed(evaluated, evaluated.calls().getFirst());
            ByteBuffer close = packed(computed, computed.calls().getFirst());
            for (int i = 0; i < 256; i++) {
                float real = (i - 128 - 3) * 0.05f;
                double expected = Math.rint(real / (1 + Math.exp(-real)) / 0.03f) - 100;
                assertEquals(Math.max(-128, Math.min(127, expected)), exact.get(i), 1, "at " + (i - 128));
                assertEquals(exact.get(i), close.get(i), 1, "at " + (i - 128));
            }
        }
    }

    @Test
    void additionsOfQuantizedTensorsKeepBothScales() throws Exception {
        Value a = net.input("a", ElementType.INT8, 1, 3, 2, 2);
        Value b = net.input("b", ElementType.INT8, 1, 3, 2, 2);
        Value sum = net.node("Add", dequantized(a, ElementType.INT8, 1, 5), dequantized(b, ElementType.INT8, 0.5f, 10)).name("sum").output("sum");
        Plan plan = plan(net.output(quantized(net.node("Relu", sum).name("r").output("r"), ElementType.INT8, 2, -7, "y")).network());
        KernelCall add = call(plan, "binary_s8");
        assertEquals(1f, add.params().get("a_scale"));
        assertEquals(0.5f, add.params().get("b_scale"));
        assertEquals(10, add.params().get("b_zero"));
        assertEquals(-7, add.params().get("out_min"));
        assertEquals(List.of("sum", "r", "q_y"), add.nodes());
    }

    @Test
    void integersThatStandForTwoThingsAreCopied() throws Exception {
        Value x = net.input("x", ElementType.INT8, 1, 4);
        Value sum = net.node("Add", dequantized(x, ElementType.INT8, 1, 5), dequantized(x, ElementType.INT8, 0.5f, 10)).name("sum").output("sum");
        Plan plan = plan(net.output(quantized(sum, ElementType.INT8, 2, 0, "y")).network());
        KernelCall add = call(plan, "binary_s8");
        assertEquals(List.of("lut_s8", "binary_s8"), operations(plan));
        assertEquals(1f, add.params().get("a_scale"));
        assertEquals(0.5f, add.params().get("b_scale"));
        assertEquals(5, add.params().get("a_zero"));
        assertEquals(10, add.params().get("b_zero"));
    }
}
