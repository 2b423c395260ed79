package org.hone.targets.rules;

import java.util.Map;
import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.Quantization;

/** Arithmetic on two int8 tensors with broadcasting: {@code binary_s8}. */
final class IntegerBinary implements LoweringRule {

    private static final Map<String, String> OPERATIONS = Map.of("Add", "add", "Sub", "sub", "Mul", "mul", "Div", "div", "Max", "max", "Min",
            "min");

    @Override
    public Set<String> operators() {
        return OPERATIONS.keySet();
    }

    @Override
    public String refusal(LoweredNode node) {
        if (!node.isQuantized()) {
            return "int8";
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
        Quantization a = node.input(0).quantization();
        Quantization b = node.input(1).quantization();
        Quantization out = node.output().quantization();
        Params params = new Params().set("op", new Params.Symbol("Binary", OPERATIONS.get(node.operator())));
        plan.set(params);
        params.set("a_scale", a.scale()).set("b_scale", b.scale()).set("out_scale", out.scale()).set("a_zero", a.zero()).set("b_zero", b.zero());
        IntegerFields.setOutput(params, node);
        params.set("moved", out.moved());
        writer.call(node, "binary_s8").struct("elementwise.h", "BinaryS8", params)
                .reads(writer.operand(node.input(0)), writer.operand(node.input(1))).writes(writer.operand(node.output()))
                .inPlace(plan.inPlace()).write();
    }
}
