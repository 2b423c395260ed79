package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.Epilogue;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;

/** Activations of float32 by themselves: {@code activation_f32}. Lowering made {@code Activation} of their nodes. */
final class FloatActivation implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("Activation");
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
        LoweredValue input = node.input(0);
        LoweredValue output = node.output();
        Epilogue epilogue = node.epilogue();
        Params params = Rows.of(input, output, writer, node.slopes() != null).params();
        Epilogues.set(params, epilogue);
        Operand[] operands = node.slopes() == null ? new Operand[] { writer.operand(input) }
                : new Operand[] { writer.operand(input), writer.operand(node.slopes()) };
        writer.call(node, "activation_f32").struct("elementwise.h", "ActivationF32", params).reads(operands)
                .writes(writer.operand(output)).inPlace(0).write();
    }
}
