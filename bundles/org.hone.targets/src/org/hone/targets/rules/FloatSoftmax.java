package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;

/** Softmax and LogSoftmax of float32 along any axis: {@code softmax_f32}. */
final class FloatSoftmax implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("Softmax", "LogSoftmax");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean covered = node.domain().isEmpty() && !node.isQuantized() && node.input(0).type() == ElementType.FLOAT32;
        return covered && node.input(0).rank() > 0 ? null : "float32 with at least one axis";
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        LoweredValue input = node.input(0);
        long given = node.integer("axis", -1);
        int axis = Math.toIntExact(given < 0 ? given + input.rank() : given);
        long outer = 1;
        long inner = 1;
        for (int i = 0; i < input.rank(); i++) {
            outer *= i < axis ? input.size(i) : 1;
            inner *= i > axis ? input.size(i) : 1;
        }
        Params params = new Params().set("outer", Math.toIntExact(outer)).set("length", Math.toIntExact(input.size(axis)))
                .set("inner", Math.toIntExact(inner)).set("logarithm", node.operator().equals("LogSoftmax") ? 1 : 0);
        writer.call(node, "softmax_f32").struct("normalization_f32.h", "SoftmaxF32", params).reads(writer.operand(input))
                .writes(writer.operand(node.output())).inPlace(0).write();
    }
}
