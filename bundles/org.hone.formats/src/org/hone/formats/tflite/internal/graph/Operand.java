package org.hone.formats.tflite.internal.graph;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.schema.FileTensor;
import org.hone.formats.tflite.internal.schema.Quantization;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/**
 * A tensor of the file and the values of the network that hold it: as the elements that the file means (<em>raw</em>) or as
 * real numbers behind DequantizeLinear (<em>real</em>), each in any order of axes. Such a value is made when an operator asks
 * for it first, and then kept; so a Transpose stands only where an operator needs another order than the one in which the
 * tensor was made, at most once for each tensor and order, and never for a constant.
 */
public final class Operand {

    private static final int HEAP = 800;

    private final NetworkBuilder builder;
    private final String name;
    private final ElementType type;
    private final Shape shape;
    private final Quantization quantization;
    private Definition constant;
    private final boolean atBoundary;
    private final boolean isVariable;
    private final Map<AxisOrder, Value> raw = new HashMap<>(4);
    private final Map<AxisOrder, Value> real = new HashMap<>(4);
    private Map<Integer, Operand> expanded;
    private Value scale;
    private Value zeroPoint;
    private AxisOrder produced;
    private Deferred deferred;
    private Postponed postponed;
    private Derivation derivation;

    /** The elements of a constant and their sizes; data is null for what a file holds but a network cannot. */
    private record Definition(TensorData data, Longs sizes) {
    }

    /** Makes a value of a tensor in a given order of axes, when it is asked for. */
    @FunctionalInterface
    public interface Deferred {
        Value in(AxisOrder order) throws HoneException, UnsupportedUse;
    }

    /** Makes the nodes of a tensor when it is asked for first, and {@link #produce produces} it. */
    @FunctionalInterface
    interface Postponed {
        void run() throws HoneException, UnsupportedUse;
    }

    /** How a tensor follows from another that an operator may rather start from. */
    public interface Derivation {
    }

    private Operand(NetworkBuilder builder, String name, ElementType type, Shape shape, Quantization quantization,
            Definition constant, boolean atBoundary, boolean isVariable) throws HoneException {
        builder.budget().charge(HEAP);
        this.builder = builder;
        this.name = name;
        this.type = type;
        this.shape = shape;
        this.quantization = quantization;
        this.constant = constant;
        this.atBoundary = atBoundary;
        this.isVariable = isVariable;
    }

    /**
     * @param name the name of the value that holds it in the file's order
     * @param atBoundary true for an input or output of the graph, whose name stays with the value in the file's order
     * @param given true for an input of the graph, whatever the file has as its elements
     */
    static Operand of(NetworkBuilder builder, FileTensor tensor, String name, Shape shape, boolean atBoundary, boolean given)
            throws HoneException {
        Definition constant = tensor.isConstant() && !given
                ? new Definition(tensor.isSparse() ? null : tensor.data(), tensor.sizes())
                : null;
        return new Operand(builder, name, tensor.type(), shape, tensor.quantization(), constant, atBoundary,
                tensor.isVariable());
    }

    public String name() {
        return name;
    }

    /** The element type of the raw tensor; null for what is no tensor of ONNX. */
    public ElementType type() {
        return type;
    }

    /** The shape in the file's order of axes. */
    public Shape shape() {
        return shape;
    }

    public int rank() {
        return shape.rank();
    }

    public AxisOrder fileOrder() {
        return AxisOrder.file(rank());
    }

    /** The quantization, or null. */
    public Quantization quantization() {
        return quantization;
    }

    /** True for integers that stand for real numbers. Those of 32 or more bits do so only as a bias. */
    public boolean isQuantized() {
        return quantization != null && type != null && type.isInteger() && type.bits() <= 16;
    }

    /** The element type of the real values: float32 where the file has quantized integers. */
    public ElementType realType() {
        return isQuantized() ? ElementType.FLOAT32 : type;
    }

    public boolean isConstant() {
        return constant != null;
    }

    /** The order of axes in which an operator made the tensor; null for one that is at hand in any order. */
    public AxisOrder producedOrder() {
        return produced;
    }

    /** True when something defines the tensor: a file's constant, a graph input or an operator before. */
    boolean isDefined() {
        return produced != null || deferred != null || postponed != null || constant != null;
    }

    /**
     * Called for a tensor that is read though nothing gives it out. One without elements is a constant; one that keeps its
     * value between runs cannot be said, which shows when it is asked for.
     *
     * @return false for any other, which the file may not read
     */
    boolean defineByItself() {
        if (shape.elementCount() == 0 && type != null) {
            constant = new Definition(new BufferData(ByteBuffer.allocate(0)), Longs.of(shape.sizes()));
            return true;
        }
        return isVariable;
    }

