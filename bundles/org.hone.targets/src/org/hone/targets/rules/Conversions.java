package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;

/** Between float32 and int8, with one scale or one for each of the last axis: {@code quantize_s8}, {@code dequantize_s8}. */
final class Conversions implements LoweringRule {

    private static final String QUANTIZE = "QuantizeLinear";

    @Override
    public Set<String> operators() {
        return Set.of(QUANTIZE, "DequantizeLinear");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean quantize = node.operator().equals(QUANTIZE);
        LoweredValue floats = quantize ? node.input(0) : node.output();
        LoweredValue integers = quantize ? node.output() : node.input(0);
        boolean constant = node.constant(1) != null && node.constant(1).elementType() == ElementType.FLOAT32
                && (node.input(2) == null || node.constant(2) != null) && node.integer("block_size", 0) == 0;
        if (!node.domain().isEmpty() || floats.type() != ElementType.FLOAT32 || integers.type() != ElementType.INT8 || !constant) {
            return "float32 and int8 with constant scales";
        }
        long axis = node.integer("axis", 1);
        boolean last = axis == -1 || axis == floats.rank() - 1;
        return node.constant(1).elementCount() == 1 || last ? null : "one scale, or one for each of the last axis";
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
        Tensor scales = node.constant(1);
        Tensor zeros = node.constant(2);
        boolean perChannel = scales.elementCount() > 1;
        Params params = Rows.of(node.input(0), node.output(), writer, perChannel).params().set("scale", (float) scales.doubleAt(0))
                .set("zero", zeros == null ? 0 : (int) zeros.longAt(0)).set("per_channel", perChannel ? 1 : 0);
        List<Operand> operands = new ArrayList<>(List.of(writer.operand(node.input(0))));
        if (perChannel) {
            operands.add(writer.operand(node.input(1)));
            operands.add(writer.constant("zero points", () -> integers(zeros, Math.toIntExact(scales.elementCount()))));
        }
        writer.call(node, node.operator().equals(QUANTIZE) ? "quantize_s8" : "dequantize_s8")
                .struct("elementwise.h", "QuantizeS8", params).reads(operands.toArray(Operand[]::new))
                .writes(writer.operand(node.output())).write();
    }

    private static ByteBuffer integers(Tensor zeros, int count) {
        ByteBuffer integers = ByteBuffer.allocate(count * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            integers.putInt(zeros == null ? 0 : (int) zeros.longAt(zeros.elementCount() == 1 ? 0 : i));
        }
        return integers.flip();
    }
}
