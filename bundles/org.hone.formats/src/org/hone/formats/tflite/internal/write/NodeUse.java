package org.hone.formats.tflite.internal.write;

import java.util.Arrays;
import java.util.List;

import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.PermutedData;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** A node that is being written: its inputs, and where its outputs go. */
public final class NodeUse {

    private final GraphWriting writing;
    private final GraphSnapshot graph;
    private final int node;
    private final long opset;

    NodeUse(GraphWriting writing, int node, long opset) {
        this.writing = writing;
        this.graph = writing.graph();
        this.node = node;
        this.opset = opset;
    }

    public FileDraft draft() {
        return writing.draft();
    }

    public String operator() {
        return graph.operator(node);
    }

    /** The version of ONNX's operators that the network uses. */
    public long opset() {
        return opset;
    }

    public Attributes attributes() {
        return graph.attributes(node);
    }

    public int inputCount() {
        return graph.inputCount(node);
    }

    public int outputCount() {
        return graph.outputCount(node);
    }

    public boolean has(int slot) {
        return slot < graph.inputCount(node) && graph.input(node, slot) != GraphSnapshot.NONE;
    }

    /** True when somebody uses the output. */
    public boolean hasOutput(int slot) {
        if (slot >= graph.outputCount(node) || graph.valueName(graph.output(node, slot)).isEmpty()) {
            return false;
        }
        int value = graph.output(node, slot);
        return graph.userCount(value) > 0 || writing.onlyUser(value) < 0 && isGiven(value);
    }

    private boolean isGiven(int value) {
        for (int i = 0; i < graph.outputCount(); i++) {
            if (graph.graphOutput(i) == value) {
                return true;
            }
        }
        return false;
    }

    public View input(int slot) throws UnsupportedUse {
        if (!has(slot)) {
            throw new UnsupportedUse("its input " + slot + " is missing");
        }
        View view = writing.view(graph.input(node, slot));
        if (view == null) {
            throw new UnsupportedUse("its input '" + graph.valueName(graph.input(node, slot)) + "' is no tensor that can be written");
        }
        return view;
    }

    /** The input as plain elements: floats where integers stand for real numbers. */
    public View plain(int slot) throws UnsupportedUse {
        return input(slot).plain(draft());
    }

    /** The elements of an input that must be a constant; null when it is left out. */
    public Tensor constant(int slot, String role) throws UnsupportedUse {
        if (!has(slot)) {
            return null;
        }
        Tensor tensor = input(slot).constant();
        if (tensor == null) {
            throw new UnsupportedUse("its " + role + " is computed ('" + graph.valueName(graph.input(node, slot))
                    + "'), but TensorFlow Lite needs a constant; simplify the network first");
        }
        return tensor;
    }

    /** Integers that are an attribute in old versions of the operator and an input since; null when left out. */
    public long[] integers(String attribute, int slot) throws UnsupportedUse {
        if (attributes().integers(attribute) != null) {
            return attributes().integers(attribute).toArray();
        }
        Tensor tensor = slot < 0 ? null : constant(slot, attribute);
        return tensor == null ? null : tensor.toLongs();
    }

    public GraphWriting writing() {
        return writing;
    }

    public int node() {
        return node;
    }

    public String outputName(int slot) {
        return graph.valueName(graph.output(node, slot));
    }

    /** Where output {@code slot} goes; see {@link Result#of}. */
    public Result result(int slot, boolean fuses, boolean integers) {
        return Result.of(writing, graph.output(node, slot), fuses, integers);
    }

    /** Says that an output is {@code view}, and no operator is needed. */
    public void bind(int slot, View view) {
        writing.bind(graph.output(node, slot), view);
    }

    /**
     * Adds an operator that gives out {@code result}.
     *
     * @param layout the order of axes in which it gives the value out
     * @param sizes the sizes of the value, in the network's order
     * @param type the type of plain elements; integers that stand for real numbers are int8
     * @param inputs null for one that is left out
     */
    public void emit(String name, FileOptions options, Result result, int[] layout, long[] sizes, ElementType type,
            FileTensor... inputs) throws UnsupportedUse {
        Stored made = made(result, layout, sizes, result.isInteger() ? ElementType.INT8 : type, result.scaling());
        draft().operator(name, options, Arrays.asList(inputs), List.of(made.base()));
        finish(result, layout, made);
    }

