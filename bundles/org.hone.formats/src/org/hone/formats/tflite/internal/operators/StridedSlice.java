package org.hone.formats.tflite.internal.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/**
 * NumPy's {@code x[begin:end:stride, …, i, newaxis]}: a Slice, then a Squeeze of the axes with a single index, then an
 * Unsqueeze of the new ones.
 *
 * <p>
 * Bit {@code i} of a mask speaks of entry {@code i} of begin, end and strides (TensorFlow, {@code tf.strided_slice}).
 */
final class StridedSlice {

    private final OperatorUse use;
    private final Operand input;
    private final long[] begin;
    private final long[] end;
    private final long[] strides;
    private final int beginMask;
    private final int endMask;
    private final int ellipsisMask;
    private final int newAxisMask;
    private final int shrinkMask;
    private final boolean endIsOffset;

    private final List<long[]> slices = new ArrayList<>();
    private final Set<Integer> shrunk = new TreeSet<>();
    /** Positions among the axes of the result. */
    private final List<Long> added = new ArrayList<>();

    private StridedSlice(OperatorUse use) throws HoneException, UnsupportedUse {
        this.use = use;
        this.input = use.requireRankKnown(use.input(0));
        this.begin = use.parameters(1);
        this.end = use.parameters(2);
        this.strides = use.parameters(3);
        FlatTable options = use.options(OptionsKind.STRIDED_SLICE);
        this.beginMask = options.int32(0, 0);
        this.endMask = options.int32(1, 0);
        this.ellipsisMask = options.int32(2, 0);
        this.newAxisMask = options.int32(3, 0);
        this.shrinkMask = options.int32(4, 0);
        this.endIsOffset = options.bool(5, false);
    }

    static void map(OperatorUse use) throws HoneException, UnsupportedUse {
        StridedSlice slice = new StridedSlice(use);
        slice.read();
        slice.emit();
    }

    private static boolean bit(int mask, int entry) {
        return entry < Integer.SIZE && (mask >> entry & 1) != 0;
    }

    private void read() throws HoneException {
        if (end.length != begin.length || strides.length != begin.length) {
            throw use.broken("begin, end and strides have as many entries, but they have " + begin.length + ", " + end.length
                    + " and " + strides.length);
        }
        int axis = 0;
        int results = 0;
        for (int entry = 0; entry < begin.length; entry++) {
            if (bit(ellipsisMask, entry)) {
                int covered = Math.max(0, input.rank() - axis - entriesWithAxis(entry + 1));
                axis += covered;
                results += covered;
            } else if (bit(newAxisMask, entry)) {
                added.add((long) results++);
            } else if (axis >= input.rank()) {
                throw use.broken("there is an axis for each entry, but the shape is " + input.shape());
            } else {
                results += readAxis(entry, axis++);
            }
        }
    }

    private int entriesWithAxis(int from) {
        int count = 0;
        for (int entry = from; entry < begin.length; entry++) {
            count += bit(newAxisMask, entry) ? 0 : 1;
        }
        return count;
    }

    /** Returns how many axes of the result follow from {@code axis}: 1, or 0 for a single index. */
    private int readAxis(int entry, int axis) throws HoneException {
        long stride = strides[entry];
        if (stride == 0) {
            throw use.broken("a stride is not 0");
        }
        if (bit(shrinkMask, entry)) {
            long index = bit(beginMask, entry) ? 0 : begin[entry];
            slices.add(new long[] { axis, index, index == -1 ? Long.MAX_VALUE : index + 1, 1 });
            shrunk.add(axis);
            return 0;
        }
        long first = stride > 0 ? 0 : Long.MAX_VALUE;
        long last = stride > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        long to = endIsOffset ? begin[entry] + end[entry] : end[entry];
        boolean fromStart = bit(beginMask, entry);
        boolean toEnd = bit(endMask, entry);
        if (!(fromStart && toEnd && stride == 1)) {
            slices.add(new long[] { axis, fromStart ? first : begin[entry], toEnd ? last : to, stride });
        }
        return 1;
    }

    private void emit() throws HoneException, UnsupportedUse {
        Operand output = use.output(0);
        AxisOrder order = added.isEmpty() ? Orders.of(input) : input.fileOrder();
        NodeSketch sketch = sliced(output, order);
        AxisOrder result = order.without(shrunk::contains);
        if (!shrunk.isEmpty()) {
            long[] axes = shrunk.stream().mapToLong(order::position).sorted().toArray();
            Value whole = use.inner(sketch, type(output), order.apply(withOnes(input.shape())));
            sketch = new NodeSketch("Squeeze", whole, use.vector("axes", axes));
        }
        if (!added.isEmpty()) {
            Value small = use.inner(sketch, type(output), Shape.ofRank(result.rank()));
            long[] axes = added.stream().mapToLong(Long::longValue).toArray();
            sketch = new NodeSketch("Unsqueeze", small, use.vector("new_axes", axes));
            result = output.fileOrder();
        }
        use.finishMoved(input, output, result, sketch);
    }

    private org.hone.model.type.ElementType type(Operand output) {
        return input.isQuantized() == output.isQuantized() ? input.realType() : input.type();
    }

    private NodeSketch sliced(Operand output, AxisOrder order) throws HoneException, UnsupportedUse {
        Value value = use.moved(input, output, order);
        if (slices.isEmpty()) {
            return new NodeSketch("Identity", value);
        }
        return new NodeSketch("Slice", value, column("starts", 1), column("ends", 2),
                use.vector("axes", slices.stream().mapToLong(slice -> order.position((int) slice[0])).toArray()),
                column("steps", 3));
    }

    private Value column(String what, int index) throws HoneException {
        return use.vector(what, slices.stream().mapToLong(slice -> slice[index]).toArray());
    }

    private Shape withOnes(Shape shape) {
        Shape result = Shape.ofRank(shape.rank());
        for (int axis : shrunk) {
            result = result.with(axis, Dimension.of(1));
        }
        return result;
    }
}
