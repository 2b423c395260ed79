package org.hone.targets.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** The graph that lowering rewrites: a copy of a network's main graph that shares its constants. */
public final class LoweredGraph {

    private final List<LoweredNode> nodes = new ArrayList<>();
    private final List<LoweredValue> inputs = new ArrayList<>();
    private final List<LoweredValue> outputs = new ArrayList<>();

    LoweredGraph() {
    }

    /** The nodes, each after those that it reads from; after a pass that adds nodes, {@link #sort()} puts them in order. */
    public List<LoweredNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The network's inputs that are no constants, in its order. */
    public List<LoweredValue> inputs() {
        return Collections.unmodifiableList(inputs);
    }

    /** What the network gives out, in its order; one value may be given out twice. */
    public List<LoweredValue> outputs() {
        return Collections.unmodifiableList(outputs);
    }

    LoweredValue addInput(String name, ElementType type, long[] sizes) {
        LoweredValue value = new LoweredValue(name, type, sizes, null);
        inputs.add(value);
        return value;
    }

    void addOutput(LoweredValue value) {
        outputs.add(value);
        value.setOutput(true);
    }

    LoweredValue constant(String name, Tensor tensor) {
        return new LoweredValue(name, tensor.elementType(), tensor.sizes().toArray(), tensor);
    }

    LoweredNode add(String operator, String domain) {
        LoweredNode node = new LoweredNode(operator, domain);
        node.setIn(true);
        nodes.add(node);
        return node;
    }

    /** A new node of ONNX's operator with one output. */
    LoweredNode add(String operator, List<String> sources, LoweredValue output, LoweredValue... operands) {
        LoweredNode node = add(operator, "");
        node.addNodes(sources);
        for (LoweredValue operand : operands) {
            node.addInput(operand);
        }
        node.addOutput(output);
        return node;
    }

    LoweredValue value(String name, ElementType type, long... sizes) {
        return new LoweredValue(name, type, sizes, null);
    }

    /** A value that holds what {@code value} holds with its axes in the order of {@code permutation}. */
    LoweredValue reordered(LoweredValue value, int[] permutation) {
        LoweredValue result = new LoweredValue(value.name(), value.type(), Permutation.apply(permutation, value.sizes()), null);
        result.setOrder(Permutation.then(value.order(), permutation));
        result.quantize(value.quantization());
        return result;
    }

    /** Whatever reads {@code from}, outputs of the network included, reads {@code to} from now on. */
    void replace(LoweredValue from, LoweredValue to) {
        if (to.quantization() == null) {
            to.quantize(from.quantization());
        }
        for (LoweredNode user : new ArrayList<>(from.users())) {
            redirect(user, from, to);
        }
        if (from.isOutput()) {
            outputs.replaceAll(value -> value == from ? to : value);
            from.setOutput(false);
            to.setOutput(true);
        }
    }

    /** Gives out {@code other} wherever {@code value} was given out. */
    void giveOut(LoweredValue value, LoweredValue other) {
        outputs.replaceAll(output -> output == value ? other : output);
        value.setOutput(false);
        other.setOutput(true);
    }

    /** True when {@code value} may take the place of {@code output} among what the network gives out: no input may. */
    boolean canGiveOut(LoweredValue value, LoweredValue output) {
        return value.producer() != null && !value.isConstant();
    }

    /** As {@link #replace}; the value that stays takes the name where the network gives it out. */
    void replaceKeepingName(LoweredValue from, LoweredValue to) {
        if (from.isOutput() && !to.isOutput()) {
            to.rename(from.name());
        }
        replace(from, to);
    }

    boolean contains(LoweredNode node) {
        return node.isIn();
    }

    /** Lets {@code user} read {@code to} wherever it read {@code from}. */
    void redirect(LoweredNode user, LoweredValue from, LoweredValue to) {
        for (int slot = 0; slot < user.inputs().size(); slot++) {
            if (user.input(slot) == from) {
                user.setInput(slot, to);
            }
        }
        if (user.residual() == from) {
            user.setResidual(to);
        }
    }

    void remove(LoweredNode node) {
        node.release();
        node.setIn(false);
        nodes.remove(node);
    }

    /** Takes out nodes whose outputs nothing reads. */
    void sweep(LoweringContext context) {
        sweep(context, node -> "nothing uses it");
    }

    /** The same, and {@code why} says what became of a node. */
    void sweep(LoweringContext context, Function<LoweredNode, String> why) {
        Set<LoweredNode> dead = new HashSet<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            LoweredNode node = nodes.get(i);
            boolean used = node.outputs().stream().anyMatch(value -> value != null && (value.isOutput() || !value.users().isEmpty()));
            if (!used) {
                node.release();
                node.setIn(false);
                dead.add(node);
                context.vanish(node, why.apply(node));
            }
        }
        nodes.removeAll(dead);
    }

    /** Puts each node behind those that it reads from, and otherwise keeps the order. */
    void sort() {
        Map<LoweredNode, Boolean> done = new IdentityHashMap<>();
        List<LoweredNode> sorted = new ArrayList<>(nodes.size());
        for (LoweredNode root : nodes) {
            Deque<LoweredNode> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                LoweredNode node = open.peek();
                if (done.containsKey(node)) {
                    open.pop();
                    continue;
                }
                LoweredNode first = null;
                for (LoweredValue value : node.reads()) {
                    if (value.producer() != null && !done.containsKey(value.producer())) {
                        first = value.producer();
                        break;
                    }
                }
                if (first == null) {
                    done.put(node, true);
                    sorted.add(node);
                } else {
                    open.push(first);
                }
            }
        }
        nodes.clear();
        nodes.addAll(sorted);
    }
}
