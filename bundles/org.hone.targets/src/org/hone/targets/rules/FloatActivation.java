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
        int channels = Math.toIntExact(output.rank() == 0 ? 1 : output.size(output.rank() - 1));
        int pixels = channels == 0 ? 0 : Math.toIntExact(output.elements() / channels);
        int inStride = writer.stride(input);
        int outStride = writer.stride(output);
        if (inStride == channels && outStride == channels && node.slopes() == null) {
            // One long row: kernels then have no ends of short rows to treat.
            channels = channels * pixels;
            pixels = 1;
            inStride = channels;
            outStride = channels;
        }
        Params params = new Params().set("pixels", pixels).set("channels", channels).set("in_stride", inStride).set("out_stride", outStride);
        Epilogues.set(params, epilogue);
        Operand[] operands = node.slopes() == null ? new Operand[] { writer.operand(input) }
                : new Operand[] { writer.operand(input), writer.operand(node.slopes()) };
        writer.call(node, "activation_f32").struct("elementwise.h", "ActivationF32", params).reads(operands)
                .writes(writer.operand(output)).inPlace(0).write();
    }
}
