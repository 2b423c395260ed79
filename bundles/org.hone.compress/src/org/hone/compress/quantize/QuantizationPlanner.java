package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.compress.quantize.QuantizationPlan.ScaleGroup;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.step.NetworkTypes;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/**
 * Decides what runs on integers. Precondition: a network in the canonical operator set with inferred types. The network is
 * not changed.
 *
 * <ol>
 * <li>Nodes that compute run on integers where the spec has their operator and nobody excluded them.
 * <li>Relu and Clip right behind a node that runs on integers, as its only user, belong to it: no quantization between.
 * <li>Operators that only pass values on (their input and output share a scale) run on integers where a neighbour does.
 * </ol>
 */
final class QuantizationPlanner {

    private static final Set<String> ABSORBED = Set.of("Relu", "Clip");
    private static final Set<String> ABSORBING = Set.of("Conv", "ConvTranspose", "Gemm", "MatMul", "Add", "Sub", "Mul");

    private final Network network;
    private final QuantizationSpec spec;
    private final Set<Node> excluded;
    private final FixedScales fixedScales;
    private final Operands operands;
    private final Map<Node, String> floats = new LinkedHashMap<>();
    private final Set<Node> candidates = new LinkedHashSet<>();
    /** Values within what becomes one kernel: they are never quantized. */
    private final Set<Value> interior = new HashSet<>();
    private final Set<Node> active = new LinkedHashSet<>();
    private final Set<Value> quantized = new LinkedHashSet<>();

    QuantizationPlanner(Network network, NetworkTypes types, QuantizationSpec spec, ElementType activationType, Set<Node> excluded) {
        this.network = network;
        this.spec = spec;
        this.excluded = excluded;
        this.fixedScales = new FixedScales(spec, activationType);
        this.operands = new Operands(types);
    }

    QuantizationPlan plan() {
        for (Node node : network.getGraph().getNodes()) {
            if (hasFloatData(node)) {
                String reason = reasonToStayFloat(node);
                if (reason == null) {
                    candidates.add(node);
                } else {
                    floats.put(node, reason);
                }
            }
        }
        if (!spec.qdqInsideFusion()) {
            network.getGraph().getFusionGroups().forEach(group -> closeGroup(group.getNodes()));
        }
        List.copyOf(candidates).forEach(this::absorb);
        activate();
        for (Node node : candidates) {
            if (!active.contains(node)) {
                floats.put(node, "no neighbour runs on integers");
            }
        }
        List<WeightLayer> layers = network.getGraph().getNodes().stream().filter(active::contains).map(WeightLayer::of)
                .filter(layer -> layer != null).toList();
        return new QuantizationPlan(layers, Set.copyOf(active), groups(), floats);
    }

    private boolean hasFloatData(Node node) {
        return !node.getOperator().equals("Constant") && !operands.activations(node).isEmpty();
    }

    /** Why {@code node} cannot run on integers, or null when it can. */
    private String reasonToStayFloat(Node node) {
        String operator = node.getOperator();
        if (excluded.contains(node)) {
            return "excluded";
        }
        boolean onnx = node.getDomain() == null || node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx");
        if (!onnx || !spec.quantizedOperators().contains(operator)) {
            return "the target has no integer " + operator;
        }
        if (isQuantizedAlready(node)) {
            return "is quantized already";
        }
        if (!Operands.outputs(node).stream().allMatch(operands::isFloat)) {
            return "an output is not float32";
        }
        WeightLayer layer = WeightLayer.of(node);
        if (layer == null && WeightLayer.isOperator(operator) && !operator.equals("MatMul")) {
            return "its weights are not constant";
        }
        return layer != null && layer.isScaled() ? "its product is scaled or transposed" : null;
    }

    private boolean isQuantizedAlready(Node node) {
        boolean from = node.getInputs().stream().map(Input::getValue)
                .anyMatch(value -> value != null && value.getProducer() != null && value.getProducer().getOperator().equals("DequantizeLinear"));
        boolean to = node.getOutputs().stream().flatMap(value -> value.getUses().stream())
                .anyMatch(use -> use instanceof Input input && input.getNode().getOperator().equals("QuantizeLinear"));
        return from || to;
    }

