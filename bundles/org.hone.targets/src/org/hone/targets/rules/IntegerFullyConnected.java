package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.WindowGeometry;
import org.hone.targets.packing.PackedS8;
import org.hone.targets.packing.Requantization;

/** Fully connected layers of int8 with constant weights: {@code conv2d_s8} over rows. */
final class IntegerFullyConnected implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("FullyConnected");
    }

    @Override
    public String refusal(LoweredNode node) {
        return IntegerFields.areIntegers(node) ? null : "int8";
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
        int[] columns = node.attribute("columns") instanceof int[] order ? order : null;
        Requantization scales = IntegerFields.requantization(node, writer);
        Operand packed = writer.constant(node.input(1).name(), () -> {
            ByteBuffer weights = node.constant(1).data().slice();
            return PackedS8.pack(outputs, 1, depth, (o, place) -> {
                int k = columns == null ? place : columns[place];
                return weights.get(transposed ? k * outputs + o : o * depth + k);
            }, IntegerFields.bias(node), input.quantization().zero(), scales);
        });
        Params params = new Params().set("window", WindowGeometry.rows(rows)).set("in_c", depth).set("out_c", outputs)
                .set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output));
        IntegerFields.setZeros(params, node);
        IntegerFields.setRequantization(params, writer);
        writer.call(node, "conv2d_s8").struct("conv2d_s8.h", "Conv2dS8", params).reads(writer.operand(input), packed)
                .writes(writer.operand(output)).macs(Math.multiplyExact(output.elements(), (long) depth)).write();
    }
}
