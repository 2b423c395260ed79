package org.hone.targets.rules;

import java.nio.FloatBuffer;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.WindowGeometry;
import org.hone.targets.packing.PackedF32;

/** Transposed convolutions of float32 with constant weights {@code [I, O / groups, kernel_h, kernel_w]}: {@code conv_transpose2d_f32}. */
final class FloatTransposedConvolution implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("ChannelsLastConvTranspose");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean constant = node.constant(1) != null && (node.input(2) == null || node.constant(2) != null);
        boolean floats = node.input(0).type() == ElementType.FLOAT32 && node.input(1).type() == ElementType.FLOAT32;
        return constant && floats && node.residual() == null ? null : "float32 with constant weights and bias";
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
        int inputs = Math.toIntExact(input.size(3));
        int outputs = Math.toIntExact(output.size(3));
        int groups = Math.toIntExact(node.integer("group", 1));
        int height = Math.toIntExact(node.input(1).size(2));
        int width = Math.toIntExact(node.input(1).size(3));
        int groupInputs = inputs / groups;
        int groupOutputs = outputs / groups;
        int depth = height * width * groupInputs;
        Operand packed = writer.constant(node.input(1).name(), () -> {
            FloatBuffer weights = FloatWeights.of(node.constant(1));
            return PackedF32.pack(outputs, groups, depth, (o, k) -> {
                int pixel = k / groupInputs;
                int channel = o / groupOutputs * groupInputs + k % groupInputs;
                return weights.get(((channel * groupOutputs + o % groupOutputs) * height + pixel / width) * width + pixel % width);
            }, FloatWeights.orNull(node.constant(2)));
        });
        WindowGeometry window = WindowGeometry.ofTransposed(node, new int[] { height, width });
        Params params = new Params().set("window", window.params()).set("in_c", inputs).set("out_c", outputs).set("groups", groups)
                .set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output));
        Epilogues.set(params, node.epilogue());
        writer.call(node, "conv_transpose2d_f32").struct("conv_transpose2d_f32.h", "ConvTranspose2dF32", params)
                .reads(FloatConvolution.operands(node, packed, writer)).writes(writer.operand(output))
                .macs(Math.multiplyExact(input.elements(), (long) height * width * groupOutputs)).write();
    }
}