    /** A group that must stay without QDQ: its inner values are interior but for the operands of a residual addition. */
    private void closeGroup(List<Node> group) {
        if (group.isEmpty() || !candidates.contains(group.getFirst()) || group.stream().anyMatch(excluded::contains)) {
            return;
        }
        for (Node node : group) {
            for (Value value : node.getOutputs()) {
                List<Node> users = users(value);
                boolean within = !users.isEmpty() && users.size() == value.getUses().size() && group.containsAll(users);
                if (within && users.stream().noneMatch(this::needsQuantizedInput)) {
                    interior.add(value);
                    users.forEach(this::accept);
                }
            }
        }
    }

    private boolean needsQuantizedInput(Node user) {
        boolean residual = user.getOperator().equals("Add") && operands.activations(user).size() > 1;
        return residual || WeightLayer.isOperator(user.getOperator());
    }

    private void accept(Node node) {
        candidates.add(node);
        floats.remove(node);
    }

    private static List<Node> users(Value value) {
        List<Node> users = new ArrayList<>();
        for (Slot use : value.getUses()) {
            if (use instanceof Input input) {
                users.add(input.getNode());
            }
        }
        return users;
    }

    private void absorb(Node node) {
        if (!ABSORBED.contains(node.getOperator())) {
            return;
        }
        Value value = node.getInputs().getFirst().getValue();
        Node before = value.getProducer();
        if (before == null || value.getUses().size() != 1 || !ABSORBING.contains(before.getOperator())) {
            return;
        }
        if (candidates.contains(before)) {
            interior.add(value);
        } else {
            candidates.remove(node);
            floats.put(node, "belongs to a layer that stays float");
        }
    }

    private void activate() {
        for (Node node : candidates) {
            if (!isPassing(node)) {
                activate(node);
            }
        }
        List<Node> waiting = new ArrayList<>(candidates);
        for (boolean changed = true; changed;) {
            waiting.removeIf(active::contains);
            changed = false;
            for (Node node : waiting) {
                changed |= touch(node);
            }
            for (Node node : waiting.reversed()) {
                changed |= touch(node);
            }
        }
    }

    private boolean touch(Node node) {
        boolean touched = !active.contains(node) && (operands.activations(node).stream().anyMatch(quantized::contains)
                || node.getOutputs().stream().anyMatch(quantized::contains));
        if (touched) {
            activate(node);
        }
        return touched;
    }

    private void activate(Node node) {
        active.add(node);
        operands.data(node).stream().map(Input::getValue).filter(value -> !interior.contains(value)).forEach(quantized::add);
        Operands.outputs(node).stream().filter(value -> !interior.contains(value)).forEach(quantized::add);
    }

    /** True for operators whose input and output share a scale. */
    private boolean isPassing(Node node) {
        return Operands.isMove(node) || spec.sharedScales().contains(node.getOperator());
    }

    private List<ScaleGroup> groups() {
        DisjointValues sets = new DisjointValues(quantized);
        Map<Value, IntegerScale> fixed = new HashMap<>();
        for (Node node : active) {
            if (isPassing(node)) {
                List<Value> shared = new ArrayList<>(operands.data(node).stream().map(Input::getValue).toList());
                shared.addAll(Operands.outputs(node));
                shared.retainAll(quantized);
                shared.forEach(value -> sets.join(shared.getFirst(), value));
            }
            IntegerScale scale = fixedScales.of(node);
            if (scale != null) {
                fixed.put(node.getOutputs().getFirst(), scale);
            }
        }
        return sets.all().stream().map(values -> group(values, fixed)).toList();
    }

    private ScaleGroup group(Collection<Value> values, Map<Value, IntegerScale> fixed) {
        List<Value> sources = values.stream()
                .filter(value -> value.getProducer() == null || !active.contains(value.getProducer()) || !isPassing(value.getProducer()))
                .toList();
        IntegerScale first = sources.isEmpty() ? null : fixed.get(sources.getFirst());
        boolean agree = first != null && sources.stream().allMatch(value -> first.equals(fixed.get(value)));
        return new ScaleGroup(List.copyOf(values), sources.isEmpty() ? List.copyOf(values) : sources, agree ? first : null);
    }
}
