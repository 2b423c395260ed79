package org.hone.model.snapshot;

import java.util.List;

import org.hone.model.network.Graph;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/**
 * An immutable, array-based picture of a {@link Graph} at one moment: what background work and painting read. Nodes and
 * values are numbered from 0; nodes in the order of the graph, values as graph inputs, constants, then the nodes'
 * outputs, then what is captured from graphs around this one.
 *
 * <p>
 * Safe to read from any thread. It holds no EObject.
 */
public final class GraphSnapshot {

    /** Stands for 'no value' in an empty slot, and for 'no node'. */
    public static final int NONE = -1;

    final String name;
    final String[] nodeNames;
    final String[] operators;
    final String[] domains;
    final String[] overloads;
    final Attributes[] attributes;
    final List<String>[] origins;
    /** Inputs of node n: {@code inputs[inputStart[n]] … inputs[inputStart[n + 1] - 1]}; so for outputs and users. */
    final int[] inputStart;
    final int[] inputs;
    final int[] outputStart;
    final int[] outputs;
    final int[] userStart;
    final int[] users;
    final String[] valueNames;
    final ValueType[] types;
    final Tensor[] tensors;
    final SparseTensor[] sparseTensors;
    final boolean[] constants;
    final int[] producers;
    final int[] outerValues;
    final int[] graphInputs;
    final int[] graphOutputs;
    final ValueType[] outputTypes;

    GraphSnapshot(GraphSnapshotBuilder builder) {
        name = builder.name;
        nodeNames = builder.nodeNames;
        operators = builder.operators;
        domains = builder.domains;
        overloads = builder.overloads;
        attributes = builder.attributes;
        origins = builder.origins;
        inputStart = builder.inputStart;
        inputs = builder.inputs;
        outputStart = builder.outputStart;
        outputs = builder.outputs;
        userStart = builder.userStart;
        users = builder.users;
        valueNames = builder.valueNames();
        types = builder.types();
        tensors = builder.tensors();
        sparseTensors = builder.sparseTensors();
        constants = builder.constants();
        producers = builder.producers();
        outerValues = builder.outerValues();
        graphInputs = builder.graphInputs;
        graphOutputs = builder.graphOutputs;
        outputTypes = builder.outputTypes;
    }

    /** The graph's name, or null. */
    public String name() {
        return name;
    }

    public int nodeCount() {
        return operators.length;
    }

    public int valueCount() {
        return valueNames.length;
    }

    /** The node's name; empty when it has none. */
    public String nodeName(int node) {
        return nodeNames[node];
    }

    /** The node's name, or when it has none that of its first named output, or its operator with its number. */
    public String nodeLabel(int node) {
        if (!nodeNames[node].isEmpty()) {
            return nodeNames[node];
        }
        for (int i = 0; i < outputCount(node); i++) {
            String output = valueNames[output(node, i)];
            if (!output.isEmpty()) {
                return output;
            }
        }
        return operators[node] + "_" + node;
    }

    /** The operator's type, such as {@code Conv}. */
    public String operator(int node) {
        return operators[node];
    }

    /** The operator's domain; empty for ONNX's own. */
    public String domain(int node) {
        return domains[node];
    }

    /** Which of several functions of one name is meant; empty in nearly every network. */
    public String overload(int node) {
        return overloads[node];
    }

    public Attributes attributes(int node) {
        return attributes[node];
    }

    /** The names of the source layers that the node came from. */
    public List<String> origins(int node) {
        return origins[node];
    }

    public int inputCount(int node) {
        return inputStart[node + 1] - inputStart[node];
    }

    /** The value in input slot {@code slot} of the node, or {@link #NONE} for an empty slot. */
    public int input(int node, int slot) {
        return inputs[inputStart[node] + slot];
    }

    public int outputCount(int node) {
        return outputStart[node + 1] - outputStart[node];
    }

    /** The value that the node puts out at {@code slot}. An omitted output is a value with an empty name. */
    public int output(int node, int slot) {
        return outputs[outputStart[node] + slot];
    }

    public String valueName(int value) {
        return valueNames[value];
    }

    /** The type that the file declares for the value, or null. */
    public ValueType declaredType(int value) {
        return types[value];
    }

    /** The constant of an initializer, or the default of a graph input that has one; else null. */
    public Tensor tensor(int value) {
        return tensors[value];
    }

    public SparseTensor sparseTensor(int value) {
        return sparseTensors[value];
    }

    /**
     * True for an initializer that is no graph input, of this graph or, for a captured value, of the graph around it that
     * has it: its tensor can never be replaced when the network is run.
     */
    public boolean isConstant(int value) {
        return constants[value];
    }

    /** The node that produces the value, or {@link #NONE} for graph inputs, constants and captured values. */
    public int producer(int value) {
        return producers[value];
    }

    /** The number of uses as an input of this graph's nodes, a node that uses it twice counted twice. */
    public int userCount(int value) {
        return userStart[value + 1] - userStart[value];
    }

    /** The node of use {@code index} of the value, in the order of the nodes. */
    public int user(int value, int index) {
        return users[userStart[value] + index];
    }

    /** For a value of a graph around this one: its number there; else {@link #NONE}. */
    public int outerValue(int value) {
        return outerValues[value];
    }

    public int inputCount() {
        return graphInputs.length;
    }

    /** The value of graph input {@code index}. */
    public int graphInput(int index) {
        return graphInputs[index];
    }

    public int outputCount() {
        return graphOutputs.length;
    }

    /** The value given out at {@code index}, or {@link #NONE}. */
    public int graphOutput(int index) {
        return graphOutputs[index];
    }

    /** The type that the file declares for graph output {@code index}, or null. */
    public ValueType declaredOutputType(int index) {
        return outputTypes[index];
    }
}
