package org.hone.targets.rules;

import java.util.Map;
import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** Arithmetic on two tensors of float32 with broadcasting: {@code binary_f32}. */
final class FloatBinary implements LoweringRule {

    private static final Map<String, String> OPERATIONS = Map.of("Add", "add", "Sub", "sub", "Mul", "mul", "Div", "div", "Max", "max", "Min",
            "min", "Pow", "pow");

    @Override
    public Set<String> operators() {
        return OPERATIONS.keySet();
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean floats = node.inputs().size() == 2 && node.inputs().stream().allMatch(value -> value.type() == ElementType.FLOAT32);
        if (!floats || node.isQuantized() || !node.domain().isEmpty()) {
            return "two tensors of float32";
        }
        return BroadcastPlan.of(node) == null ? "broadcasting that takes at most " + BroadcastPlan.MOST_AXES + " axes" : null;
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
        BroadcastPlan plan = BroadcastPlan.of(node, writer);
        Params params = new Params().set("op", new Params.Symbol("Binary", OPERATIONS.get(node.operator())));
        plan.set(params);
        Epilogues.set(params, node.epilogue());
        writer.call(node, "binary_f32").struct("elementwise.h", "BinaryF32", params)
                .reads(writer.operand(node.input(0)), writer.operand(node.input(1))).writes(writer.operand(node.output()))
                .inPlace(plan.inPlace()).write();
    }
}
