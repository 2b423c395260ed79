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

/** Fully connected layers of float32 with constant weights: {@code conv2d_f32} over rows. */
final class FloatFullyConnected implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("FullyConnected");
    }

    @Override
    public String refusal(LoweredNode node) {
        return node.input(0).type() == ElementType.FLOAT32 && node.input(1).type() == ElementType.FLOAT32 ? null : "float32";
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
        boolean transposed = node.integer("transposed", 0) != 0;
        int depth = Math.toIntExact(node.input(1).size(transposed ? 0 : 1));
        int outputs = Math.toIntExact(node.input(1).size(transposed ? 1 : 0));
        int rows = Math.toIntExact(output.elements() / outputs);
        float alpha = node.real("alpha", 1);
        int[] columns = node.attribute("columns") instanceof int[] order ? order : null;
        Operand packed = writer.constant(node.input(1).name(), () -> {
            FloatBuffer weights = FloatWeights.of(node.constant(1));
            return PackedF32.pack(outputs, 1, depth, (o, place) -> {
                int k = columns == null ? place : columns[place];
                float weight = weights.get(transposed ? k * outputs + o : o * depth + k);
                return alpha == 1 ? weight : alpha * weight;
            }, FloatWeights.orNull(node.constant(2)));
        });
        Params params = new Params().set("window", WindowGeometry.rows(rows)).set("in_c", depth).set("out_c", outputs)
                .set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output))
                .set("residual_stride", node.residual() == null ? 0 : writer.stride(node.residual()));
        Epilogues.set(params, node.epilogue());
        writer.call(node, "conv2d_f32").struct("conv2d_f32.h", "Conv2dF32", params)
                .reads(FloatConvolution.operands(node, packed, writer)).writes(writer.operand(output))
                .inPlace(node.residual() == null ? new int[0] : new int[] { 2 })
                .macs(Math.multiplyExact(output.elements(), (long) depth)).write();
    }
}
