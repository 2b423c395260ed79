package org.hone.formats.tflite.internal.graph;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.schema.FileOperator;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/** One use of a TFLite operator while it is mapped: what it reads and gives out, and how nodes are made for it. */
public final class OperatorUse {

    /** The most elements that a constant has which says how an operator works, such as a list of axes. */
    private static final int LARGEST_PARAMETER = 4096;

    private final NetworkBuilder builder;
    private final FileOperator operator;
    private final List<Operand> inputs;
    private final List<Operand> outputs;

    OperatorUse(NetworkBuilder builder, FileOperator operator, List<Operand> inputs, List<Operand> outputs) {
        this.builder = builder;
        this.operator = operator;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    public int inputCount() {
        return inputs.size();
    }

    public int outputCount() {
        return outputs.size();
    }

    public List<Operand> outputs() {
        return outputs;
    }

    /** The tensor in input slot {@code slot}, or null when it is left out. */
    public Operand optionalInput(int slot) {
        return slot < inputs.size() ? inputs.get(slot) : null;
    }

    /** The tensor in input slot {@code slot}. */
    public Operand input(int slot) throws HoneException {
        Operand operand = optionalInput(slot);
        if (operand == null) {
            throw broken("it has an input " + slot);
        }
        return operand;
    }

    /** The tensor that is given out at {@code slot}. */
    public Operand output(int slot) throws HoneException {
        if (slot >= outputs.size()) {
            throw broken("it has an output " + slot);
        }
        return outputs.get(slot);
    }

    public FlatTable options(OptionsKind kind) throws HoneException {
        return operator.options(kind);
    }

    /** The error that the file breaks {@code rule} here. */
    public HoneException broken(String rule) {
        return operator.broken(rule);
    }

    /** Fails unless the operand's rank is known and {@code rank}. */
    public Operand requireRank(Operand operand, int rank) throws HoneException, UnsupportedUse {
        requireRankKnown(operand);
        if (operand.rank() != rank) {
            throw broken("tensor '" + operand.name() + "' has " + rank + " dimensions, but its shape is " + operand.shape());
        }
        return operand;
    }

    /** Fails unless the operand's rank is known. */
    public Operand requireRankKnown(Operand operand) throws UnsupportedUse {
        if (!operand.shape().isRankKnown()) {
            throw new UnsupportedUse("the rank of '" + operand.name() + "' is not known");
        }
        return operand;
    }

    /** The elements of an integer constant that says how the operator works. */
    public long[] parameters(int slot) throws HoneException, UnsupportedUse {
        long[] values = optionalParameters(slot);
        if (values == null) {
            throw new UnsupportedUse("its input " + slot + " ('" + input(slot).name() + "') is not a constant");
        }
        return values;
    }

    /** As {@link #parameters}, but null when the input is no constant. */
    public long[] optionalParameters(int slot) throws HoneException, UnsupportedUse {
        Tensor tensor = input(slot).constantTensor();
        if (tensor == null) {
            return null;
        }
        if (tensor.elementCount() > LARGEST_PARAMETER || !tensor.elementType().isInteger()) {
            throw new UnsupportedUse("its input " + slot + " is not a list of at most " + LARGEST_PARAMETER + " integers");
        }
        return tensor.toLongs();
    }

    /** The one element of a constant that says how the operator works. */
    public long parameter(int slot) throws HoneException, UnsupportedUse {
        long[] values = parameters(slot);
        if (values.length != 1) {
            throw broken("input " + slot + " has one element, but it has " + values.length);
        }
        return values[0];
    }

    /** An axis of a tensor of {@code rank} axes, counted from the front. */
    public int axis(long axis, int rank) throws HoneException {
        if (axis < -rank || axis >= rank) {
            throw broken("an axis is one of " + rank + ", but it is " + axis);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    // Making nodes

    private String outputName() {
        return outputs.isEmpty() ? operator.label() : outputs.get(0).name();
    }

    /** A constant that the operator in ONNX needs and the file does not have. */
    public Value constant(String what, Tensor tensor) throws HoneException {
        return builder.constant(outputName() + "/" + what, tensor);
    }

    /** An int64 constant {@code [values.length]}. */
    public Value vector(String what, long... values) throws HoneException {
        return constant(what, Constants.vector(values));
    }

    /** A node inside the operator's mapping; {@code shape} is that of its value, in the value's own order of axes. */
    public Value inner(NodeSketch sketch, ElementType type, Shape shape) throws HoneException {
        return inner(sketch.operator(), sketch, type, shape);
    }

    /** As {@link #inner(NodeSketch, ElementType, Shape)}, with a name for what it computes. */
    public Value inner(String what, NodeSketch sketch, ElementType type, Shape shape) throws HoneException {
        Value value = builder.fresh(outputName() + "/" + what, ValueType.tensor(type, shape));
        builder.node(sketch, value.getName(), List.of(value));
        return value;
    }

    /** An inner node with several outputs of one element type. */
    public List<Value> inners(NodeSketch sketch, ElementType type, List<Shape> shapes) throws HoneException {
        return inners(sketch, java.util.Collections.nCopies(shapes.size(), type), shapes);
    }

    /** An inner node with several outputs. */
    public List<Value> inners(NodeSketch sketch, List<ElementType> types, List<Shape> shapes) throws HoneException {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            values.add(builder.fresh(outputName() + "/" + sketch.operator(), ValueType.tensor(types.get(i), shapes.get(i))));
        }
        builder.node(sketch, outputName() + "/" + sketch.operator(), values);
        return values;
    }

    /** Makes {@code sketch} the node that gives out output 0, with its axes in {@code order}. */
    public void finish(AxisOrder order, NodeSketch sketch) throws HoneException, UnsupportedUse {
        finish(output(0), order, sketch);
    }

    /**
     * Makes {@code sketch} the node that computes {@code output} as real numbers, with its axes in {@code order}; a
     * QuantizeLinear follows where the file has integers.
     */
    public void finish(Operand output, AxisOrder order, NodeSketch sketch) throws HoneException, UnsupportedUse {
        finishAll(List.of(output), order, sketch);
    }

    /** As {@link #finish}, with {@code activation} between the two. */
    public void finish(AxisOrder order, NodeSketch sketch, FusedActivation activation) throws HoneException, UnsupportedUse {
        Operand output = output(0);
        if (!activation.isPresent()) {
            finish(output, order, sketch);
            return;
        }
        AxisOrder kept = kept(output, order);
        Value computed = named(sketch, output, kept);
        NodeSketch last = activation.sketch(this, computed, output.realType());
        close(output, kept, last, output.name() + "/" + last.operator());
    }

    /**
     * The order to keep {@code output} in when an operator makes it in {@code order}: the same, unless the file does not say the
     * output's rank.
     */
    private static AxisOrder kept(Operand output, AxisOrder order) throws UnsupportedUse {
        if (!output.shape().isRankKnown() && order.isFile()) {
            return output.fileOrder();
        }
        if (order.rank() != output.rank()) {
            throw new UnsupportedUse("its output '" + output.name() + "' has " + order.rank() + " dimensions, but its shape is "
                    + output.shape());
        }
        return order;
    }

    private Value named(NodeSketch sketch, Operand output, AxisOrder order) throws HoneException {
        Value value = builder.fresh(output.name() + "/" + sketch.operator(), output.type(order, true));
        builder.node(sketch, output.name(), List.of(value));
        return value;
    }

    private void close(Operand output, AxisOrder order, NodeSketch sketch, String nodeName) throws HoneException {
        if (!output.isQuantized()) {
            Value value = output.newValue(order);
            builder.node(sketch, nodeName, List.of(value));
            output.produce(order, value);
            return;
        }
        Value real = builder.fresh(output.name() + "/" + sketch.operator(), output.type(order, true));
        builder.node(sketch, nodeName, List.of(real));
        quantize(output, order, real);
    }

    private void quantize(Operand output, AxisOrder order, Value real) throws HoneException {
        Value value = output.newValue(order);
        builder.node(output.quantizer(real, order), output.name() + "/QuantizeLinear", List.of(value));
        output.produce(order, value);
    }

    /** Makes {@code sketch} the node that computes several outputs. */
    public void finishAll(List<Operand> results, AxisOrder made, NodeSketch sketch) throws HoneException, UnsupportedUse {
        List<Value> values = new ArrayList<>();
        AxisOrder order = made;
        for (Operand result : results) {
            order = kept(result, made);
        }
        for (Operand result : results) {
            values.add(result.isQuantized() ? builder.fresh(result.name() + "/" + sketch.operator(), result.type(order, true))
                    : result.newValue(order));
        }
        builder.node(sketch, outputName(), values);
        for (int i = 0; i < values.size(); i++) {
            if (results.get(i).isQuantized()) {
                quantize(results.get(i), order, values.get(i));
            } else {
                results.get(i).produce(order, values.get(i));
            }
        }
    }

    /** Makes {@code sketch} the node that gives out the raw elements of {@code output}. */
    public void finishRaw(Operand output, AxisOrder made, NodeSketch sketch) throws HoneException, UnsupportedUse {
        AxisOrder order = kept(output, made);
        Value value = output.newValue(order);
        builder.node(sketch, output.name(), List.of(value));
        output.produce(order, value);
    }

    /** Makes {@code sketch}, of an operator that Hone does not know, the node that gives out all outputs. */
    void finishUnknown(NodeSketch sketch) throws HoneException {
        List<Value> values = new ArrayList<>();
        for (Operand output : outputs) {
            Value value = output.newValue(output.fileOrder());
            output.produce(output.fileOrder(), value);
            values.add(value);
        }
        builder.node(sketch, outputName(), values);
    }

    /** Fails when it reads or gives out what is no tensor: a resource or a variant. */
    void requireTensors() throws UnsupportedUse {
        for (Operand operand : java.util.stream.Stream.concat(inputs().stream(), outputs.stream()).toList()) {
            if (operand.type() == null) {
                throw new UnsupportedUse("'" + operand.name() + "' is a resource or variant");
            }
        }
    }

    /** Fails unless every output was given a value. */
    void requireComplete() throws UnsupportedUse {
        for (int i = 0; i < outputs.size(); i++) {
            if (!outputs.get(i).isDefined()) {
                throw new UnsupportedUse("it has an output " + i);
            }
        }
    }

    /** QuantizeLinear of {@code real} as the node that gives out {@code output}. */
    public void finishQuantized(Operand output, AxisOrder order, Value real) throws HoneException, UnsupportedUse {
        finishRaw(output, order, output.quantizer(real, order));
    }

    /** DequantizeLinear of {@code input} as the node that gives out {@code output}, on demand for a constant. */
    public void finishDequantized(Operand input, Operand output) throws HoneException, UnsupportedUse {
        AxisOrder order = input.producedOrder();
        if (order != null) {
            finishRaw(output, order, input.dequantizer(input.raw(order), order));
            return;
        }
        defer(output, wanted -> input.dequantizer(input.raw(wanted), wanted));
    }

    /** Makes the node of {@code output} when its value is asked for, once for each order of axes. */
    public void defer(Operand output, DeferredNode node) {
        output.defer(order -> {
            List<String> current = builder.origins();
            builder.setOrigins(List.of(operator.label()));
            NodeSketch sketch = node.in(order);
            Value value = output.newValue(order);
            builder.node(sketch, value.getName(), List.of(value));
            builder.setOrigins(current);
            return value;
        });
    }

    /**
     * Has {@code mapping} make the nodes of output 0 when they are asked for. An operator that knows {@code from} may start
     * from there instead, so that they are never made.
     */
    public void postpone(Operand.Derivation from, OperatorMapping mapping) throws HoneException {
        output(0).postpone(() -> {
            List<String> current = builder.origins();
            builder.setOrigins(List.of(operator.label()));
            mapping.map(this);
            builder.setOrigins(current);
        }, from);
    }

    /** Says that the nodes from now on come from the operators {@code others} as well, in this order before this one. */
    public void continues(OperatorUse... others) {
        List<String> origins = new ArrayList<>();
        for (OperatorUse other : others) {
            origins.add(other.operator.label());
        }
        origins.add(operator.label());
        builder.setOrigins(origins);
    }

    /** Makes a node that gives out a tensor in a given order of axes. */
    @FunctionalInterface
    public interface DeferredNode {
        NodeSketch in(AxisOrder order) throws HoneException, UnsupportedUse;
    }

    /**
     * True when {@code output} can be the same integers as {@code input}, or the same numbers: an operator that only moves
     * elements needs no other quantization between them.
     */
    public boolean keepsMeaning(Operand input, Operand output) {
        return input.type() == output.type() && (input.isQuantized() ? input.quantization().sameMeaning(output.quantization())
                : !output.isQuantized());
    }

    /**
     * What an operator that only moves elements reads of {@code input}: real numbers when {@code output} is quantized as well,
     * so that it stands between DequantizeLinear and QuantizeLinear as any other; else the elements as they are.
     */
    public Value moved(Operand input, Operand output, AxisOrder order) throws HoneException, UnsupportedUse {
        return input.isQuantized() == output.isQuantized() ? input.real(order) : input.raw(order);
    }

    /** Makes {@code sketch}, which reads {@link #moved}, the node that gives out {@code output}. */
    public void finishMoved(Operand input, Operand output, AxisOrder order, NodeSketch sketch) throws HoneException, UnsupportedUse {
        if (input.isQuantized() == output.isQuantized()) {
            finish(output, order, sketch);
        } else {
            finishRaw(output, order, sketch);
        }
    }

    /** Makes {@code sketch}, which reads {@link #moved} for the first output, the node that gives out all outputs. */
    public void finishAllMoved(Operand input, AxisOrder order, NodeSketch sketch) throws HoneException, UnsupportedUse {
        for (Operand output : outputs) {
            if (output.isQuantized() != input.isQuantized()) {
                throw new UnsupportedUse("only some of its tensors are quantized");
            }
        }
        finishAll(outputs, order, sketch);
    }

    /** Reshape of {@code value}, all of whose elements a tensor of {@code shape} holds. */
    public NodeSketch reshape(Value value, Shape shape) throws HoneException, UnsupportedUse {
        if (!Constants.hasTarget(shape)) {
            throw new UnsupportedUse("more than one size of the shape " + shape + " is not known");
        }
        return reshape(value, Constants.target(shape).toLongs());
    }

    /** Reshape of {@code value} to {@code sizes}, one of which may be -1; a size of 0 means 0. */
    public NodeSketch reshape(Value value, long... sizes) throws HoneException {
        NodeSketch sketch = new NodeSketch("Reshape", value, vector("shape", sizes));
        return java.util.Arrays.stream(sizes).anyMatch(size -> size == 0) ? sketch.integer("allowzero", 1) : sketch;
    }

    /** The integers of {@code operand} as int64, which ONNX takes where TFLite takes int32 too. */
    public Value asInt64(Operand operand) throws HoneException, UnsupportedUse {
        Tensor constant = operand.constantTensor();
        if (constant != null && constant.elementCount() <= LARGEST_PARAMETER && constant.elementType().isInteger()) {
            return builder.constant(operand.name(), Tensor.ofLongs(constant.sizes(), constant.toLongs()));
        }
        Value value = operand.raw(operand.fileOrder());
        return operand.type() == ElementType.INT64 ? value
                : inner(operand.name(), new NodeSketch("Cast", value).integer("to", ElementType.INT64.code()),
                        ElementType.INT64, operand.shape());
    }

    /** The inputs that are given, in order. */
    public List<Operand> inputs() {
        return inputs.stream().filter(java.util.Objects::nonNull).toList();
    }

    /** Says that {@code output} is the tensor that {@code value} holds in {@code order}; no node is needed. */
    public void alias(Operand output, AxisOrder order, Value value) throws HoneException, UnsupportedUse {
        if (output.isAtBoundary()) {
            finishRaw(output, order, new NodeSketch("Identity", value));
        } else {
            output.produce(kept(output, order), value);
        }
    }

    /** As {@link #alias}, for a tensor that is at hand in any order of axes. */
    public void aliasOnDemand(Operand output, Operand.Deferred definition) throws HoneException, UnsupportedUse {
        if (output.isAtBoundary()) {
            alias(output, output.fileOrder(), definition.in(output.fileOrder()));
        } else {
            output.defer(definition);
        }
    }
}
