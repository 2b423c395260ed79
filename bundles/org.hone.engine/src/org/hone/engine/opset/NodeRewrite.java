package org.hone.engine.opset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.core.operator.NodeUpgrade;
import org.hone.engine.opset.GraphUpgrade.KnownOfValue;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TypeAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/** A node that is being rewritten. New nodes are kept aside until the whole graph is done. */
final class NodeRewrite implements NodeUpgrade {

    private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

    private final Graph graph;
    private final Node node;
    private final UniqueNames names;
    private final Map<Value, KnownOfValue> known;
    private final List<Node> before = new ArrayList<>();
    private final List<Node> after = new ArrayList<>();

    NodeRewrite(Graph graph, Node node, UniqueNames names, Map<Value, KnownOfValue> known) {
        this.graph = graph;
        this.node = node;
        this.names = names;
        this.known = known;
    }

    List<Node> before() {
        return before;
    }

    List<Node> after() {
        return after;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Attribute attribute(String name) {
        for (Attribute attribute : node.getAttributes()) {
            if (name.equals(attribute.getName())) {
                return attribute;
            }
        }
        return null;
    }

    @Override
    public Object take(String name) {
        Attribute attribute = attribute(name);
        if (attribute == null) {
            return null;
        }
        node.getAttributes().remove(attribute);
        return switch (attribute) {
        case IntAttribute a -> a.getValue();
        case FloatAttribute a -> a.getValue();
        case StringAttribute a -> a.getValue();
        case TensorAttribute a -> a.getValue();
        case IntsAttribute a -> a.getValues();
        case FloatsAttribute a -> a.getValues();
        case StringsAttribute a -> List.copyOf(a.getValues());
        case TypeAttribute a -> a.getValue();
        case GraphAttribute a -> throw new IllegalStateException("graphs stay where they are: " + a.getName());
        default -> null;
        };
    }

    @Override
    public void set(String name, long value) {
        IntAttribute attribute = FACTORY.createIntAttribute();
        attribute.setValue(value);
        put(name, attribute);
    }

    @Override
    public void set(String name, float value) {
        FloatAttribute attribute = FACTORY.createFloatAttribute();
        attribute.setValue(value);
        put(name, attribute);
    }

    @Override
    public void set(String name, String value) {
        StringAttribute attribute = FACTORY.createStringAttribute();
        attribute.setValue(Bytes.ofText(value));
        put(name, attribute);
    }

    private void put(String name, Attribute attribute) {
        Attribute old = attribute(name);
        attribute.setName(name);
        if (old == null) {
            node.getAttributes().add(attribute);
        } else {
            node.getAttributes().set(node.getAttributes().indexOf(old), attribute);
        }
    }

    @Override
    public void input(int slot, Tensor constant) {
        input(slot, initializer(constant));
    }

    @Override
    public void input(int slot, Value value) {
        while (node.getInputs().size() <= slot) {
            node.getInputs().add(FACTORY.createInput());
        }
        node.getInputs().get(slot).setValue(value);
    }

    @Override
    public Value initializer(Tensor constant) {
        Value value = value("constant");
        value.setTensor(constant);
        graph.getConstants().add(value);
        return value;
    }

    @Override
    public Node insertBefore(String operator, Value... inputs) {
        Node added = added(operator);
        for (Value input : inputs) {
            addInput(added, input);
        }
        added.getOutputs().add(value(operator));
        before.add(added);
        return added;
    }

    /** The value that users see moves to the new node, so that its name and its uses stay. */
    @Override
    public Node insertAfter(int slot, String operator) {
        Node added = added(operator);
        Value seen = node.getOutputs().get(slot);
        Value inner = value(operator + "_input");
        node.getOutputs().set(slot, inner);
        added.getOutputs().add(seen);
        addInput(added, inner);
        after.addFirst(added);
        return added;
    }

    private Node added(String operator) {
        Node added = FACTORY.createNode();
        added.setOperator(operator);
        added.setName(names.unique(nameOf(node) + "_" + operator));
        added.getOrigins().addAll(node.getOrigins());
        return added;
    }

    private static void addInput(Node added, Value value) {
        Input input = FACTORY.createInput();
        added.getInputs().add(input);
        input.setValue(value);
    }

    private Value value(String role) {
        Value value = FACTORY.createValue();
        value.setName(names.unique(nameOf(node) + "_" + role));
        return value;
    }

    private static String nameOf(Node node) {
        if (node.getName() != null && !node.getName().isEmpty()) {
            return node.getName();
        }
        return node.getOutputs().isEmpty() ? node.getOperator() : node.getOutputs().getFirst().getName();
    }

    private Value inputValue(int slot) {
        return slot < node.getInputs().size() ? node.getInputs().get(slot).getValue() : null;
    }

    private ValueType type(int slot) {
        KnownOfValue found = known.get(inputValue(slot));
        return found == null ? null : found.types().type(found.number());
    }

    @Override
    public Shape shape(int slot) {
        return type(slot) instanceof TensorType type ? type.shape() : Shape.UNKNOWN;
    }

    @Override
    public ElementType elementType(int slot) {
        return type(slot) instanceof TensorType type ? type.elementType() : null;
    }

    @Override
    public Tensor constant(int slot) {
        Value value = inputValue(slot);
        KnownOfValue found = known.get(value);
        return found != null ? found.types().constant(found.number()) : null;
    }
}