    /** Says that {@code value} is the tensor in {@code order}. */
    void produce(AxisOrder order, Value value) {
        produced = order;
        raw.put(order, value);
        builder.onRollback(this::forget);
    }

    /** Says that the tensor is made on demand. */
    void defer(Deferred definition) {
        deferred = definition;
        builder.onRollback(this::forget);
    }

    /** Says that the tensor's nodes are made when it is asked for, which may be never. */
    void postpone(Postponed nodes, Derivation from) {
        postponed = nodes;
        derivation = from;
        builder.onRollback(this::forget);
    }

    /** How the tensor follows from another while its own nodes are not made; null once they are, and for any other tensor. */
    public Derivation derivation() {
        return postponed == null ? null : derivation;
    }

    /** Makes the nodes of the tensor if they were postponed, so that it has an order of axes. */
    public void settle() throws HoneException, UnsupportedUse {
        if (postponed != null) {
            Postponed nodes = postponed;
            builder.onRollback(() -> postponed = nodes);
            postponed = null;
            nodes.run();
        }
    }

    private void forget() {
        produced = null;
        deferred = null;
        postponed = null;
        raw.clear();
    }

    /** True for an input or output of the graph, whose name and place are the file's. */
    boolean isAtBoundary() {
        return atBoundary;
    }

    ValueType type(AxisOrder order, boolean asReal) {
        return ValueType.tensor(asReal ? realType() : type, shape.isRankKnown() ? order.apply(shape) : shape);
    }

    /** The name for the value that holds the raw tensor in {@code order}. */
    Value newValue(AxisOrder order) throws HoneException {
        ValueType valueType = type(order, false);
        if (!atBoundary) {
            return builder.fresh(raw.isEmpty() ? name : name + suffix(order), valueType);
        }
        return order.isFile() ? builder.value(name, valueType) : builder.fresh(name + suffix(order), valueType);
    }

    private static String suffix(AxisOrder order) {
        return order.rank() > 2 && order.equals(AxisOrder.channelsFirst(order.rank())) ? "/channels_first"
                : order.isFile() ? "/file_order" : "/transposed";
    }

    /** The value that holds the tensor's own elements, with its axes in {@code order}. */
    public Value raw(AxisOrder order) throws HoneException, UnsupportedUse {
        Value value = raw.get(order);
        if (value == null) {
            requireRank(order);
            value = make(order);
            remember(raw, order, value);
        }
        return value;
    }

    private void requireRank(AxisOrder order) throws UnsupportedUse {
        if (order.rank() != fileOrder().rank()) {
            throw new UnsupportedUse("its input '" + name + "' has " + order.rank() + " dimensions, but its shape is " + shape);
        }
    }

    private void remember(Map<AxisOrder, Value> values, AxisOrder order, Value value) {
        values.put(order, value);
        builder.onRollback(() -> values.remove(order, value));
    }

    private Value make(AxisOrder order) throws HoneException, UnsupportedUse {
        settle();
        if (raw.containsKey(order)) {
            return raw.get(order);
        }
        if (produced != null) {
            return reorder(raw.get(produced), produced, order);
        }
        if (deferred != null) {
            return deferred.in(order);
        }
        if (constant == null) {
            throw new UnsupportedUse("its input '" + name + "' keeps its value between runs");
        }
        return builder.constant(newValue(order), constantIn(order));
    }

    private Tensor constantIn(AxisOrder order) throws UnsupportedUse {
        if (type == null || constant.data == null || type == ElementType.STRING) {
            throw new UnsupportedUse("its constant '" + name + "' is "
                    + (type == null ? "a resource" : type == ElementType.STRING ? "text" : "sparse"));
        }
        TensorData data = order.sameSequence(fileOrder(), shape) ? constant.data
                : new PermutedData(constant.data, type, constant.sizes, order);
        return Tensor.of(type, order.apply(constant.sizes), data);
    }

    private Value reorder(Value from, AxisOrder has, AxisOrder wanted) throws HoneException {
        Value to = newValue(wanted);
        NodeSketch sketch = reshapes(has, wanted)
                ? new NodeSketch("Reshape", from, builder.constant(to.getName() + "/shape", Constants.target(wanted.apply(shape))))
                : new NodeSketch("Transpose", from).integers("perm", has.transpositionTo(wanted));
        builder.node(sketch, to.getName(), List.of(to));
        return to;
    }

