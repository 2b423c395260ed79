package org.hone.formats.tflite.internal.write.operators;

import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Slice, Gather and Pad: operators that take elements of a tensor or put elements around it. */
final class Slicing {

    static final Map<String, NodeWriter> ROWS = Map.of("Slice", Slicing::slice, "Gather", Slicing::gather, "Pad", Slicing::pad);

    private Slicing() {
    }

    private static void slice(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        int rank = input.rank();
        long[] starts = use.integers("starts", 1);
        long[] ends = use.integers("ends", 2);
        long[] axes = use.integers("axes", 3);
        long[] steps = use.integers("steps", 4);
        if (starts == null || ends == null) {
            throw new UnsupportedUse("its starts and ends are missing");
        }
        long[] begin = new long[rank];
        long[] end = input.sizes();
        long[] stride = new long[rank];
        java.util.Arrays.fill(stride, 1);
        long[] sizes = input.sizes();
        int openEnds = 0;
        int[] layout = input.layout();
        for (int i = 0; i < starts.length; i++) {
            int axis = axes == null ? i : Axes.normalize(axes[i], rank);
            Range range = Range.of(starts[i], ends[i], steps == null ? 1 : steps[i], input.sizes()[axis]);
            begin[axis] = range.start();
            end[axis] = Math.max(0, range.end());
            stride[axis] = range.step();
            sizes[axis] = range.count();
            openEnds |= range.end() < 0 ? 1 << Axes.position(layout, axis) : 0;
        }
        use.move(0, input, "STRIDED_SLICE", FileOptions.of(OptionsKind.STRIDED_SLICE).with(1, openEnds), layout, sizes,
                input.tensor(layout), use.ints(Axes.inOrder(begin, layout)), use.ints(Axes.inOrder(end, layout)),
                use.ints(Axes.inOrder(stride, layout)));
    }

    /** What ONNX's Slice takes of an axis, with indices counted from the front; the end is -1 where it is before the first. */
    private record Range(long start, long end, long step, long count) {

        static Range of(long start, long end, long step, long size) throws UnsupportedUse {
            if (step == 0) {
                throw new UnsupportedUse("a step is 0");
            }
            long low = step > 0 ? 0 : -1;
            long high = step > 0 ? size : size - 1;
            long from = limited(start, size, 0, high);
            long to = limited(end, size, low, high);
            long count = step > 0 ? Math.max(0, (to - from + step - 1) / step) : Math.max(0, (from - to - step - 1) / -step);
            return new Range(from, to, step, count);
        }

        private static long limited(long index, long size, long low, long high) {
            long counted = index < 0 ? index + size : index;
            return Math.max(low, Math.min(high, counted));
        }
    }

    private static void gather(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        View indices = use.plain(1);
        int axis = Axes.normalize(use.attributes().integer("axis", 0), input.rank());
        long[] from = input.sizes();
        FileTensor places = indices.isConstant() ? counted(use, indices.constant(), from[axis])
                : indices.tensor(View.natural(indices.rank()));
        long[] sizes = new long[from.length - 1 + indices.rank()];
        System.arraycopy(from, 0, sizes, 0, axis);
        System.arraycopy(indices.sizes(), 0, sizes, axis, indices.rank());
        System.arraycopy(from, axis + 1, sizes, axis + indices.rank(), from.length - axis - 1);
        if (input.isConstant() && indices.isConstant() && !input.isReal() && from.length == 1) {
            use.bind(0, use.constantView("value", picked(input.constant(), indices.constant(), sizes), null));
            return;
        }
        use.move(0, input, "GATHER", FileOptions.of(OptionsKind.GATHER).with(0, axis), View.natural(sizes.length), sizes,
                input.tensor(View.natural(input.rank())), places);
    }

    /** Part of a list of integers, as networks that compute with their own shapes take it. */
    private static Tensor picked(Tensor list, Tensor indices, long[] sizes) throws UnsupportedUse {
        if (!list.elementType().isInteger()) {
            throw new UnsupportedUse("both its operands are constants; simplify the network first");
        }
        long[] values = new long[(int) indices.elementCount()];
        for (int i = 0; i < values.length; i++) {
            long index = indices.longAt(i);
            values[i] = list.longAt(index < 0 ? index + list.elementCount() : index);
        }
        return Tensor.ofLongs(Longs.of(sizes), values);
    }

    /** Indices counted from the front: TensorFlow Lite does not count from the end. */
    private static FileTensor counted(NodeUse use, Tensor indices, long size) throws UnsupportedUse {
        int[] values = new int[(int) indices.elementCount()];
        for (int i = 0; i < values.length; i++) {
            long index = indices.longAt(i);
            values[i] = (int) (index < 0 ? index + size : index);
        }
        return use.constant("indices", Tensor.ofInts(indices.sizes(), values));
    }

    private static void pad(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        int rank = input.rank();
        long[] pads = use.integers("pads", 1);
        if (pads == null) {
            throw new UnsupportedUse("its pads are missing");
        }
        long[] axes = use.has(3) ? use.constant(3, "axes").toLongs() : null;
        int count = pads.length / 2;
        long[] before = new long[rank];
        long[] after = new long[rank];
        long[] sizes = input.sizes();
        for (int i = 0; i < count; i++) {
            int axis = axes == null ? i : Axes.normalize(axes[i], rank);
            before[axis] = pads[i];
            after[axis] = pads[i + count];
            sizes[axis] += pads[i] + pads[i + count];
            if (pads[i] < 0 || pads[i + count] < 0) {
                throw new UnsupportedUse("its padding " + Longs.of(pads) + " takes elements away");
            }
        }
        int[] layout = input.layout();
        int[] amounts = new int[2 * rank];
        for (int i = 0; i < rank; i++) {
            amounts[2 * i] = (int) before[layout[i]];
            amounts[2 * i + 1] = (int) after[layout[i]];
        }
        FileTensor list = use.constant("padding", Tensor.ofInts(Longs.of(rank, 2), amounts));
        emit(use, input, layout, sizes, list);
    }

    private static void emit(NodeUse use, View input, int[] layout, long[] sizes, FileTensor list) throws UnsupportedUse {
        String mode = use.attributes().text("mode", "constant");
        if (mode.equals("reflect")) {
            use.move(0, input, "MIRROR_PAD", FileOptions.of(OptionsKind.MIRROR_PAD).with(0, (byte) 0), layout, sizes,
                    input.tensor(layout), list);
            return;
        }
        if (!mode.equals("constant")) {
            throw new UnsupportedUse("TensorFlow Lite does not pad in the mode " + mode);
        }
        Tensor given = use.has(2) ? use.constant(2, "value") : null;
        double value = given == null ? use.attributes().real("value", 0) : given.doubleAt(0);
        if (value == 0 && (input.isReal() || input.stored().type() == ElementType.FLOAT32)) {
            use.move(0, input, "PAD", null, layout, sizes, input.tensor(layout), list);
            return;
        }
        View plain = use.plain(0);
        if (plain.type() != ElementType.FLOAT32) {
            throw new UnsupportedUse("elements of type " + plain.type() + " are padded; only float32 is written");
        }
        use.move(0, plain, "PADV2", null, layout, sizes, plain.tensor(layout), list,
                use.constant("padding_value", Tensor.ofFloats(Longs.EMPTY, (float) value)));
    }
}
