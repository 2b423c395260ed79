package org.hone.formats.tflite.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.Longs;

/** A node that is about to be made: an operator with its inputs and attributes. Its outputs come with its place. */
public final class NodeSketch {

    private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

    private final String domain;
    private final String operator;
    private final List<Value> inputs = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    /** A use of ONNX's {@code operator}. */
    public NodeSketch(String operator, Value... inputs) {
        this("", operator, inputs);
    }

    /** @param inputs the values in the input slots; null for one that is left out */
    NodeSketch(String domain, String operator, Value... inputs) {
        this.domain = domain;
        this.operator = operator;
        this.inputs.addAll(Arrays.asList(inputs));
    }

    String domain() {
        return domain;
    }

    String operator() {
        return operator;
    }

    List<Value> inputs() {
        return inputs;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Adds an input; null for one that is left out. */
    public NodeSketch input(Value value) {
        inputs.add(value);
        return this;
    }

    public NodeSketch integer(String name, long value) {
        IntAttribute attribute = FACTORY.createIntAttribute();
        attribute.setValue(value);
        return attribute(name, attribute);
    }

    public NodeSketch integers(String name, long... values) {
        IntsAttribute attribute = FACTORY.createIntsAttribute();
        attribute.setValues(Longs.of(values));
        return attribute(name, attribute);
    }

    public NodeSketch real(String name, float value) {
        FloatAttribute attribute = FACTORY.createFloatAttribute();
        attribute.setValue(value);
        return attribute(name, attribute);
    }

    public NodeSketch text(String name, String value) {
        return bytes(name, Bytes.of(value.getBytes(StandardCharsets.UTF_8)));
    }

    public NodeSketch bytes(String name, Bytes value) {
        StringAttribute attribute = FACTORY.createStringAttribute();
        attribute.setValue(value);
        return attribute(name, attribute);
    }

    public NodeSketch tensor(String name, Tensor value) {
        TensorAttribute attribute = FACTORY.createTensorAttribute();
        attribute.setValue(value);
        return attribute(name, attribute);
    }

    private NodeSketch attribute(String name, Attribute attribute) {
        attribute.setName(name);
        attributes.add(attribute);
        return this;
    }
}
