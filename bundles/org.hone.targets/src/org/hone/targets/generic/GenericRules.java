package org.hone.targets.generic;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The rules of all operators that generic native operations compute. */
public final class GenericRules {

    private final Map<String, GenericRule> rules = new HashMap<>();

    public GenericRules() {
        ElementwiseRules.addTo(this);
        MovementRules.addTo(this);
    }

    /** The rule of an operator, or null when no generic operation computes it. */
    public GenericRule find(String domain, String operator) {
        return rules.get(key(domain, operator));
    }

    /** The operators with a rule: {@code Add}, {@code com.microsoft:QLinearAdd}. */
    public Set<String> operators() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    void add(String operator, GenericRule rule) {
        if (rules.put(operator, rule) != null) {
            throw new IllegalStateException("operator " + operator + " has two generic rules");
        }
    }

    private static String key(String domain, String operator) {
        return domain == null || domain.isEmpty() || domain.equals("ai.onnx") ? operator : domain + ":" + operator;
    }
}
