package org.hone.formats.tflite.internal.write;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.PermutedData;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * A tensor of the file with its axes in the order in which it came about, and in any other order once that is asked for: a
 * constant is written in the order that is wanted, anything else is transposed once for each.
 */
public final class Stored {

    private final FileDraft draft;
    private final String name;
    private final ElementType type;
    private final long[] sizes;
    private final TensorData constant;
    private final Quantities quantities;
    private final Map<List<Integer>, FileTensor> orders = new LinkedHashMap<>();
    private Stored real;
    private Flattening flattening;
    /** The constant of integers that this is the real numbers of; it is turned before it is dequantized. */
    private Stored integers;

    /** The scaling that tensors share whose elements are only moved; it may become known after them. */
    static final class Quantities {

        private final List<Runnable> waiting = new java.util.ArrayList<>();
        private Scaling scaling;

        Quantities(Scaling scaling) {
            this.scaling = scaling;
        }

        Scaling scaling() {
            return scaling;
        }

        void define(Scaling found) {
            scaling = found;
            waiting.forEach(Runnable::run);
        }

        void whenKnown(Runnable change) {
            waiting.add(change);
            change.run();
        }
    }

    /**
     * How a flattened tensor came about, while it is not made: an operator that can take its elements in the order in which they
     * lie does so.
     *
     * @param source the tensor before
     */
    public record Flattening(View source) {
    }

    private Stored(FileDraft draft, String name, ElementType type, long[] sizes, TensorData constant, Quantities quantities) {
        this.draft = draft;
        this.name = name;
        this.type = type;
        this.sizes = sizes;
        this.constant = constant;
        this.quantities = quantities;
    }

    /** A constant of the network. */
    static Stored constant(FileDraft draft, String name, Tensor tensor, Scaling scaling) {
        return new Stored(draft, name, tensor.elementType(), tensor.sizes().toArray(), tensor.data(), new Quantities(scaling));
    }

    /** The tensor that an operator gives out or that comes from outside. */
    static Stored made(FileDraft draft, String name, ElementType type, long[] sizes, Quantities quantities) throws UnsupportedUse {
        Stored stored = new Stored(draft, name, type, sizes.clone(), null, quantities);
        stored.base();
        return stored;
    }

    /** A tensor that is made from {@code source} when it is asked for: its elements in the network's order, of other sizes. */
    static Stored flattened(FileDraft draft, String name, View source, long[] sizes) {
        Stored stored = new Stored(draft, name, source.stored().type, sizes.clone(), null, source.stored().quantities);
        stored.flattening = new Flattening(source);
        return stored;
    }

    public String name() {
        return name;
    }

    public ElementType type() {
        return type;
    }

    long[] sizes() {
        return sizes;
    }

    Quantities quantities() {
        return quantities;
    }

    public Scaling scaling() {
        return quantities.scaling();
    }

    boolean isConstant() {
        return constant != null;
    }

    /** How it is flattened from a tensor that lies in another order; null for any other and once it was made. */
    public Flattening flattening() {
        return flattening != null && orders.isEmpty() && !flattening.source().isSameSequence(View.natural(flattening.source().rank()))
                ? flattening
                : null;
    }

    public FileTensor base() throws UnsupportedUse {
        return in(IntStream.range(0, sizes.length).toArray());
    }

    /** The tensor whose axis {@code i} is axis {@code order[i]} of this. */
    FileTensor in(int[] order) throws UnsupportedUse {
        List<Integer> key = Arrays.stream(order).boxed().toList();
        FileTensor tensor = orders.get(key);
        if (tensor == null) {
            tensor = make(order);
            orders.put(key, tensor);
        }
        return tensor;
    }

    private FileTensor make(int[] order) throws UnsupportedUse {
        long[] target = Arrays.stream(order).mapToLong(axis -> sizes[axis]).toArray();
        boolean isBase = Arrays.equals(order, IntStream.range(0, order.length).toArray());
        if (constant != null) {
            return draft(target, isSameSequence(order) ? constant
                    : new PermutedData(constant, type, Longs.of(sizes), AxisOrder.of(order)), order);
        }
        if (integers != null) {
            FileTensor made = draft(target, null, order);
            draft.operator("DEQUANTIZE", null, List.of(integers.in(order)), List.of(made));
            return made;
        }
        if (flattening != null && isSameSequence(order)) {
            FileTensor source = flattening.source().inSequence();
            FileTensor made = draft(target, null, order);
            reshape(source, made);
            return made;
        }
        if (isBase) {
            return draft(target, null, order);
        }
        FileTensor from = base();
        FileTensor made = draft(target, null, order);
        if (isSameSequence(order)) {
            reshape(from, made);
        } else {
            draft.operator("TRANSPOSE", null, List.of(from, Constants.ints(draft, order)), List.of(made));
        }
        return made;
    }

    private FileTensor draft(long[] target, TensorData data, int[] order) throws UnsupportedUse {
        FileTensor tensor = draft.tensor(name, type, target, data);
        quantities.whenKnown(() -> tensor.setScaling(inOrder(quantities.scaling(), order)));
        return tensor;
    }

    private static Scaling inOrder(Scaling scaling, int[] order) {
        if (scaling == null || !scaling.isPerAxis()) {
            return scaling;
        }
        int axis = 0;
        while (order[axis] != scaling.axis()) {
            axis++;
        }
        return scaling.along(axis);
    }

    void reshape(FileTensor from, FileTensor to) throws UnsupportedUse {
        Constants.reshape(draft, from, to);
    }

    /** True when the elements lie in the same sequence with the axes in {@code order}. */
    boolean isSameSequence(int[] order) {
        int[] moving = Arrays.stream(order).filter(axis -> sizes[axis] != 1).toArray();
        return IntStream.range(1, moving.length).allMatch(i -> moving[i - 1] < moving[i]);
    }

    /** The real numbers that the integers stand for, as a float tensor. */
    Stored dequantized() throws UnsupportedUse {
        if (real == null) {
            if (scaling() == null) {
                throw new UnsupportedUse("'" + name + "' has no scale");
            }
            real = new Stored(draft, name + "/dequantized", ElementType.FLOAT32, sizes, null, new Quantities(null));
            if (isConstant()) {
                real.integers = this;
            } else {
                draft.operator("DEQUANTIZE", null, List.of(base()), List.of(real.base()));
            }
        }
        return real;
    }

    /** The constant with its axes in {@code order}; null when this is none. */
    Tensor constant(int[] order) {
        if (constant == null) {
            return null;
        }
        Longs target = Longs.of(Arrays.stream(order).mapToLong(axis -> sizes[axis]).toArray());
        return Tensor.of(type, target, isSameSequence(order) ? constant
                : new PermutedData(constant, type, Longs.of(sizes), AxisOrder.of(order)));
    }
}