    /** The same for an operator whose integers have a scaling of its own; they are converted to the wanted one. */
    public void emitScaled(String name, FileOptions options, Result result, Scaling own, int[] layout, long[] sizes,
            FileTensor... inputs) throws UnsupportedUse {
        if (own.equals(result.scaling())) {
            emit(name, options, result, layout, sizes, ElementType.INT8, inputs);
            return;
        }
        Stored first = temporary(layout, sizes, ElementType.INT8, own);
        draft().operator(name, options, Arrays.asList(inputs), List.of(first.base()));
        emit("QUANTIZE", null, result, layout, sizes, ElementType.INT8, first.base());
    }

    /** The tensor of an output of an operator that has several; the caller adds the operator, then calls {@link #finish}. */
    public Stored made(Result result, int[] layout, long[] sizes, ElementType type, Scaling scaling) throws UnsupportedUse {
        return Stored.made(draft(), graph.valueName(result.value()), type, fileSizes(layout, sizes),
                new Stored.Quantities(scaling));
    }

    public void finish(Result result, int[] layout, Stored made) {
        writing.bind(result.value(), new View(made, View.inverse(layout), false, result.isUnsigned()));
    }

    /** A tensor between two operators of the file that are one node of the network. */
    public Stored temporary(int[] layout, long[] sizes, ElementType type, Scaling scaling) throws UnsupportedUse {
        return Stored.made(draft(), outputName(0) + "/inner", type, fileSizes(layout, sizes), new Stored.Quantities(scaling));
    }

    /** Adds an operator between two others that are one node of the network; what it gives out. */
    public FileTensor inner(String name, FileOptions options, long[] fileSizes, ElementType type, FileTensor... inputs)
            throws UnsupportedUse {
        FileTensor out = temporary(View.natural(fileSizes.length), fileSizes, type, null).base();
        draft().operator(name, options, Arrays.asList(inputs), List.of(out));
        return out;
    }

    /**
     * Adds an operator that only moves elements of {@code input}: integers keep what they stand for.
     *
     * @param sizes the sizes of the value given out, in the network's order
     */
    public void move(int slot, View input, String name, FileOptions options, int[] layout, long[] sizes, FileTensor... inputs)
            throws UnsupportedUse {
        Stored made = moved(slot, input, layout, sizes);
        draft().operator(name, options, Arrays.asList(inputs), List.of(made.base()));
    }

    /** Binds an output to a new tensor of elements of {@code input}; the caller adds the operator that fills it. */
    public Stored moved(int slot, View input, int[] layout, long[] sizes) throws UnsupportedUse {
        Stored source = input.stored();
        if (source.scaling() != null && source.scaling().isPerAxis()) {
            throw new UnsupportedUse("'" + source.name() + "' has a scale for each channel, which cannot be kept");
        }
        Stored made = Stored.made(draft(), outputName(slot), source.type(), fileSizes(layout, sizes), source.quantities());
        bind(slot, new View(made, View.inverse(layout), input.isReal(), input.isUnsigned()));
        return made;
    }

    private static long[] fileSizes(int[] layout, long[] sizes) {
        return Arrays.stream(layout).mapToLong(axis -> sizes[axis]).toArray();
    }

    /** A constant of the file. */
    public FileTensor constant(String role, Tensor tensor) throws UnsupportedUse {
        return Constants.of(draft(), outputName(0) + "/" + role, tensor);
    }

    public FileTensor ints(int... values) throws UnsupportedUse {
        return Constants.ints(draft(), values);
    }

    public FileTensor ints(long... values) throws UnsupportedUse {
        return Constants.ints(draft(), Arrays.stream(values).mapToInt(value -> (int) value).toArray());
    }

    /** A tensor that is written, as a look at it. */
    public View view(Stored stored) {
        return View.of(stored);
    }

    /** A new constant as an input would be. */
    public View constantView(String role, Tensor tensor, Scaling scaling) {
        return View.of(Stored.constant(draft(), outputName(0) + "/" + role, tensor, scaling));
    }

    /** A constant that keeps the name it has in the network. */
    public View namedConstant(String name, Tensor tensor, Scaling scaling) {
        return View.of(Stored.constant(draft(), name, tensor, scaling));
    }

    /** {@code input} with axes of size 1 put before its own. */
    public View expanded(View input, int rank) throws UnsupportedUse {
        if (input.rank() >= rank) {
            return input;
        }
        long[] sizes = new long[rank];
        Arrays.fill(sizes, 1);
        System.arraycopy(input.sizes(), 0, sizes, rank - input.rank(), input.rank());
        return reshaped(input, sizes);
    }

