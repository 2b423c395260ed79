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
import org.hone.targets.packing.ConvolutionOrder;
import org.hone.targets.packing.PackedS8;
import org.hone.targets.packing.Requantization;

/** Convolutions of int8: {@code conv2d_s8}, and {@code depthwise2d_s8} where each channel is a group. */
final class IntegerConvolution implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("ChannelsLastConv");
    }

    @Override
    public String refusal(LoweredNode node) {
        return IntegerFields.areIntegers(node) ? null : "int8 with constant weights";
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
        ConvolutionOrder order = new ConvolutionOrder(inputs / groups, kernel[0], kernel[1]);
        boolean depthwise = groups == inputs && groups == outputs;
        Requantization scales = IntegerFields.requantization(node, writer);
        int zero = input.quantization().zero();
        Operand packed = writer.constant(node.input(1).name(), () -> {
            ByteBuffer weights = node.constant(1).data().slice();
            int[] bias = IntegerFields.bias(node);
            return depthwise
                    ? PackedS8.packDepthwise(outputs, order.depth(), (o, k) -> weights.get(order.index(o, k)), bias, zero, scales)
                    : PackedS8.pack(outputs, groups, order.depth(), (o, k) -> weights.get(order.index(o, k)), bias, zero, scales);
        });
        Params params = new Params().set("window", WindowGeometry.of(node, kernel).params());
        if (depthwise) {
            params.set("channels", outputs);
        } else {
            params.set("in_c", inputs).set("out_c", outputs).set("groups", groups);
        }
        params.set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output));
        IntegerFields.setZeros(params, node);
        IntegerFields.setRequantization(params, writer);
        writer.call(node, depthwise ? "depthwise2d_s8" : "conv2d_s8")
                .struct(depthwise ? "depthwise2d_s8.h" : "conv2d_s8.h", depthwise ? "Depthwise2dS8" : "Conv2dS8", params)
                .reads(writer.operand(input), packed).writes(writer.operand(output))
                .macs(Math.multiplyExact(output.elements(), (long) order.depth())).write();
    }
}
