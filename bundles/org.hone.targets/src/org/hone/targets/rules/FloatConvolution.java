package org.hone.targets.rules;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.WindowGeometry;
import org.hone.targets.packing.ConvolutionOrder;
import org.hone.targets.packing.PackedF32;
import org.hone.targets.packing.WinogradF32;

/**
 * Convolutions of float32 with constant weights: {@code conv2d_f32}, {@code conv2d_winograd_f32} for large 3x3 ones, and
 * {@code depthwise2d_f32} where each channel is a group.
 */
final class FloatConvolution implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("ChannelsLastConv");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean constant = node.constant(1) != null && (node.input(2) == null || node.constant(2) != null);
        boolean floats = node.input(0).type() == ElementType.FLOAT32 && node.input(1).type() == ElementType.FLOAT32;
        return constant && floats ? null : "float32 with constant weights and bias";
    }

    @Override
    public boolean readsSlices(LoweredNode node, int slot) {
        return true;
    }

    @Override
    public boolean writesSlices(LoweredNode node) {
        return true;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        LoweredValue input = node.input(0);
        LoweredValue output = node.output();
        long[] weightSizes = node.input(1).sizes();
        int inputs = Math.toIntExact(input.size(3));
        int outputs = Math.toIntExact(output.size(3));
        int groups = Math.toIntExact(node.integer("group", 1));
        int[] kernel = { Math.toIntExact(weightSizes[2]), Math.toIntExact(weightSizes[3]) };
        WindowGeometry window = WindowGeometry.of(node, kernel);
        ConvolutionOrder order = new ConvolutionOrder(inputs / groups, kernel[0], kernel[1]);
        boolean depthwise = groups == inputs && groups == outputs;
        boolean winograd = groups == 1 && isPlain3x3(window) && WinogradF32.pays(inputs, outputs, window.out());
        Operand packed = writer.constant(node.input(1).name(), () -> {
            FloatBuffer weights = FloatWeights.of(node.constant(1));
            float[] bias = FloatWeights.orNull(node.constant(2));
            if (winograd) {
                return WinogradF32.pack(outputs, inputs, (o, k) -> weights.get(order.index(o, k)), bias);
            }
            return PackedF32.pack(outputs, depthwise ? 1 : groups, order.depth(), (o, k) -> weights.get(order.index(o, k)), bias);
        });
        Params params = new Params().set("window", window.params());
        if (depthwise) {
            params.set("channels", outputs);
        } else {
            params.set("in_c", inputs).set("out_c", outputs).set("groups", groups);
        }
        params.set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output))
                .set("residual_stride", node.residual() == null ? 0 : writer.stride(node.residual()));
        Epilogues.set(params, node.epilogue());
        writer.call(node, depthwise ? "depthwise2d_f32" : winograd ? "conv2d_winograd_f32" : "conv2d_f32")
                .struct(depthwise ? "depthwise2d_f32.h" : winograd ? "conv2d_winograd_f32.h" : "conv2d_f32.h", depthwise ? "Depthwise2dF32" : "Conv2dF32", params)
                .reads(operands(node, packed, writer)).writes(writer.operand(output))
                .inPlace(node.residual() == null ? new int[0] : new int[] { 2 })
                .macs(Math.multiplyExact(output.elements(), (long) order.depth())).write();
    }

    private static boolean isPlain3x3(WindowGeometry window) {
        return Arrays.equals(window.kernel(), new int[] { 3, 3 }) && Arrays.equals(window.strides(), new int[] { 1, 1 })
                && Arrays.equals(window.dilations(), new int[] { 1, 1 });
    }

    /** Input, packed, and what an epilogue reads. */
    static Operand[] operands(LoweredNode node, Operand packed, KernelWriter writer) {
        List<Operand> operands = new ArrayList<>(List.of(writer.operand(node.input(0)), packed));
        if (node.residual() != null) {
            operands.add(writer.operand(node.residual()));
        }
        if (node.slopes() != null) {
            operands.add(writer.operand(node.slopes()));
        }
        return operands.toArray(Operand[]::new);
    }
}