    /** {@code input} with other sizes for the same elements in the network's order; nothing is copied where it is a constant. */
    public View reshaped(View input, long[] sizes) throws UnsupportedUse {
        Stored stored = input.stored();
        Scaling scaling = stored.scaling();
        Stored made;
        if (stored.isConstant()) {
            if (scaling != null && scaling.isPerAxis()) {
                throw new UnsupportedUse("'" + stored.name() + "' has a scale for each channel and is reshaped");
            }
            made = Stored.constant(draft(), stored.name(), input.integers().reshaped(sizes), scaling);
        } else {
            made = Stored.flattened(draft(), outputName(0), input, sizes);
        }
        return new View(made, View.natural(sizes.length), input.isReal(), input.isUnsigned());
    }

    /** {@code input} converted to int8 of {@code scaling}; itself when it has that. */
    public View requantized(View input, Scaling scaling) throws UnsupportedUse {
        if (input.isQuantized() && scaling.equals(input.stored().scaling())) {
            return input;
        }
        Stored made = Stored.made(draft(), input.stored().name() + "/quantized", ElementType.INT8, input.stored().sizes(),
                new Stored.Quantities(scaling));
        draft().operator("QUANTIZE", null, List.of(input.stored().base()), List.of(made.base()));
        return new View(made, input.axes(), true, false);
    }

    /** The type of what a QuantizeLinear gives out. */
    public ElementType quantizedType() {
        return writing.outputType(node);
    }

    /** The scaling of a QuantizeLinear or DequantizeLinear; null when it is no constant. */
    public Scaling scaling(int axis) {
        return writing.scaling(node, axis);
    }

    /** Adds QUANTIZE of {@code source}; the output is bound to integers in the order of axes in which it lies. */
    public void emitQuantize(View source, Scaling scaling, ElementType type, boolean unsigned) throws UnsupportedUse {
        Stored made = Stored.made(draft(), outputName(0), type, source.stored().sizes(), new Stored.Quantities(scaling));
        draft().operator("QUANTIZE", null, List.of(source.stored().base()), List.of(made.base()));
        bind(0, new View(made, source.axes(), false, unsigned));
    }

    /** A tensor of uint8 as int8; {@code scaling} is that of the int8. */
    public View signed(View input, Scaling scaling) throws UnsupportedUse {
        scaled(input, scaling.shifted(Scaling.UNSIGNED_SHIFT));
        Stored made = Stored.made(draft(), input.stored().name() + "/int8", ElementType.INT8, input.stored().sizes(),
                new Stored.Quantities(scaling));
        draft().operator("QUANTIZE", null, List.of(input.stored().base()), List.of(made.base()));
        return new View(made, input.axes(), false, true);
    }

    /** Says what the integers of {@code input} stand for; {@code input} as integers. */
    public View scaled(View input, Scaling scaling) throws UnsupportedUse {
        Scaling known = input.stored().scaling();
        if (known == null) {
            input.stored().quantities().define(scaling);
        } else if (!known.equals(scaling)) {
            throw new UnsupportedUse("the integers '" + input.stored().name()
                    + "' are taken with two scales or zero points, but a tensor of TensorFlow Lite has one");
        }
        return input;
    }

    /** {@code input} with its axes changed, which needs no operator here. */
    public View turned(View input, int... permutation) throws UnsupportedUse {
        if (permutation.length != input.rank()) {
            throw new UnsupportedUse("it changes " + permutation.length + " axes, but its input has " + input.rank());
        }
        return input.transposed(permutation);
    }

    /** A constant of one element of the type and scaling of {@code input}, to pad it with. */
    public FileTensor filling(Tensor value, View input) throws UnsupportedUse {
        FileTensor tensor = constant("padding_value", value);
        tensor.setScaling(value.elementType() == ElementType.FLOAT32 ? null : input.stored().scaling());
        return tensor;
    }

    /** A tensor reshaped without changing the sequence in which its elements lie. */
    public FileTensor flat(View source, long[] sizes) throws UnsupportedUse {
        Stored made = Stored.made(draft(), source.stored().name() + "/flat", source.stored().type(), sizes,
                source.stored().quantities());
        Constants.reshape(draft(), source.stored().base(), made.base());
        return made.base();
    }

    /**
     * A constant with its elements in another sequence.
     *
     * @param sizes the sizes that its axes are taken to have
     * @param layout the order of those axes
     * @param written the sizes that are written
     */
    public FileTensor permutedConstant(Tensor tensor, long[] sizes, int[] layout, Scaling scaling, Longs written)
            throws UnsupportedUse {
        TensorData data = new PermutedData(tensor.data(), tensor.elementType(), Longs.of(sizes), AxisOrder.of(layout));
        return constantView("weights", Tensor.of(tensor.elementType(), written, data), scaling).stored().base();
    }
}
