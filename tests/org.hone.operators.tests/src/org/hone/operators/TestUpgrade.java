package org.hone.operators;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.Operator;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Attribute;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/** A node in a network of its own, on which a test runs an operator's upgrade. */
public final class TestUpgrade implements NodeUpgrade {

    private final NetworkBuilder network = new NetworkBuilder("upgrade");
    private final List<Value> values = new ArrayList<>();
    private NodeBuilder builder;
    private int made;

    public TestUpgrade input(ElementType type, Object... sizes) {
        values.add(network.input("x" + values.size(), ValueType.tensor(type, TestNode.shapeOf(sizes))));
        return this;
    }

    public TestUpgrade constant(Tensor tensor) {
        values.add(network.constant("c" + values.size(), tensor));
        return this;
    }

    /** The node under upgrade, on the inputs so far, for its attributes. */
    public NodeBuilder node(String operator) {
        builder = network.node(operator, values.toArray(Value[]::new));
        return builder;
    }

    /** Runs the upgrade of the node's operator to the canonical operator set. */
    public TestUpgrade from(int opset) throws HoneException {
        return from(opset, 1);
    }

    /** As {@link #from(int)} for a node with some outputs. */
    public TestUpgrade from(int opset, int outputs) throws HoneException {
        while (node().getOutputs().size() < outputs) {
            builder.output("y" + node().getOutputs().size());
        }
        TestNode.registry().find("", node().getOperator()).upgrade(this, opset, Operator.CANONICAL_OPSET);
        return this;
    }

    public Attributes attributes() {
        int index = network.network().getGraph().getNodes().indexOf(node());
        return NetworkSnapshot.of(network.network()).graph().attributes(index);
    }

    /** The node before the one under upgrade. */
    public Node before() {
        List<Node> nodes = network.network().getGraph().getNodes();
        return nodes.get(nodes.indexOf(node()) - 1);
    }

    public int inputs() {
        return node().getInputs().size();
    }

    @Override
    public Node node() {
        return builder.node();
    }

    @Override
    public Attribute attribute(String name) {
        return node().getAttributes().stream().filter(attribute -> name.equals(attribute.getName())).findFirst().orElse(null);
    }

    @Override
    public Object take(String name) {
        Object value = attributes().get(name);
        node().getAttributes().removeIf(attribute -> name.equals(attribute.getName()));
        return value;
    }

    @Override
    public void set(String attribute, long value) {
        builder.attribute(attribute, value);
    }

    @Override
    public void set(String attribute, float value) {
        builder.attribute(attribute, value);
    }

    @Override
    public void set(String attribute, String value) {
        builder.attribute(attribute, value);
    }

    @Override
    public void input(int slot, Tensor constant) {
        input(slot, initializer(constant));
    }

    @Override
    public void input(int slot, Value value) {
        while (node().getInputs().size() <= slot) {
            Input input = NetworkFactory.eINSTANCE.createInput();
            node().getInputs().add(input);
        }
        node().getInputs().get(slot).setValue(value);
    }

    @Override
    public Value initializer(Tensor constant) {
        return network.constant("made" + made++, constant);
    }

    @Override
    public Node insertBefore(String operator, Value... inputs) {
        NodeBuilder inserted = network.node(operator, inputs);
        inserted.output("made" + made++);
        List<Node> nodes = network.network().getGraph().getNodes();
        network.network().getGraph().getNodes().move(nodes.indexOf(node()), inserted.node());
        return inserted.node();
    }

    @Override
    public Node insertAfter(int slot, String operator) {
        throw new UnsupportedOperationException("no upgrade of these operators needs it");
    }

    @Override
    public Shape shape(int slot) {
        return type(slot) == null ? Shape.UNKNOWN : type(slot).shape();
    }

    @Override
    public ElementType elementType(int slot) {
        return type(slot) == null ? null : type(slot).elementType();
    }

    private TensorType type(int slot) {
        Tensor constant = constant(slot);
        return constant != null ? constant.type() : slot < inputs() && node().getInputs().get(slot).getValue() != null
                && node().getInputs().get(slot).getValue().getType() instanceof TensorType type ? type : null;
    }

    @Override
    public Tensor constant(int slot) {
        return slot < inputs() && node().getInputs().get(slot).getValue() != null ? node().getInputs().get(slot).getValue().getTensor() : null;
    }
}
