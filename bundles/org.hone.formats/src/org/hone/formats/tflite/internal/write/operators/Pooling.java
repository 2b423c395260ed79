package org.hone.formats.tflite.internal.write.operators;

import java.util.Arrays;
import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
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

/** Pooling over windows of an image and over all of it. */
final class Pooling {

    static final Map<String, NodeWriter> ROWS = Map.of("MaxPool", Pooling::maximum, "AveragePool", Pooling::average,
            "GlobalAveragePool", use -> global(use, "MEAN"), "GlobalMaxPool", use -> global(use, "REDUCE_MAX"));

    private static final int[] LAYOUT = View.channelsLast(4);

    private Pooling() {
    }

    private static Window window(NodeUse use, View input) throws UnsupportedUse {
        Longs kernel = use.attributes().integers("kernel_shape");
        Window window = Window.of(use, input, kernel == null ? null : kernel.toArray());
        if (window.dilation(0) != 1 || window.dilation(1) != 1) {
            throw new UnsupportedUse("TensorFlow Lite's pooling has no dilations");
        }
        return window;
    }

    private static FileOptions options(Window window, byte padding, Result result) {
        return FileOptions.of(OptionsKind.POOL_2D).with(0, padding).with(1, window.stride(1)).with(2, window.stride(0))
                .with(3, (int) window.kernel[1]).with(4, (int) window.kernel[0]).with(5, result == null ? (byte) 0 : result.activation().code());
    }

    private static void maximum(NodeUse use) throws UnsupportedUse {
        if (use.hasOutput(1)) {
            throw new UnsupportedUse("TensorFlow Lite does not give out where the maxima are");
        }
        View input = use.input(0).isQuantized() ? use.input(0) : use.plain(0);
        Window window = window(use, input);
        Tensor lowest = input.isQuantized() ? Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, Byte.MIN_VALUE)
                : Tensor.ofFloats(Longs.EMPTY, -Float.MAX_VALUE);
        FileTensor image = window.padded(use, input, lowest);
        long[] sizes = window.outputSizes(input.sizes()[0], input.sizes()[1]);
        use.move(0, input, "MAX_POOL_2D", options(window, window.code(), null), LAYOUT, sizes, image);
    }

    /**
     * TFLite's SAME does not count what it pads. Any other padding is put around the image as zeros and counted; where ONNX does
     * not count it, the averages are scaled by how many elements each window has.
     */
    private static void average(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        Window window = window(use, input);
        boolean counts = use.attributes().integer("count_include_pad", 0) != 0;
        boolean direct = window.isValid() || !counts && window.isSame();
        long[] sizes = window.outputSizes(input.sizes()[0], input.sizes()[1]);
        Result result = use.result(0, direct, direct && input.isQuantized());
        if (direct && result.isInteger()) {
            use.emitScaled("AVERAGE_POOL_2D", options(window, window.code(), result), result, input.stored().scaling(), LAYOUT, sizes,
                    input.tensor(LAYOUT));
            return;
        }
        View plain = input.plain(use.draft());
        if (direct) {
            use.emit("AVERAGE_POOL_2D", options(window, window.code(), result), result, LAYOUT, sizes, ElementType.FLOAT32,
                    plain.tensor(LAYOUT));
            return;
        }
        padded(use, window, plain, counts, result, sizes);
    }

    private static void padded(NodeUse use, Window window, View input, boolean counts, Result result, long[] sizes)
            throws UnsupportedUse {
        FileTensor image = window.surrounded(use, input);
        float[] factors = new float[(int) (sizes[2] * sizes[3])];
        for (int i = 0; i < factors.length; i++) {
            long rows = window.counted(0, i / sizes[3], counts);
            long columns = window.counted(1, i % sizes[3], counts);
            factors[i] = (float) (window.kernel[0] * window.kernel[1]) / (rows * columns);
        }
        byte valid = 1;
        boolean plain = Arrays.equals(factors, ones(factors.length));
        if (plain) {
            use.emit("AVERAGE_POOL_2D", options(window, valid, result), result, LAYOUT, sizes, ElementType.FLOAT32, image);
            return;
        }
        long[] fileSizes = { sizes[0], sizes[2], sizes[3], sizes[1] };
        FileTensor sum = use.inner("AVERAGE_POOL_2D", options(window, valid, null), fileSizes, ElementType.FLOAT32, image);
        FileTensor factor = use.constant("counts", Tensor.ofFloats(Longs.of(1, sizes[2], sizes[3], 1), factors));
        use.emit("MUL", FileOptions.of(OptionsKind.MUL), result, LAYOUT, sizes, ElementType.FLOAT32, sum, factor);
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static void global(NodeUse use, String operator) throws UnsupportedUse {
        View input = use.input(0);
        long[] axes = new long[input.rank() - 2];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = i + 2L;
        }
        Reductions.reduce(use, operator, axes, true);
    }
}
