package org.hone.compress.fuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

import org.hone.compress.rewrite.Canvas;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/** Recognizes activations: as one node, or as nodes that together compute one. */
final class Activations {

    /**
     * An activation.
     *
     * @param name its word, such as {@code silu}
     * @param nodes its nodes
     * @param result what the rest of the network uses
     */
    record Match(String name, List<Node> nodes, Value result) {
    }

    /** The words of activations that are one node, by operator. */
    private static final Map<String, String> OPERATORS = Map.of("Relu", "relu", "Clip", "clip", "LeakyRelu", "leaky-relu", "PRelu",
            "prelu", "Sigmoid", "sigmoid", "HardSigmoid", "hard-sigmoid", "HardSwish", "hard-swish", "Tanh", "tanh", "Gelu", "gelu");
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = new LinkedHashMap<>();
    static {
        FUNCTIONS.put("silu", x -> x * ScalarFunctions.sigmoid(x));
        FUNCTIONS.put("hard-swish", x -> x * ScalarFunctions.clip(x / 6 + 0.5, 0, 1));
        FUNCTIONS.put("hard-sigmoid", x -> ScalarFunctions.clip(x / 6 + 0.5, 0, 1));
        FUNCTIONS.put("gelu", x -> 0.5 * x * (1 + ScalarFunctions.erf(x / Math.sqrt(2))));
        FUNCTIONS.put("gelu-tanh", x -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));
    }
    /** Words of which another is a form. */
    private static final Map<String, String> FORMS = Map.of("gelu-tanh", "gelu");

    private static final double REACH = 8;
    private static final double STRIDE = 0.37;
    private static final double TOLERANCE = 1e-5;

    private final Set<String> kinds;
    private final Canvas canvas;

    /** @param kinds the words of the activations that are looked for */
    Activations(Set<String> kinds, Canvas canvas) {
        this.kinds = kinds;
        this.canvas = canvas;
    }

    /** The activation that is applied to {@code value}, or null. */
    Match find(Value value, Predicate<Node> usable) {
        Node node = canvas.onlyUser(value);
        if (node != null && usable.test(node) && isOne(node, value)) {
            return new Match(OPERATORS.get(node.getOperator()), List.of(node), Canvas.output(node));
        }
        String[] name = new String[1];
        ScalarRegion region = ScalarRegion.grow(value, canvas, usable, grown -> (name[0] = nameOf(grown)) != null);
        return region == null ? null : new Match(name[0], List.copyOf(region.nodes()), region.result());
    }

    private boolean isOne(Node node, Value value) {
        String name = Canvas.isOnnx(node) ? OPERATORS.get(node.getOperator()) : null;
        return name != null && kinds.contains(name) && Canvas.input(node, 0) == value && node.getInputs().stream().skip(1)
                .map(Input::getValue).allMatch(setting -> setting == null || canvas.constant(setting) != null);
    }

    private String nameOf(ScalarRegion region) {
        for (Map.Entry<String, DoubleUnaryOperator> function : FUNCTIONS.entrySet()) {
            if (kinds.contains(FORMS.getOrDefault(function.getKey(), function.getKey())) && equal(region, function.getValue())) {
                return FORMS.getOrDefault(function.getKey(), function.getKey());
            }
        }
        return null;
    }

    private static boolean equal(ScalarRegion region, DoubleUnaryOperator function) {
        for (double x = -REACH; x <= REACH; x += STRIDE) {
            if (!(Math.abs(region.compute(x) - function.applyAsDouble(x)) <= TOLERANCE)) {
                return false;
            }
        }
        return true;
    }
}
