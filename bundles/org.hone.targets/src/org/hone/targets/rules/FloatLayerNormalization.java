package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** LayerNormalization of float32 over the last axes: {@code layer_norm_f32}. */
final class FloatLayerNormalization implements LoweringRule {

    private static final float EPSILON = 1e-5f;

    @Override
    public Set<String> operators() {
        return Set.of("LayerNormalization");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean floats = node.domain().isEmpty() && node.inputs().stream().allMatch(value -> value == null || value.type() == ElementType.FLOAT32);
        boolean one = node.outputs().stream().skip(1).allMatch(value -> value == null || value.users().isEmpty() && !value.isOutput());
        boolean whole = floats && node.input(1).elements() == length(node) && (node.input(2) == null || node.input(2).elements() == length(node));
        return one && whole ? null : "float32 with a scale and a bias for each element of a row, without mean and deviation as outputs";
    }

    private static long length(LoweredNode node) {
        int rank = node.input(0).rank();
        long axis = node.integer("axis", -1);
        long length = 1;
        for (int i = Math.toIntExact(axis < 0 ? axis + rank : axis); i < rank; i++) {
            length *= node.input(0).size(i);
        }
        return length;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        int length = Math.toIntExact(length(node));
        Params params = new Params().set("rows", Math.toIntExact(node.output().elements() / length)).set("length", length)
                .set("epsilon", node.real("epsilon", EPSILON)).set("has_bias", node.input(2) == null ? 0 : 1);
        List<Operand> operands = new ArrayList<>(List.of(writer.operand(node.input(0)), writer.operand(node.input(1))));
        if (node.input(2) != null) {
            operands.add(writer.operand(node.input(2)));
        }
        writer.call(node, "layer_norm_f32").struct("normalization_f32.h", "LayerNormF32", params).reads(operands.toArray(Operand[]::new))
                .writes(writer.operand(node.output())).write();
    }
}
