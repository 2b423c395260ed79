package org.hone.engine.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.operator.OperatorSchema;

/** Which operators Hone knows and what it knows of each: the table behind {@code hone operators}. */
public final class OperatorCoverage {

    private OperatorCoverage() {
    }

    /**
     * An operator.
     *
     * @param domain its domain; empty for ONNX's own
     * @param type its type
     * @param versions the operator-set versions in which its schema changed, oldest first
     * @param axes true when it says how the indices along its axes belong together, not only its shapes
     * @param cost true when it says what it costs beyond moving its operands
     * @param upgrade true when it rewrites uses of older versions; others mean the same in all their versions
     * @param layout its meaning of axes, in words
     */
    public record Row(String domain, String type, List<Integer> versions, boolean axes, boolean cost, boolean upgrade,
            String layout) {

        /** {@code Conv}, or with another domain than ONNX's {@code com.microsoft.FusedConv}. */
        public String name() {
            return domain.isEmpty() ? type : domain + "." + type;
        }
    }

    /** All operators, ONNX's own first, by type. */
    public static List<Row> of(OperatorRegistry operators) {
        List<Row> rows = new ArrayList<>();
        for (Operator operator : operators.all()) {
            List<Integer> versions = operator.schemas().stream().map(OperatorSchema::since).toList();
            rows.add(new Row(operator.domain(), operator.type(), versions, declares(operator, "axes"), declares(operator, "cost"),
                    declares(operator, "upgrade"), operator.layout().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        rows.sort(Comparator.comparing(Row::domain).thenComparing(Row::type));
        return List.copyOf(rows);
    }

    /** True when the operator's class, or one above it, replaces the contract's default of {@code method}. */
    private static boolean declares(Operator operator, String method) {
        for (Class<?> at = operator.getClass(); at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method declared : at.getDeclaredMethods()) {
                if (declared.getName().equals(method) && !Modifier.isPrivate(declared.getModifiers())
                        && !Modifier.isStatic(declared.getModifiers())) {
                    return true;
                }
            }
        }
        return false;
    }
}
