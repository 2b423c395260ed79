package org.hone.engine.cost;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorCost;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType.TensorType;

/** The weights of a graph and which node uses which. Weights of the graphs around it are reported to their own. */
final class Weights {

    /** Elements and bytes of weights. */
    record Size(long elements, long bytes) {
        static final Size NONE = new Size(0, 0);

        Size plus(Size other) {
            return new Size(elements + other.elements, bytes + other.bytes);
        }
    }

    private final GraphTypes types;
    private final GraphSnapshot graph;
    private final StaticValues statics;
    private final Weights outer;
    private final Map<Integer, Size> found = new HashMap<>();

    Weights(GraphTypes types, StaticValues statics, Weights outer) {
        this.types = types;
        this.graph = types.graph();
        this.statics = statics;
        this.outer = outer;
    }

    /** The weights that a node uses; they are remembered for {@link #total}. */
    Size of(int node) {
        if (!usesConstants(node)) {
            return Size.NONE;
        }
        Deque<Integer> open = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        addWeightInputs(node, open, seen);
        return collect(open, seen);
    }

    private boolean usesConstants(int node) {
        for (int slot = 0; slot < graph.inputCount(node); slot++) {
            if (isWeightCandidate(graph.input(node, slot))) {
                return true;
            }
        }
        return false;
    }

    /** Remembers the static values that the graph gives out. */
    void addOutputs() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < graph.outputCount(); i++) {
            int value = graph.graphOutput(i);
            if (isWeightCandidate(value) && types.type(value) instanceof TensorType type && type.elementType() != null
                    && type.elementType().isFloat()) {
                open.add(value);
            }
        }
        collect(open, new HashSet<>(open));
    }

    /** All weights that were found, each once. */
    Size total() {
        return found.values().stream().reduce(Size.NONE, Size::plus);
    }

    private Size collect(Deque<Integer> open, Set<Integer> seen) {
        Size sum = Size.NONE;
        while (!open.isEmpty()) {
            int value = open.pop();
            int producer = graph.producer(value);
            if (graph.outerValue(value) != GraphSnapshot.NONE && outer != null) {
                sum = sum.plus(outer.collectFromInside(graph.outerValue(value)));
            } else if (producer == GraphSnapshot.NONE || !addWeightInputs(producer, open, seen)) {
                Size size = size(value);
                found.put(value, size);
                sum = sum.plus(size);
            }
        }
        return sum;
    }

    private Size collectFromInside(int value) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(value);
        return collect(open, new HashSet<>(open));
    }

    private boolean addWeightInputs(int node, Deque<Integer> open, Set<Integer> seen) {
        Operator operator = types.operator(node);
        NodeTypes view = types.node(node);
        boolean any = false;
        for (int slot = 0; slot < graph.inputCount(node); slot++) {
            int value = graph.input(node, slot);
            if (isWeightCandidate(value) && operator != null && operator.isWeight(view, slot)) {
                any = true;
                if (seen.add(value)) {
                    open.push(value);
                }
            }
        }
        return any;
    }

    /** Static values, and the defaults that the user may replace. */
    private boolean isWeightCandidate(int value) {
        return value != GraphSnapshot.NONE
                && (statics.contains(value) || graph.tensor(value) != null || graph.sparseTensor(value) != null);
    }

    private Size size(int value) {
        Tensor tensor = graph.tensor(value);
        if (tensor != null) {
            return new Size(tensor.elementCount(), tensor.byteSize());
        }
        if (types.type(value) instanceof TensorType type && OperatorCost.bytes(type) >= 0) {
            return new Size(type.shape().elementCount(), OperatorCost.bytes(type));
        }
        return Size.NONE;
    }
}
