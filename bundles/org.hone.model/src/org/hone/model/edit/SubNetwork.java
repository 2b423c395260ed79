package org.hone.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Value;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Cuts the part of a network that lies between values of its main graph: a new network whose inputs and outputs are these
 * values, with the nodes, constants, functions and operator sets that it needs, and no others. Tensors are shared; the
 * network itself stays as it is.
 *
 * <pre>
 * Network middle = new SubNetwork(network).from(List.of(a)).to(List.of(b, c)).cut();
 * </pre>
 */
public final class SubNetwork {

    private final Network network;
    private final Graph graph;
    private List<Value> inputs = List.of();
    private List<Value> outputs;
    private TypeSource types = TypeSource.DECLARED;

    /** The whole network, until {@link #from} and {@link #to} say less. */
    public SubNetwork(Network network) {
        this.network = network;
        this.graph = network.getGraph();
        this.outputs = graph.getOutputs().stream().map(GraphOutput::getValue).distinct().toList();
    }

    /**
     * The values that become inputs, in order; those of the graph's inputs that are needed besides must be among them. When
     * none are given, these are all the inputs.
     */
    public SubNetwork from(List<Value> values) {
        inputs = List.copyOf(values);
        return this;
    }

    /** The values that become outputs, in order; the network's own outputs when not said. */
    public SubNetwork to(List<Value> values) {
        outputs = List.copyOf(values);
        return this;
    }

    /** What is known of types: an input of a network must at least have an element type. */
    public SubNetwork types(TypeSource source) {
        types = source;
        return this;
    }

    /** @throws EditException when no output depends on an input, an input is missing, or a type is not known */
    public Network cut() throws EditException {
        check();
        Region region = new Region(graph, new LinkedHashSet<>(inputs), outputs);
        check(region);
        NetworkCopier copier = new NetworkCopier();
        Graph cut = NetworkFactory.eINSTANCE.createGraph();
        cut.setName(graph.getName());
        cut.setDocumentation(graph.getDocumentation());
        graph.getMetadata().forEach(property -> cut.getMetadata().add(copier.copyOf(property)));
        addInputs(cut, region, copier);
        region.constants().forEach(constant -> cut.getConstants().add(copier.copyOf(constant)));
        region.nodes().forEach(node -> cut.getNodes().add(copier.copyOf(node)));
        addOutputs(cut, copier);
        hideShadowedOutputs(cut, copier);
        keepGroups(cut, copier);
        copier.connect();
        keepAnnotations(cut, copier);
        return new NetworkParts(network, copier).around(cut);
    }

    private void check() throws EditException {
        if (outputs.isEmpty()) {
            throw new EditException("failed to extract from network '" + graph.getName() + "': no output is given");
        }
        List<Value> all = new ArrayList<>(inputs);
        all.addAll(outputs);
        for (Value value : all) {
            if (value == null || Graphs.of(value) != graph) {
                throw failure(value, "it is no value of the main graph");
            }
        }
        if (new LinkedHashSet<>(inputs).size() < inputs.size()) {
            throw new EditException("failed to extract from network '" + graph.getName() + "': an input is named twice");
        }
        if (new LinkedHashSet<>(outputs).size() < outputs.size()) {
            throw new EditException("failed to extract from network '" + graph.getName() + "': an output is named twice");
        }
        for (Value output : outputs) {
            if (inputs.contains(output)) {
                throw failure(output, "it is named as an input and as an output");
            }
        }
    }

    private void check(Region region) throws EditException {
        for (Value input : region.unreachedStarts()) {
            throw failure(input, "none of the outputs depends on it");
        }
        String missing = inputs.isEmpty() ? "" : region.graphInputs().stream().filter(input -> !hasDefault(input))
                .map(input -> "'" + input.getName() + "'").collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new EditException("failed to extract from network '" + graph.getName() + "': the outputs depend on "
                    + missing + " as well; name it as an input too, or inputs behind it");
        }
    }

    private static boolean hasDefault(Value value) {
        return value.getTensor() != null || value.getSparseTensor() != null;
    }

    private void addInputs(Graph cut, Region region, NetworkCopier copier) throws EditException {
        for (Value input : inputs) {
            Value made = NetworkFactory.eINSTANCE.createValue();
            made.setName(input.getName());
            made.setDocumentation(input.getDocumentation());
            made.setType(typeOf(input));
            cut.getInputs().add(made);
            copier.substitute(input, made);
        }
        region.graphInputs().forEach(input -> cut.getInputs().add(copier.copyOf(input)));
    }

    private ValueType typeOf(Value value) throws EditException {
        ValueType type = types.type(value);
        if (type == null || type instanceof TensorType tensor && tensor.elementType() == null) {
            throw failure(value, "an input needs an element type, and that of this value is not known");
        }
        return type;
    }

    private void addOutputs(Graph cut, NetworkCopier copier) {
        for (Value value : outputs) {
            GraphOutput known = graph.getOutputs().stream().filter(output -> output.getValue() == value).findFirst().orElse(null);
            GraphOutput made;
            if (known != null) {
                made = copier.copyOf(known);
            } else {
                made = NetworkFactory.eINSTANCE.createGraphOutput();
                made.setValue(copier.find(value));
            }
            if (made.getType() == null) {
                made.setType(types.type(value));
            }
            cut.getOutputs().add(made);
        }
    }

    /**
     * Where a node is needed for one of its outputs while another is an input of the cut, the node keeps that output under
     * a name of its own, and everything uses the input.
     */
    private void hideShadowedOutputs(Graph cut, NetworkCopier copier) {
        Names names = null;
        for (int i = 0; i < inputs.size(); i++) {
            Value made = cut.getInputs().get(i);
            Value copy = copier.find(inputs.get(i));
            if (copy != made) {
                names = names == null ? new Names(cut) : names;
                copy.setName(names.unique(made.getName() + "_unused"));
                copier.substitute(inputs.get(i), made);
            }
        }
    }

    private void keepGroups(Graph cut, NetworkCopier copier) {
        for (FusionGroup group : graph.getFusionGroups()) {
            if (!group.getNodes().isEmpty() && group.getNodes().stream().allMatch(node -> copier.find(node) != null)) {
                cut.getFusionGroups().add(copier.copyOf(group));
            }
        }
    }

    private void keepAnnotations(Graph cut, NetworkCopier copier) {
        Set<String> names = new LinkedHashSet<>();
        cut.getInputs().forEach(value -> names.add(value.getName()));
        cut.getConstants().forEach(value -> names.add(value.getName()));
        cut.getNodes().forEach(node -> node.getOutputs().forEach(value -> names.add(value.getName())));
        for (QuantizationAnnotation annotation : graph.getQuantizationAnnotations()) {
            boolean complete = names.contains(annotation.getValueName())
                    && annotation.getParameters().stream().allMatch(parameter -> names.contains(parameter.getValue()));
            if (complete) {
                cut.getQuantizationAnnotations().add(copier.copyOf(annotation));
            }
        }
    }

    private EditException failure(Value value, String rule) {
        return new EditException("failed to extract " + (value == null ? "a value" : "'" + value.getName() + "'")
                + " from network '" + graph.getName() + "': " + rule);
    }
}
