package org.hone.core.operator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All operators by domain and type, from the families that the extension point {@code operatorFamilies} brings. */
public final class OperatorRegistry {

    private static final String POINT = "org.hone.core.operatorFamilies";

    private final Map<String, Operator> operators = new LinkedHashMap<>();

    /** Collects the operators; fails loudly when two families bring the same one. */
    public OperatorRegistry(ExtensionSource source) {
        for (OperatorFamily family : new Extensions<>(source, POINT, OperatorFamily.class).all()) {
            for (Operator operator : family.operators()) {
                if (operators.putIfAbsent(key(operator.domain(), operator.type()), operator) != null) {
                    throw new IllegalStateException("operator " + operator.type() + " of domain '" + operator.domain()
                            + "' is brought twice, the second time by " + family.getClass().getName());
                }
            }
        }
    }

    /** The operator, or null when Hone does not know it. */
    public Operator find(String domain, String type) {
        return operators.get(key(domain, type));
    }

    public Collection<Operator> all() {
        return Collections.unmodifiableCollection(operators.values());
    }

    private static String key(String domain, String type) {
        return (domain == null || domain.equals("ai.onnx") ? "" : domain) + ":" + type;
    }
}
