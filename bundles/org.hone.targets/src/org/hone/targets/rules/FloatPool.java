package org.hone.targets.rules;

import java.util.Map;
import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.WindowGeometry;

/** Pooling of float32: {@code max_pool2d_f32}, {@code average_pool2d_f32}. */
final class FloatPool implements LoweringRule {

    private static final Map<String, String> OPERATIONS = Map.of("ChannelsLastMaxPool", "max_pool2d_f32", "ChannelsLastAveragePool",
            "average_pool2d_f32");

    @Override
    public Set<String> operators() {
        return OPERATIONS.keySet();
    }

    @Override
    public String refusal(LoweredNode node) {
        return node.input(0).type() == ElementType.FLOAT32 ? null : "float32";
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
        if (node.operator().equals("ChannelsLastAveragePool")) {
            params.set("count_include_pad", Math.toIntExact(node.integer("count_include_pad", 0))).set("pad_bottom", window.pads()[2])
                    .set("pad_right", window.pads()[3]);
        }
        Epilogues.set(params, node.epilogue());
        writer.call(node, OPERATIONS.get(node.operator())).struct("pool2d.h", "Pool2dF32", params)
                .reads(writer.operand(node.input(0))).writes(writer.operand(node.output())).write();
    }
}
