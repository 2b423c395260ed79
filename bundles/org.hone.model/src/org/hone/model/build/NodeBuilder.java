package org.hone.model.build;

import java.util.List;

import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType;

/** Names a node and gives it attributes and outputs. */
public final class NodeBuilder {

    private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

    private final Node node;

    /** Continues {@code node}. */
    public NodeBuilder(Node node) {
        this.node = node;
    }

    /** Starts a node that is in no graph yet, as the editing commands take it. */
    public static NodeBuilder detached(String operator) {
        Node node = FACTORY.createNode();
        node.setOperator(operator);
        return new NodeBuilder(node);
    }

    public Node node() {
        return node;
    }

    public NodeBuilder name(String name) {
        node.setName(name);
        return this;
    }

    public NodeBuilder domain(String domain) {
        node.setDomain(domain);
        return this;
    }

    public NodeBuilder origins(String... origins) {
        node.getOrigins().addAll(List.of(origins));
        return this;
    }

    public NodeBuilder attribute(String name, long value) {
        IntAttribute attribute = FACTORY.createIntAttribute();
        attribute.setValue(value);
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, float value) {
        FloatAttribute attribute = FACTORY.createFloatAttribute();
        attribute.setValue(value);
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, String value) {
        StringAttribute attribute = FACTORY.createStringAttribute();
        attribute.setValue(Bytes.ofText(value));
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, Longs values) {
        IntsAttribute attribute = FACTORY.createIntsAttribute();
        attribute.setValues(values);
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, Floats values) {
        FloatsAttribute attribute = FACTORY.createFloatsAttribute();
        attribute.setValues(values);
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, List<String> values) {
        StringsAttribute attribute = FACTORY.createStringsAttribute();
        values.forEach(value -> attribute.getValues().add(Bytes.ofText(value)));
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, Tensor value) {
        TensorAttribute attribute = FACTORY.createTensorAttribute();
        attribute.setValue(value);
        return add(name, attribute);
    }

    public NodeBuilder attribute(String name, Graph value) {
        GraphAttribute attribute = FACTORY.createGraphAttribute();
        attribute.setValue(value);
        return add(name, attribute);
    }

    private NodeBuilder add(String name, Attribute attribute) {
        attribute.setName(name);
        node.getAttributes().add(attribute);
        return this;
    }

    /** The node's next output. An empty name omits an optional one. */
    public Value output(String name) {
        return output(name, null);
    }

    /** The node's next output with a declared type; null for none. */
    public Value output(String name, ValueType type) {
        Value value = FACTORY.createValue();
        value.setName(name);
        value.setType(type);
        node.getOutputs().add(value);
        return value;
    }
}
