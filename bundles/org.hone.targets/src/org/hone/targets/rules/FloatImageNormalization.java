package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** InstanceNormalization and GroupNormalization of float32: {@code instance_norm_f32}. */
final class FloatImageNormalization implements LoweringRule {

    private static final String GROUPS = "ChannelsLastGroupNormalization";
    private static final float EPSILON = 1e-5f;

    @Override
    public Set<String> operators() {
        return Set.of("ChannelsLastInstanceNormalization", GROUPS);
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean floats = node.inputs().size() == 3 && node.inputs().stream().allMatch(value -> value.type() == ElementType.FLOAT32);
        return floats && node.input(1).elements() == node.output().size(3) ? null : "float32 with a scale for each channel";
    }

    @Override
    public boolean readsSlices(LoweredNode node, int slot) {
        return slot == 0;
    }

    @Override
    public boolean writesSlices(LoweredNode node) {
        return true;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        long[] sizes = node.output().sizes();
        int channels = Math.toIntExact(sizes[3]);
        int groups = node.operator().equals(GROUPS) ? Math.toIntExact(node.integer("num_groups", 1)) : channels;
        Params params = new Params().set("batch", Math.toIntExact(sizes[0])).set("pixels", Math.toIntExact(sizes[1] * sizes[2]))
                .set("channels", channels).set("groups", groups).set("in_stride", writer.stride(node.input(0)))
                .set("out_stride", writer.stride(node.output())).set("epsilon", node.real("epsilon", EPSILON));
        Epilogues.set(params, node.epilogue());
        writer.call(node, "instance_norm_f32").struct("normalization_f32.h", "InstanceNormF32", params)
                .reads(writer.operand(node.input(0)), writer.operand(node.input(1)), writer.operand(node.input(2)))
                .writes(writer.operand(node.output())).write();
    }
}
