package org.hone.operators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.OperatorRegistry;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;

/** A use of a registered operator without a network around it: what a test says of its inputs is what its rule sees. */
public final class TestNode implements InferenceContext {

    private static final class Registered {
        static final OperatorRegistry ALL = new OperatorRegistry(TestExtensions.source());
    }

    private final Operator operator;
    private final NetworkBuilder network = new NetworkBuilder("test");
    private final NodeBuilder builder;
    private final List<ValueType> inputs = new ArrayList<>();
    private final List<Boolean> present = new ArrayList<>();
    private final Map<Integer, KnownValue> values = new TreeMap<>();
    private final Map<Integer, Tensor> constants = new TreeMap<>();
    private final Map<Integer, KnownValue> outputValues = new TreeMap<>();
    private final Map<Integer, Tensor> outputConstants = new TreeMap<>();
    private ValueType[] outputs = new ValueType[1];
    private long opset = Operator.CANONICAL_OPSET;
    private Attributes attributes;

    public TestNode(Operator operator) {
        this.operator = operator;
        builder = network.node(operator.type()).domain(operator.domain());
    }

    /** A use of ONNX's operator {@code type}. */
    public static TestNode of(String type) {
        return new TestNode(Registered.ALL.find("", type));
    }

    public static OperatorRegistry registry() {
        return Registered.ALL;
    }

    /** A shape: numbers are sizes, {@code "?"} is unknown, other texts are symbols. */
    public static Shape shapeOf(Object... sizes) {
        return Shape.of(Arrays.stream(sizes).map(TestNode::dimension).toList());
    }

    private static Dimension dimension(Object size) {
        return size instanceof Number number ? Dimension.of(number.longValue())
                : size.equals("?") ? Dimension.UNKNOWN : Dimension.symbol((String) size);
    }

    /** A vector of known elements, written as the sizes of {@link #shape}. */
    public static KnownValue vector(Object... elements) {
        return KnownValue.vector(Arrays.stream(elements).map(TestNode::element).toList());
    }

    public static KnownValue scalar(Object element) {
        return KnownValue.scalar(element(element));
    }

    private static Element element(Object element) {
        return element instanceof Double real ? Element.ofReal(real)
                : element instanceof Number number ? Element.of(number.longValue()) : Element.of(dimension(element));
    }

    public TestNode opset(long version) {
        opset = version;
        return this;
    }

    public TestNode input(ElementType type, Object... sizes) {
        return input(ValueType.tensor(type, shapeOf(sizes)));
    }

    /** A further input; a null type is unknown. */
    public TestNode input(ValueType type) {
        inputs.add(type);
        present.add(true);
        return this;
    }

    public TestNode omitted() {
        inputs.add(null);
        present.add(false);
        return this;
    }

    /** An int64 input whose elements are known. */
    public TestNode value(KnownValue value) {
        return value(ElementType.INT64, value);
    }

    public TestNode value(ElementType type, KnownValue value) {
        return value(ValueType.tensor(type, Shape.of(value.sizes().toArray())), value);
    }

    public TestNode value(ValueType type, KnownValue value) {
        values.put(inputs.size(), value);
        return input(type);
    }

    /** An input that is a constant of the file. */
    public TestNode constant(Tensor tensor) {
        constants.put(inputs.size(), tensor);
        return input(tensor.type());
    }

    public TestNode attribute(String name, long value) {
        builder.attribute(name, value);
        return this;
    }

    public TestNode attribute(String name, float value) {
        builder.attribute(name, value);
        return this;
    }

    public TestNode attribute(String name, String value) {
        builder.attribute(name, value);
        return this;
    }

    public TestNode attribute(String name, Longs values) {
        builder.attribute(name, values);
        return this;
    }

    public TestNode attribute(String name, Floats values) {
        builder.attribute(name, values);
        return this;
    }

    public TestNode attribute(String name, List<String> values) {
        builder.attribute(name, values);
        return this;
    }

    public TestNode attribute(String name, Tensor value) {
        builder.attribute(name, value);
        return this;
    }

    public TestNode outputs(int count) {
        outputs = new ValueType[count];
        return this;
    }

    /** The shape of output 0 after the rule has run. */
    public Shape inferShape() {
        return infer().outputShape(0);
    }

    public TestNode infer() {
        operator.infer(this);
        return this;
    }

    public AxisMap axes() {
        return operator.axes(this);
    }

    public OperatorCost cost() {
        return operator.cost(this);
    }

    public Operator declaration() {
        return operator;
    }

    /** What the rule said of the elements of output {@code slot}, or null. */
    public KnownValue outputValue(int slot) {
        return outputValues.get(slot);
    }

    public Tensor outputConstant(int slot) {
        return outputConstants.get(slot);
    }

    @Override
    public String operator() {
        return operator.type();
    }

    @Override
    public long opset() {
        return opset;
    }

    @Override
    public Attributes attributes() {
        if (attributes == null) {
            attributes = NetworkSnapshot.of(network.network()).graph().attributes(0);
        }
        return attributes;
    }

    @Override
    public int inputCount() {
        return inputs.size();
    }

    @Override
    public int outputCount() {
        return outputs.length;
    }

    @Override
    public boolean hasInput(int slot) {
        return slot < inputs.size() && present.get(slot);
    }

    @Override
    public boolean hasOutput(int slot) {
        return slot < outputs.length;
    }

    @Override
    public ValueType inputType(int slot) {
        return slot < inputs.size() ? inputs.get(slot) : null;
    }

    @Override
    public ValueType outputType(int slot) {
        return slot < outputs.length ? outputs[slot] : null;
    }

    @Override
    public Tensor constant(int slot) {
        return constants.get(slot);
    }

    @Override
    public KnownValue value(int slot) {
        return values.get(slot);
    }

    @Override
    public void output(int slot, ValueType type) {
        if (slot < outputs.length) {
            outputs[slot] = type;
        }
    }

    @Override
    public void value(int slot, KnownValue value) {
        if (value != null) {
            outputValues.put(slot, value);
        }
    }

    @Override
    public void constant(int slot, Tensor constant) {
        if (constant != null) {
            outputConstants.put(slot, constant);
        }
    }

    @Override
    public List<ValueType> subgraph(String attribute, List<ValueType> inputTypes) {
        return List.of();
    }

    @Override
    public String toString() {
        return operator + " opset " + opset + " inputs " + inputs + " values " + values + " outputs " + outputs.length + " " + attributes();
    }
}
