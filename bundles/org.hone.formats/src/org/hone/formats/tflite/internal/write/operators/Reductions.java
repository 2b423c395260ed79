package org.hone.formats.tflite.internal.write.operators;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.schema.TensorTypes;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Operators that make one element of all along some axes. */
final class Reductions {

    static final Map<String, NodeWriter> ROWS = Map.of("ReduceMean", use -> reduce(use, "MEAN"), "ReduceSum",
            use -> reduce(use, "SUM"), "ReduceMax", use -> reduce(use, "REDUCE_MAX"), "ReduceMin", use -> reduce(use, "REDUCE_MIN"),
            "ReduceProd", use -> reduce(use, "REDUCE_PROD"), "ArgMax", use -> index(use, "ARG_MAX", OptionsKind.ARG_MAX), "ArgMin",
            use -> index(use, "ARG_MIN", OptionsKind.ARG_MIN));

    private Reductions() {
    }

    private static void reduce(NodeUse use, String operator) throws UnsupportedUse {
        long[] axes = use.integers("axes", 1);
        boolean none = axes == null || axes.length == 0;
        if (none && use.attributes().integer("noop_with_empty_axes", 0) != 0) {
            use.bind(0, use.input(0));
            return;
        }
        long[] all = IntStream.range(0, use.input(0).rank()).asLongStream().toArray();
        reduce(use, operator, none ? all : axes, use.attributes().integer("keepdims", 1) != 0);
    }

    static void reduce(NodeUse use, String operator, long[] axes, boolean keep) throws UnsupportedUse {
        View input = use.input(0);
        int[] reduced = Axes.normalize(axes, input.rank());
        Result result = use.result(0, false, input.isQuantized() && operator.equals("MEAN"));
        View source = result.isInteger() ? input : use.plain(0);
        int[] layout = source.layout();
        int[] places = Arrays.stream(reduced).map(axis -> Axes.position(layout, axis)).sorted().toArray();
        long[] sizes = source.sizes();
        for (int axis : reduced) {
            sizes[axis] = 1;
        }
        int[] left = keep ? layout : without(layout, reduced);
        long[] outputSizes = keep ? sizes : remaining(sizes, reduced);
        use.emit(operator, FileOptions.of(OptionsKind.REDUCER).with(0, keep), result, left, outputSizes, source.type(),
                source.tensor(layout), use.ints(places));
    }

    /** The layout of what is left when some axes are gone and the others are numbered anew. */
    private static int[] without(int[] layout, int[] removed) {
        return Arrays.stream(layout).filter(axis -> !Axes.contains(removed, axis))
                .map(axis -> axis - (int) Arrays.stream(removed).filter(gone -> gone < axis).count()).toArray();
    }

    private static long[] remaining(long[] sizes, int[] removed) {
        return IntStream.range(0, sizes.length).filter(axis -> !Axes.contains(removed, axis)).mapToLong(axis -> sizes[axis])
                .toArray();
    }

    private static void index(NodeUse use, String operator, OptionsKind kind) throws UnsupportedUse {
        if (use.attributes().integer("select_last_index", 0) != 0) {
            throw new UnsupportedUse("TensorFlow Lite gives out the first index");
        }
        View input = use.plain(0);
        int axis = Axes.normalize(use.attributes().integer("axis", 0), input.rank());
        int[] layout = input.layout();
        long[] sizes = input.sizes();
        sizes[axis] = 1;
        int[] gone = { axis };
        FileTensor place = use.constant("axis", Tensor.ofInts(Longs.EMPTY, Axes.position(layout, axis)));
        FileOptions options = FileOptions.of(kind).with(0, (byte) TensorTypes.code(ElementType.INT64));
        Result result = use.result(0, false, false);
        int[] left = without(layout, gone);
        long[] squeezed = remaining(sizes, gone);
        if (use.attributes().integer("keepdims", 1) == 0) {
            use.emit(operator, options, result, left, squeezed, ElementType.INT64, input.tensor(layout), place);
            return;
        }
        FileTensor found = use.inner(operator, options, Axes.inOrder(squeezed, left), ElementType.INT64, input.tensor(layout), place);
        long[] fileSizes = Axes.inOrder(sizes, layout);
        use.emit("RESHAPE", FileOptions.of(OptionsKind.RESHAPE).with(0, Arrays.stream(fileSizes).mapToInt(size -> (int) size).toArray()),
                result, layout, sizes, ElementType.INT64, found, use.ints(fileSizes));
    }
}
