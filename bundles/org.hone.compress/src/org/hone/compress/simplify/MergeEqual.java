package org.hone.compress.simplify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.GraphRewrite;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.Node;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;

/**
 * Computes equal things once (common subexpressions).
 *
 * <p>
 * Precondition: two nodes of a deterministic operator without subgraphs have equal attributes and the same inputs, constants
 * being the same when type, shape and elements are equal; and no output of the second would lose its name. Postcondition:
 * what used the second uses the first, which has the origins of both.
 */
final class MergeEqual implements GraphRewrite {

    @Override
    public String id() {
        return "cse";
    }

    @Override
    public String documentation() {
        return "what is computed twice is computed once (common subexpressions)";
    }

    @Override
    public int apply(Canvas canvas) {
        Map<List<Object>, Node> known = new HashMap<>();
        Map<Value, Integer> numbers = new HashMap<>();
        int count = 0;
        for (Node node : canvas.graph().getNodes()) {
            List<Object> key = Determinism.isPure(node) ? key(node, canvas, numbers) : null;
            Node first = key == null ? null : known.putIfAbsent(key, node);
            if (first != null && merge(node, first, canvas)) {
                count++;
            }
        }
        return count;
    }

    private static boolean merge(Node node, Node first, Canvas canvas) {
        boolean givenOut = node.getOutputs().stream().anyMatch(Canvas::isGraphOutput);
        if (givenOut && node.getOutputs().size() > 1) {
            return false;
        }
        for (int i = 0; i < node.getOutputs().size(); i++) {
            Value output = node.getOutputs().get(i);
            if (!output.getUses().isEmpty() && !canvas.replace(output, first.getOutputs().get(i))) {
                return false; // two outputs of the graph need two names
            }
        }
        canvas.origins().handOn(node, first, false);
        canvas.remove(node);
        return true;
    }

    private static List<Object> key(Node node, Canvas canvas, Map<Value, Integer> numbers) {
        List<Object> key = new ArrayList<>();
        key.add(node.getOperator());
        key.add(node.getOutputs().size());
        key.add(node.getInputs().size());
        for (Input input : node.getInputs()) {
            key.add(input.getValue() == null ? "" : operand(input.getValue(), canvas, numbers));
        }
        for (Attribute attribute : node.getAttributes().stream().sorted(Comparator.comparing(Attribute::getName)).toList()) {
            Object value = value(attribute);
            if (value == null) {
                return null;
            }
            key.add(attribute.getName());
            key.add(attribute.eClass().getName());
            key.add(value);
        }
        return key;
    }

    private static Object operand(Value value, Canvas canvas, Map<Value, Integer> numbers) {
        return canvas.constant(value) != null ? canvas.constant(value).digest()
                : numbers.computeIfAbsent(value, key -> numbers.size());
    }

    /** The attribute's value, equal by bits; null when it cannot be compared. */
    private static Object value(Attribute attribute) {
        if (attribute.getReference() != null || attribute.getUninterpreted() != null) {
            return null;
        }
        return switch (attribute) {
        case FloatAttribute real -> Float.floatToRawIntBits(real.getValue());
        case IntAttribute integer -> integer.getValue();
        case IntsAttribute integers -> integers.getValues();
        case FloatsAttribute reals -> reals.getValues();
        case StringAttribute string -> string.getValue();
        case TensorAttribute tensor -> tensor.getValue().digest();
        default -> null;
        };
    }
}
