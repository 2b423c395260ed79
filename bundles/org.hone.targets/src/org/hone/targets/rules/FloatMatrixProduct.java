package org.hone.targets.rules;

import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;
import org.hone.targets.lowering.Quantization;

/** Products of two activations: {@code matmul_f32}, and {@code matmul_s8} on int8. */
final class FloatMatrixProduct implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("MatMul");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean floats = node.input(0).type() == ElementType.FLOAT32 && node.input(1).type() == ElementType.FLOAT32;
        if (!node.domain().isEmpty() || !floats && !node.isQuantized()) {
            return "float32 and quantized int8";
        }
        boolean matrices = node.input(0).rank() >= 2 && node.input(1).rank() >= 2;
        return matrices && MatrixStrides.of(node) != null ? null : "two tensors of at least two axes, with at most 4 different batch axes";
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        Params params = MatrixStrides.of(node).params();
        long depth = node.input(0).size(node.input(0).rank() - 1);
        boolean integers = node.isQuantized();
        if (integers) {
            Quantization a = node.input(0).quantization();
            Quantization b = node.input(1).quantization();
            params.set("a_zero", a.zero()).set("b_zero", b.zero());
            IntegerFields.setOutput(params, node);
            params.set("scale", a.scale() * b.scale() / node.output().quantization().scale());
        } else {
            Epilogues.set(params, node.epilogue());
        }
        writer.call(node, integers ? "matmul_s8" : "matmul_f32").struct(integers ? "matmul_s8.h" : "matmul_f32.h",
                integers ? "MatMulS8" : "MatMulF32", params).reads(writer.operand(node.input(0)), writer.operand(node.input(1)))
                .writes(writer.operand(node.output())).macs(Math.multiplyExact(node.output().elements(), depth)).write();
    }
}