    private boolean reshapes(AxisOrder has, AxisOrder wanted) {
        return Constants.hasTarget(shape) && has.sameSequence(wanted, shape);
    }

    /** The value that holds the tensor as real numbers, with its axes in {@code order}. */
    public Value real(AxisOrder order) throws HoneException, UnsupportedUse {
        if (!isQuantized()) {
            return raw(order);
        }
        Value value = real.get(order);
        if (value == null) {
            value = dequantized(order);
            remember(real, order, value);
        }
        return value;
    }

    private Value dequantized(AxisOrder order) throws HoneException, UnsupportedUse {
        Value integers = raw(order);
        Value to = builder.fresh(integers.getName() + "/dequantized", type(order, true));
        builder.node(dequantizer(integers, order), to.getName(), List.of(to));
        return to;
    }

    /** DequantizeLinear of {@code integers}, which hold the tensor in {@code order}. */
    NodeSketch dequantizer(Value integers, AxisOrder order) throws HoneException {
        return withParameters(new NodeSketch("DequantizeLinear", integers), order);
    }

    /** QuantizeLinear of {@code reals} to the tensor's integers. */
    NodeSketch quantizer(Value reals, AxisOrder order) throws HoneException {
        return withParameters(new NodeSketch("QuantizeLinear", reals), order);
    }

    private NodeSketch withParameters(NodeSketch sketch, AxisOrder order) throws HoneException {
        if (scale == null) {
            scale = builder.constant(name + "/scale", quantization.scaleTensor());
            zeroPoint = builder.constant(name + "/zero_point", quantization.zeroPointTensor(type));
            builder.onRollback(() -> {
                scale = null;
                zeroPoint = null;
            });
        }
        sketch.input(scale).input(zeroPoint);
        return quantization.isPerAxis() ? sketch.integer("axis", order.position(quantization.axis())) : sketch;
    }

    /** The tensor with axes of size 1 put before its own, as broadcasting does, so that it has {@code rank} axes. */
    public Operand expandedTo(int rank) throws HoneException, UnsupportedUse {
        if (rank() == rank) {
            return this;
        }
        if (expanded == null) {
            expanded = new HashMap<>(2);
        }
        Operand known = expanded.get(rank);
        if (known == null) {
            known = expand(rank);
            Operand made = known;
            expanded.put(rank, known);
            builder.onRollback(() -> expanded.remove(rank, made));
        }
        return known;
    }

    private Operand expand(int rank) throws HoneException, UnsupportedUse {
        Shape target = AxisOrder.withLeadingOnes(shape, rank);
        int added = rank - rank();
        Quantization moved = quantization == null || !quantization.isPerAxis() ? quantization
                : quantization.along(quantization.axis() + added);
        if (isConstant()) {
            return new Operand(builder, name, type, target, moved, new Definition(constant.data, Longs.of(target.sizes())), false,
                    false);
        }
        Operand operand = new Operand(builder, name + "/expanded", type, target, moved, null, false, false);
        Value to = operand.newValue(operand.fileOrder());
        Value axes = builder.constant(to.getName() + "/axes", Constants.range(added));
        builder.node(new NodeSketch("Unsqueeze", raw(fileOrder()), axes), to.getName(), List.of(to));
        operand.produce(operand.fileOrder(), to);
        return operand;
    }

    /**
     * A constant {@code [rows, columns]} whose columns stand for the elements of a tensor, brought into the sequence that the
     * tensor's elements have in {@code order}.
     *
     * @param sizes the sizes of that tensor without its first axis, in the file's order; their product is {@code columns}
     * @param order the order of all its axes, the first axis first
     * @return null when that cannot be said
     */
    public Operand withColumns(long[] sizes, AxisOrder order) throws HoneException {
        if (constantTensor() == null || quantization != null && quantization.isPerAxis() && quantization.axis() != 0) {
            return null;
        }
        long[] all = new long[sizes.length + 1];
        all[0] = constant.sizes.get(0);
        System.arraycopy(sizes, 0, all, 1, sizes.length);
        TensorData data = new PermutedData(constant.data, type, Longs.of(all), order);
        return new Operand(builder, name, type, shape, quantization, new Definition(data, constant.sizes), false, false);
    }

    /** The constant's elements in the file's order, as a tensor; null when the operand is no constant that a network can hold. */
    public Tensor constantTensor() {
        if (constant == null || constant.data == null || type == null || type == ElementType.STRING) {
            return null;
        }
        return Tensor.of(type, constant.sizes, constant.data);
    }
}
