package org.hone.targets.generic;

import java.util.Set;

import org.hone.targets.lowering.Epilogue;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/**
 * Lowers one operator to a generic native operation.
 *
 * @param domain the operator's domain, empty for ONNX's own
 * @param operator the operator
 * @param form how it becomes a call
 */
record GenericRule(String domain, String operator, GenericForm form) implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of(operator);
    }

    @Override
    public String refusal(LoweredNode node) {
        if (!node.domain().equals(domain)) {
            return "the domain '" + domain + "'";
        }
        if (node.isQuantized()) {
            return "tensors that stand for themselves, not quantized ones";
        }
        if (node.residual() != null || node.slopes() != null || !node.epilogue().equals(Epilogue.NONE)) {
            return "nodes that nothing is fused to";
        }
        try {
            form.draft(node).check();
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        try {
            form.draft(node).write(writer);
        } catch (Refusal refusal) {
            throw new IllegalStateException("lowered " + node.name() + ", which is refused: " + refusal.getMessage(), refusal);
        }
    }
}
