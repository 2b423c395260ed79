package org.hone.compress.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Nodes that together compute one number from one number: elementwise operators whose other operands are constants of one
 * element, starting at one value. How the nodes are arranged does not matter; the region knows the function by computing
 * it, so every way of writing an activation is one.
 */
final class ScalarRegion {

    private static final int MAXIMUM_NODES = 12;

    private final Canvas canvas;
    private final Value start;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Value> values = new LinkedHashSet<>();

    private ScalarRegion(Value start, Canvas canvas) {
        this.start = start;
        this.canvas = canvas;
        values.add(start);
    }

    /**
     * Grows the region from {@code start} until one value leaves it and the test holds.
     *
     * @param usable which nodes may be in it
     * @param test whether the region is what is looked for
     * @return the region, or null when none is
     */
    static ScalarRegion grow(Value start, Canvas canvas, Predicate<Node> usable, Predicate<ScalarRegion> test) {
        ScalarRegion region = new ScalarRegion(start, canvas);
        while (region.nodes.size() < MAXIMUM_NODES) {
            Node next = region.next(usable);
            if (next == null) {
                return null;
            }
            region.nodes.add(next);
            region.values.add(Canvas.output(next));
            if (region.result() != null && test.test(region)) {
                return region;
            }
        }
        return null;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The one value that the rest of the network uses, or null while there are none or several. */
    Value result() {
        Value result = null;
        for (Value value : values) {
            if (value.getUses().stream().anyMatch(this::isOutside)) {
                if (result != null || value == start) {
                    return null;
                }
                result = value;
            }
        }
        return result;
    }

    private boolean isOutside(Slot use) {
        return !(use instanceof Input input && nodes.contains(input.getNode()));
    }

    private Node next(Predicate<Node> usable) {
        for (Value value : values) {
            if (value.getUses().size() > MAXIMUM_NODES) {
                continue;
            }
            for (Slot use : value.getUses()) {
                if (use instanceof Input input && isOutside(use) && input.getNode().getGraph() == canvas.graph()
                        && Canvas.isOnnx(input.getNode()) && ScalarFunctions.knows(input.getNode().getOperator())
                        && usable.test(input.getNode()) && hasInputs(input.getNode())) {
                    return input.getNode();
                }
            }
        }
        return null;
    }

    private boolean hasInputs(Node node) {
        return node.getInputs().stream().map(Input::getValue)
                .allMatch(value -> value == null || values.contains(value) || scalar(value) != null);
    }

    private Tensor scalar(Value value) {
        Tensor tensor = canvas.constant(value);
        return tensor != null && tensor.elementCount() == 1 && tensor.elementType().isFloat() ? tensor : null;
    }

    /** What the region computes of {@code x}. */
    double compute(double x) {
        Map<Value, Double> known = new HashMap<>();
        known.put(start, x);
        for (Node node : nodes) {
            double[] operands = new double[node.getInputs().size()];
            for (int i = 0; i < operands.length; i++) {
                Value value = Canvas.input(node, i);
                operands[i] = value == null ? Double.NaN : known.containsKey(value) ? known.get(value) : scalar(value).doubleAt(0);
            }
            known.put(Canvas.output(node),
                    ScalarFunctions.compute(node.getOperator(), operands, name -> NodeAttributes.find(node, name) == null ? null
                            : (double) NodeAttributes.real(node, name, 0)));
        }
        return known.get(result());
    }
}
