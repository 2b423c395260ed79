package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hone.core.HoneException;
import org.hone.core.plan.Operand;
import org.hone.targets.generic.GenericCall;
import org.hone.targets.generic.GenericRule;
import org.hone.targets.generic.GenericRules;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** What has no kernels of its own: generic operations, portable and on any element type. */
final class GenericOperations implements LoweringRule {

    private static final String FAILED = "failed to lower ";

    private final GenericRules rules = new GenericRules();

    @Override
    public Set<String> operators() {
        return rules.operators().stream().map(key -> key.substring(key.indexOf(':') + 1)).collect(Collectors.toSet());
    }

    @Override
    public String refusal(LoweredNode node) {
        GenericRule rule = rules.find(node.domain(), node.operator());
        if (rule == null) {
            return "the operator of another domain";
        }
        if (node.isQuantized() || !node.epilogue().isNone() || node.residual() != null) {
            return "float tensors";
        }
        try {
            rule.lower(new NodeView(node));
            return null;
        } catch (HoneException e) {
            return e.getMessage().startsWith(FAILED) ? e.getMessage().substring(e.getMessage().indexOf(": ") + 2) : e.getMessage();
        }
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) throws HoneException {
        GenericCall call = rules.find(node.domain(), node.operator()).lower(new NodeView(node));
        List<Operand> inputs = new ArrayList<>();
        call.inputs().forEach(slot -> inputs.add(slot < 0 ? new Operand.Absent() : writer.operand(node.input(slot))));
        List<Operand> outputs = new ArrayList<>();
        call.outputs().forEach(slot -> outputs.add(slot < 0 ? new Operand.Absent() : writer.operand(node.outputs().get(slot))));
        writer.call(node, call.operation()).struct(GenericCall.HEADER, GenericCall.STRUCT, call.params())
                .reads(inputs.toArray(Operand[]::new)).writes(outputs.toArray(Operand[]::new))
                .inPlace(call.inPlace().stream().mapToInt(Integer::intValue).toArray()).write();
    }
}
