package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.Quantization;
import org.hone.targets.lowering.WindowGeometry;

/** Pooling of int8: {@code max_pool2d_s8}, which keeps the scale, and {@code average_pool2d_s8}. */
final class IntegerPools implements LoweringRule {

    private static final String MAXIMUM = "ChannelsLastMaxPool";
    private static final String AVERAGE = "ChannelsLastAveragePool";

    @Override
    public Set<String> operators() {
        return Set.of(MAXIMUM, AVERAGE);
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean maximum = node.operator().equals(MAXIMUM) && node.input(0).type() == ElementType.INT8;
        return maximum || IntegerFields.areIntegers(node) ? null : "int8";
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
        WindowGeometry window = WindowGeometry.of(node, null);
        Params params = new Params().set("window", window.params()).set("channels", Math.toIntExact(node.output().size(3)))
                .set("in_stride", writer.stride(node.input(0))).set("out_stride", writer.stride(node.output()));
        boolean average = node.operator().equals(AVERAGE);
        if (average) {
            Quantization from = node.input(0).quantization();
            Quantization to = node.output().quantization();
            params.set("count_include_pad", Math.toIntExact(node.integer("count_include_pad", 0))).set("pad_bottom", window.pads()[2])
                    .set("pad_right", window.pads()[3]);
            IntegerFields.setZeros(params, node);
            params.set("in_scale", from.scale()).set("out_scale", to.scale()).set("exact_sum", (int) node.integer("global", 0))
                    .set("moved", to.moved());
        }
        writer.call(node, average ? "average_pool2d_s8" : "max_pool2d_s8").struct("pool2d.h", "Pool2dS8", params)
                .reads(writer.operand(node.input(0))).writes(writer.operand(node.output())).write();
    }
}
