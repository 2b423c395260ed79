package org.hone.inference.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.core.HoneException;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * The part of a network that computes the wanted values: a copy of the nodes, inputs and constants that they need, which
 * shares the weights. It does not change with the network that it was taken from.
 */
final class NetworkPart {

    private final String name;
    private final Network network;
    private final List<String> outputs;
    private final List<String> computed;
    private final Map<String, Tensor> constants;
    private final Set<String> given;
    private final Set<String> allInputs;

    private NetworkPart(Network source, List<Value> wanted, Set<Node> needed, Set<Value> used) {
        Graph graph = source.getGraph();
        name = graph.getName() == null ? "" : graph.getName();
        outputs = wanted.stream().map(Value::getName).toList();
        computed = wanted.stream().filter(value -> value.getProducer() != null).map(Value::getName).toList();
        given = wanted.stream().filter(graph.getInputs()::contains).map(Value::getName).collect(Collectors.toSet());
        constants = new LinkedHashMap<>();
        wanted.stream().filter(value -> value.getTensor() != null).forEach(v -> constants.put(v.getName(), v.getTensor()));
        allInputs = graph.getInputs().stream().map(Value::getName).collect(Collectors.toCollection(LinkedHashSet::new));
        network = copy(source, wanted, needed, used);
    }

    /**
     * @param wanted names of values of the main graph; empty for the network's outputs
     * @throws HoneException a name is not that of a value
     */
    static NetworkPart of(Network network, java.util.Collection<String> wanted) throws HoneException {
        Graph graph = network.getGraph();
        if (!wanted.isEmpty()) {
            List<Value> values = find(graph, wanted);
            Set<Value> used = new HashSet<>();
            Set<Node> needed = ancestors(graph, values, used);
            return new NetworkPart(network, values, needed, used);
        }
        List<Value> own = graph.getOutputs().stream().map(Slot::getValue).distinct().toList();
        if (own.isEmpty() || own.contains(null)) {
            throw HoneException.badInput("failed to prepare network '" + graph.getName()
                    + "' for its outputs: a network has at least one output and each has a value");
        }
        Set<Value> used = new HashSet<>(graph.getConstants());
        used.addAll(graph.getInputs());
        return new NetworkPart(network, own, new HashSet<>(graph.getNodes()), used);
    }

    private static List<Value> find(Graph graph, java.util.Collection<String> names) throws HoneException {
        Map<String, Value> byName = new java.util.HashMap<>();
        graph.getInputs().forEach(value -> byName.put(value.getName(), value));
        graph.getConstants().forEach(value -> byName.put(value.getName(), value));
        graph.getNodes().forEach(node -> node.getOutputs().forEach(value -> byName.put(value.getName(), value)));
        List<Value> values = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            Value value = name == null || name.isEmpty() ? null : byName.get(name);
            if (value == null) {
                throw HoneException.usage("failed to prepare network '" + graph.getName() + "' for value '" + name
                        + "': its main graph has no value of that name");
            }
            if (value.getProducer() == null && value.getTensor() == null && !graph.getInputs().contains(value)) {
                throw HoneException.unsupported("failed to prepare network '" + graph.getName() + "' for value '" + name
                        + "': it is a sparse constant, and only tensors are given out");
            }
            values.add(value);
        }
        return values;
    }

    /** The nodes that compute {@code values}, those whose results only a subgraph uses included. */
    private static Set<Node> ancestors(Graph graph, List<Value> values, Set<Value> used) {
        Set<Node> needed = new HashSet<>();
        Deque<Value> open = new ArrayDeque<>(values);
        while (!open.isEmpty()) {
            Value value = open.pop();
            if (!used.add(value)) {
                continue;
            }
            Node producer = value.getProducer();
            if (producer != null && producer.getGraph() == graph && needed.add(producer)) {
                for (TreeIterator<EObject> contents = producer.eAllContents(); contents.hasNext();) {
                    if (contents.next() instanceof Slot slot && slot.getValue() != null) {
                        open.push(slot.getValue());
                    }
                }
            }
        }
        return needed;
    }

    private static Network copy(Network source, List<Value> wanted, Set<Node> needed, Set<Value> used) {
        NetworkCopier copier = new NetworkCopier();
        Network copy = NetworkFactory.eINSTANCE.createNetwork();
        copy.setIrVersion(source.getIrVersion());
        source.getOpsetImports().forEach(opset -> copy.getOpsetImports().add(copier.copyOf(opset)));
        source.getFunctions().forEach(function -> copy.getFunctions().add(copier.copyOf(function)));
        Graph graph = NetworkFactory.eINSTANCE.createGraph();
        graph.setName(source.getGraph().getName());
        copy.setGraph(graph);
        source.getGraph().getInputs().stream().filter(used::contains).forEach(v -> graph.getInputs().add(copier.copyOf(v)));
        source.getGraph().getConstants().stream().filter(used::contains)
                .forEach(v -> graph.getConstants().add(copier.copyOf(v)));
        source.getGraph().getNodes().stream().filter(needed::contains).forEach(n -> graph.getNodes().add(copier.copyOf(n)));
        copier.connect();
        for (Value value : wanted) {
            if (value.getProducer() != null) {
                graph.getOutputs().add(output(source.getGraph(), value, copier.find(value)));
            }
        }
        return copy;
    }

    /** An output declares what the network's own output for the value declares; for an inner value, nothing. */
    private static GraphOutput output(Graph graph, Value value, Value copy) {
        GraphOutput output = NetworkFactory.eINSTANCE.createGraphOutput();
        value.getUses().stream().filter(GraphOutput.class::isInstance).filter(slot -> slot.eContainer() == graph).findFirst()
                .ifPresent(slot -> output.setType(((GraphOutput) slot).getType()));
        output.setValue(copy);
        return output;
    }

    /** The graph's name. */
    String name() {
        return name;
    }

    /** The names of the wanted values. */
    List<String> outputs() {
        return outputs;
    }

    /** The wanted values that nodes compute; the others are constants or inputs that are wanted back. */
    List<String> computed() {
        return computed;
    }

    /** The tensor of a wanted constant, or the default of a wanted input; null when there is none. */
    Tensor constant(String output) {
        return constants.get(output);
    }

    /** True when a wanted value is an input of the network. */
    boolean isGiven(String output) {
        return given.contains(output);
    }

    /**
     * Checks the names of what a run is given. Inputs that this part does not need are right, too.
     *
     * @throws HoneException one of {@code names} is not that of an input of the whole network
     */
    void checkNames(Set<String> names) throws HoneException {
        for (String name : names) {
            if (!allInputs.contains(name)) {
                throw HoneException.usage("failed to run network '" + this.name + "' with input '" + name + "': its inputs are "
                        + allInputs);
            }
        }
    }

    /** The names of the inputs that this part needs and that have no default. */
    Set<String> requiredInputs() {
        return network.getGraph().getInputs().stream().filter(input -> input.getTensor() == null).map(Value::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the inputs that this part needs and that have a default. */
    Set<String> optionalInputs() {
        return network.getGraph().getInputs().stream().filter(input -> input.getTensor() != null).map(Value::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A copy as ONNX Runtime is to read it, in which the inputs {@code withoutDefault} must be given. */
    Network network(Set<String> withoutDefault) {
        Network copy = NetworkCopier.copy(network);
        copy.getGraph().getInputs().stream().filter(input -> withoutDefault.contains(input.getName()))
                .forEach(input -> input.setTensor(null));
        return copy;
    }
}
