package org.hone.model.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.SparseTensorAttribute;
import org.hone.model.network.SparseTensorsAttribute;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TensorsAttribute;
import org.hone.model.network.TypeAttribute;
import org.hone.model.network.TypesAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** Takes the picture of one graph, in time and space linear in its nodes and uses. */
final class GraphSnapshotBuilder {

    private final GraphSnapshotBuilder outer;
    private final Map<Value, Integer> numbers = new HashMap<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Integer> outerNumbers = new ArrayList<>();

    String name;
    String[] nodeNames;
    String[] operators;
    String[] domains;
    String[] overloads;
    Attributes[] attributes;
    List<String>[] origins;
    int[] inputStart;
    int[] inputs;
    int[] outputStart;
    int[] outputs;
    int[] userStart;
    int[] users;
    int[] graphInputs;
    int[] graphOutputs;
    ValueType[] outputTypes;
    private int[] producers;

    GraphSnapshotBuilder(GraphSnapshotBuilder outer) {
        this.outer = outer;
    }

    GraphSnapshot build(Graph graph) {
        name = graph.getName();
        graphInputs = graph.getInputs().stream().mapToInt(this::number).toArray();
        graph.getConstants().forEach(this::number);
        List<Node> nodes = graph.getNodes();
        allocate(nodes.size());
        numberOutputs(nodes);
        readNodes(nodes);
        graphOutputs = graph.getOutputs().stream().mapToInt(output -> find(output.getValue())).toArray();
        outputTypes = graph.getOutputs().stream().map(output -> output.getType()).toArray(ValueType[]::new);
        countUsers();
        return new GraphSnapshot(this);
    }

    @SuppressWarnings("unchecked")
    private void allocate(int count) {
        nodeNames = new String[count];
        operators = new String[count];
        domains = new String[count];
        overloads = new String[count];
        attributes = new Attributes[count];
        origins = new List[count];
        inputStart = new int[count + 1];
        outputStart = new int[count + 1];
    }

    private void numberOutputs(List<Node> nodes) {
        int count = 0;
        for (Node node : nodes) {
            count += node.getOutputs().size();
        }
        outputs = new int[count];
        int next = 0;
        int index = 0;
        for (Node node : nodes) {
            for (Value value : node.getOutputs()) {
                outputs[next++] = number(value);
            }
            outputStart[++index] = next;
        }
        producers = new int[values.size()];
        Arrays.fill(producers, GraphSnapshot.NONE);
        for (int node = 0; node < nodes.size(); node++) {
            for (int i = outputStart[node]; i < outputStart[node + 1]; i++) {
                producers[outputs[i]] = node;
            }
        }
    }

    private void readNodes(List<Node> nodes) {
        int count = 0;
        for (Node node : nodes) {
            count += node.getInputs().size();
        }
        inputs = new int[count];
        int next = 0;
        int index = 0;
        for (Node node : nodes) {
            for (Input input : node.getInputs()) {
                inputs[next++] = find(input.getValue());
            }
            nodeNames[index] = orEmpty(node.getName());
            operators[index] = orEmpty(node.getOperator());
            domains[index] = orEmpty(node.getDomain());
            attributes[index] = attributes(node.getAttributes());
            overloads[index] = orEmpty(node.getOverload());
            origins[index] = List.copyOf(node.getOrigins());
            inputStart[++index] = next;
        }
    }

    Attributes attributes(List<Attribute> attributes) {
        if (attributes.isEmpty()) {
            return Attributes.NONE;
        }
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, String> references = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            String key = orEmpty(attribute.getName());
            if (attribute.getReference() != null && !attribute.getReference().isEmpty()) {
                references.putIfAbsent(key, attribute.getReference());
                continue;
            }
            Object value = value(attribute);
            if (value != null) {
                found.putIfAbsent(key, value);
            }
        }
        return new Attributes(found, references);
    }

    private Object value(Attribute attribute) {
        return switch (attribute) {
        case IntAttribute a -> a.getValue();
        case FloatAttribute a -> a.getValue();
        case StringAttribute a -> a.getValue();
        case TensorAttribute a -> a.getValue();
        case IntsAttribute a -> a.getValues();
        case FloatsAttribute a -> a.getValues();
        case StringsAttribute a -> List.copyOf(a.getValues());
        case TensorsAttribute a -> List.copyOf(a.getValues());
        case GraphAttribute a -> a.getValue() == null ? null : new GraphSnapshotBuilder(this).build(a.getValue());
        case GraphsAttribute a -> a.getValues().stream().map(g -> new GraphSnapshotBuilder(this).build(g)).toList();
        case TypeAttribute a -> a.getValue();
        case TypesAttribute a -> List.copyOf(a.getValues());
        case SparseTensorAttribute a -> a.getValue();
        case SparseTensorsAttribute a -> List.copyOf(a.getValues());
        default -> null;
        };
    }

    private int number(Value value) {
        numbers.put(value, values.size());
        values.add(value);
        outerNumbers.add(GraphSnapshot.NONE);
        return values.size() - 1;
    }

    /** The number of a value that is used here; one of a graph around this one is captured on first use. */
    private int find(Value value) {
        if (value == null) {
            return GraphSnapshot.NONE;
        }
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int outside = outer == null ? GraphSnapshot.NONE : outer.find(value);
        int number = number(value);
        outerNumbers.set(number, outside);
        return number;
    }

    private void countUsers() {
        userStart = new int[values.size() + 1];
        for (int value : inputs) {
            if (value >= 0) {
                userStart[value + 1]++;
            }
        }
        for (int value = 0; value < values.size(); value++) {
            userStart[value + 1] += userStart[value];
        }
        users = new int[userStart[values.size()]];
        int[] next = userStart.clone();
        for (int node = 0; node < operators.length; node++) {
            for (int i = inputStart[node]; i < inputStart[node + 1]; i++) {
                if (inputs[i] >= 0) {
                    users[next[inputs[i]]++] = node;
                }
            }
        }
    }

    String[] valueNames() {
        return values.stream().map(value -> orEmpty(value.getName())).toArray(String[]::new);
    }

    ValueType[] types() {
        return values.stream().map(Value::getType).toArray(ValueType[]::new);
    }

    Tensor[] tensors() {
        return values.stream().map(Value::getTensor).toArray(Tensor[]::new);
    }

    SparseTensor[] sparseTensors() {
        return values.stream().map(Value::getSparseTensor).toArray(SparseTensor[]::new);
    }

    /** By where a value lives, so that a captured default of an outer graph's input is none. */
    boolean[] constants() {
        boolean[] constants = new boolean[values.size()];
        for (int i = 0; i < constants.length; i++) {
            Value value = values.get(i);
            constants[i] = (value.getTensor() != null || value.getSparseTensor() != null)
                    && value.eContainmentFeature() == NetworkPackage.Literals.GRAPH__CONSTANTS;
        }
        return constants;
    }

    int[] producers() {
        int[] all = Arrays.copyOf(producers, values.size());
        Arrays.fill(all, producers.length, all.length, GraphSnapshot.NONE);
        return all;
    }

    int[] outerValues() {
        return outerNumbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
