package org.hone.formats.tflite.internal.write.operators;

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

/**
 * Convolutions of images, always with a bias: TensorFlow Lite refuses those without. ONNX's weights {@code [O, I, kH, kW]} become {@code [O, kH, kW, I]}, those of depthwise convolutions
 * {@code [1, kH, kW, O]}.
 */
final class Convolutions {

    static final Map<String, NodeWriter> ROWS = Map.of("Conv", Convolutions::convolution, "ConvTranspose",
            Convolutions::transposed);

    private static final int[] WEIGHTS = { 0, 2, 3, 1 };
    /** Of ONNX's {@code [C, 1, kH, kW]}. */
    private static final int[] DEPTHWISE_WEIGHTS = { 1, 2, 3, 0 };
    /** Of ONNX's {@code [I, O, kH, kW]}. */
    private static final int[] TRANSPOSED_WEIGHTS = { 1, 2, 3, 0 };
    private static final int[] LAYOUT = View.channelsLast(4);

    private Convolutions() {
    }

    private static void convolution(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        View weights = use.input(1);
        if (weights.rank() == 3 && input.rank() == 3) {
            throw new UnsupportedUse("TensorFlow Lite has no convolution of sequences; reshape to images of height 1");
        }
        Window window = Window.of(use, input, kernel(weights));
        long groups = use.attributes().integer("group", 1);
        int channels = (int) weights.sizes()[0];
        boolean depthwise = groups > 1 && weights.sizes()[1] == 1 && groups == input.sizes()[1];
        boolean constantBias = !use.has(2) || use.input(2).isConstant();
        Result result = use.result(0, true, constantBias && Weights.areInteger(input, weights, 0));
        View image = result.isInteger() ? input : input.plain(use.draft());
        View filter = result.isInteger() ? weights : weights.plain(use.draft());
        View given = use.has(2) ? use.input(2) : use.constantView("bias", Tensor.ofFloats(Longs.of(1), 0), null);
        FileTensor bias = result.isInteger() ? Weights.integerBias(use, given, input, weights, channels)
                : Weights.floatBias(use, given, channels);
        FileTensor padded = window.padded(use, image, null);
        FileTensor turned = filter.tensor(depthwise ? DEPTHWISE_WEIGHTS : WEIGHTS);
        use.emit(depthwise ? "DEPTHWISE_CONV_2D" : "CONV_2D",
                depthwise ? depthwiseOptions(window, result, channels / (int) groups) : options(window, result), result, LAYOUT,
                window.outputSizes(input.sizes()[0], channels), ElementType.FLOAT32, padded, turned, bias);
    }

    private static long[] kernel(View weights) {
        return weights.rank() != 4 ? null : new long[] { weights.sizes()[2], weights.sizes()[3] };
    }

    private static FileOptions options(Window window, Result result) {
        return FileOptions.of(OptionsKind.CONV_2D).with(0, window.code()).with(1, window.stride(1)).with(2, window.stride(0))
                .with(3, result.activation().code()).with(4, window.dilation(1)).with(5, window.dilation(0));
    }

    private static FileOptions depthwiseOptions(Window window, Result result, int multiplier) {
        return FileOptions.of(OptionsKind.DEPTHWISE_CONV_2D).with(0, window.code()).with(1, window.stride(1))
                .with(2, window.stride(0)).with(3, multiplier).with(4, result.activation().code()).with(5, window.dilation(1))
                .with(6, window.dilation(0));
    }

    /** TFLite pads a transposed convolution as SAME or VALID only; other paddings are VALID with the border cut off. */
    private static void transposed(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        View weights = use.plain(1);
        TransposedWindow window = TransposedWindow.of(use, input, kernel(weights));
        int channels = (int) weights.sizes()[1];
        Result result = use.result(0, window.isPlain(), false);
        long[] full = { input.sizes()[0], window.full(0), window.full(1), channels };
        long[] sizes = { input.sizes()[0], channels, window.output(0), window.output(1) };
        FileTensor shape = use.ints(full);
        FileTensor filter = weights.tensor(TRANSPOSED_WEIGHTS);
        FileTensor image = input.tensor(LAYOUT);
        FileTensor bias = use.has(2) ? Weights.floatBias(use, use.input(2), channels) : null;
        FileOptions options = FileOptions.of(OptionsKind.TRANSPOSE_CONV).with(0, (byte) 1).with(1, window.stride(1))
                .with(2, window.stride(0)).with(3, window.isPlain() ? result.activation().code() : (byte) 0);
        FileTensor[] inputs = bias == null ? new FileTensor[] { shape, filter, image }
                : new FileTensor[] { shape, filter, image, bias };
        if (window.isPlain()) {
            use.emit("TRANSPOSE_CONV", options, result, LAYOUT, sizes, ElementType.FLOAT32, inputs);
            return;
        }
        FileTensor all = use.inner("TRANSPOSE_CONV", options, full, ElementType.FLOAT32, inputs);
        use.emit("SLICE", null, result, LAYOUT, sizes, ElementType.FLOAT32, all, use.ints(0, window.start(0), window.start(1), 0),
                use.ints(new long[] { sizes[0], sizes[2], sizes[3], channels }));
    }
}
