package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules in the order in which they are asked. */
public final class RuleList {

    private final Map<String, List<LoweringRule>> rules = new HashMap<>();

    public RuleList(List<LoweringRule> inOrder) {
        for (LoweringRule rule : inOrder) {
            rule.operators().forEach(operator -> rules.computeIfAbsent(operator, key -> new ArrayList<>()).add(rule));
        }
    }

    /** The first rule that covers {@code node}, or null. */
    public LoweringRule find(LoweredNode node) {
        for (LoweringRule rule : rules.getOrDefault(node.operator(), List.of())) {
            if (rule.refusal(node) == null) {
                return rule;
            }
        }
        return null;
    }

    /** Why no rule covers {@code node}: what each that knows its operator would cover. */
    public String refusal(LoweredNode node) {
        List<String> reasons = new ArrayList<>();
        for (LoweringRule rule : rules.getOrDefault(node.operator(), List.of())) {
            String reason = rule.refusal(node);
            if (reason != null && !reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return reasons.isEmpty() ? "no kernel computes this operator" : "kernels cover " + String.join(", or ", reasons);
    }
}
