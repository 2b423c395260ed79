package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;

/** Softmax of int8 along the last axis: {@code softmax_s8}, whose table of exponentials is made here as its header says. */
final class IntegerSoftmax implements LoweringRule {

    private static final int TABLE_SIZE = 256;
    private static final int LARGEST = TABLE_SIZE - 1;

    @Override
    public Set<String> operators() {
        return Set.of("Softmax");
    }

    @Override
    public String refusal(LoweredNode node) {
        return IntegerFields.areIntegers(node) ? null : "int8";
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
        int width = Math.toIntExact(input.size(input.rank() - 1));
        float scale = input.quantization().scale();
        Operand table = writer.constant("exponentials of " + node.name(), () -> table(scale, width));
        Params params = new Params().set("rows", Math.toIntExact(input.elements() / width)).set("width", width)
                .set("in_stride", writer.stride(input)).set("out_stride", writer.stride(output))
                .set("multiplier", (float) Math.floor(1.0f / output.quantization().scale())).set("out_zero", output.quantization().zero());
        writer.call(node, "softmax_s8").struct("softmax_s8.h", "SoftmaxS8", params).reads(writer.operand(input), table)
                .writes(writer.operand(output)).inPlace(0).write();
    }

    private static ByteBuffer table(float scale, int width) {
        double reach = Math.log(Float.MAX_VALUE / width) - 5;
        double shift = Math.max(0, (float) reach / scale);
        ByteBuffer table = ByteBuffer.allocate(TABLE_SIZE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < TABLE_SIZE; i++) {
            table.putFloat((float) Math.exp((i - LARGEST + shift) * scale));
        }
        return table.flip();
    }
}
