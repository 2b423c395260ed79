package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** Local response normalization of float32: {@code lrn_f32}. */
final class FloatLocalNormalization implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("ChannelsLastLrn");
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
        Params params = Rows.of(node.input(0), node.output(), writer, true).params().set("size", Math.toIntExact(node.integer("size", 1)))
                .set("alpha", node.real("alpha", 1e-4f)).set("beta", node.real("beta", 0.75f)).set("bias", node.real("bias", 1));
        writer.call(node, "lrn_f32").struct("normalization_f32.h", "LrnF32", params).reads(writer.operand(node.input(0)))
                .writes(writer.operand(node.output())).write();
    }
}
