package org.hone.formats.tflite.internal.operators;

import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.Bias;
import org.hone.formats.tflite.internal.graph.FusedActivation;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;

/**
 * Convolutions of images {@code [N, H, W, C]}. ONNX's take {@code [N, C, H, W]}; the weights' axes are brought into ONNX's
 * order at import.
 */
final class Convolutions {

    static final Map<String, OperatorMapping> ROWS = Map.of("CONV_2D", Convolutions::convolution, "DEPTHWISE_CONV_2D",
            Convolutions::depthwise, "TRANSPOSE_CONV", Convolutions::transposed);

    private static final int IMAGE_RANK = 4;
    private static final AxisOrder CHANNELS_FIRST = AxisOrder.channelsFirst(IMAGE_RANK);
    /** Of the file's {@code [1, kH, kW, C * m]}: {@code [C * m, 1, kH, kW]}. */
    private static final AxisOrder DEPTHWISE_WEIGHTS = AxisOrder.of(3, 0, 1, 2);
    /** Of the file's {@code [O, kH, kW, I]}: {@code [I, O, kH, kW]}. */
    private static final AxisOrder TRANSPOSED_WEIGHTS = AxisOrder.of(3, 0, 1, 2);

    private Convolutions() {
    }

    private static void convolution(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.CONV_2D);
        SpatialWindow window = SpatialWindow.read(use, options, 0, 1, 2).dilated(use, options, 4, 5);
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        Operand weights = use.requireRank(use.input(1), IMAGE_RANK);
        long channels = input.shape().get(3).size();
        long perGroup = weights.shape().get(3).size();
        if (channels >= 0 && (perGroup <= 0 || channels % perGroup != 0)) {
            throw use.broken("the " + channels + " channels of the input are a multiple of the " + perGroup + " of the weights");
        }
        long groups = channels >= 0 ? channels / perGroup : 1;
        emit(use, window.over(weights.shape().get(1).size(), weights.shape().get(2).size()), CHANNELS_FIRST, groups,
                FusedActivation.read(options, 3));
    }

    private static void depthwise(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.DEPTHWISE_CONV_2D);
        SpatialWindow window = SpatialWindow.read(use, options, 0, 1, 2).dilated(use, options, 5, 6);
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        Operand weights = use.requireRank(use.input(1), IMAGE_RANK);
        long channels = input.shape().get(3).size();
        long filters = weights.shape().get(3).size();
        if (channels <= 0 || filters % channels != 0) {
            throw use.broken("the " + filters + " filters are a multiple of the " + channels + " channels of the input");
        }
        emit(use, window.over(weights.shape().get(1).size(), weights.shape().get(2).size()), DEPTHWISE_WEIGHTS, channels,
                FusedActivation.read(options, 4));
    }

    private static void emit(OperatorUse use, SpatialWindow window, AxisOrder weightOrder, long groups,
            FusedActivation activation) throws HoneException, UnsupportedUse {
        Convolution convolution = new Convolution(use, weightOrder, groups, activation);
        if (use.input(0).derivation() instanceof SpaceToBatch batches && window.isPlain()) {
            use.postpone(new BatchedConvolution(batches, window, convolution),
                    again -> convolution.emit(again, again.input(0), window));
        } else {
            convolution.emit(use, use.input(0), window);
        }
    }

    /**
     * A convolution that is read and about to be made.
     *
     * @param use where its weights and bias are
     * @param weightOrder the order in which ONNX takes the weights' axes
     * @param groups how many groups the channels are in
     */
    record Convolution(OperatorUse use, AxisOrder weightOrder, long groups, FusedActivation activation) {

        /** Makes the nodes, of a window over {@code image}, that give out output 0 of {@code target}. */
        void emit(OperatorUse target, Operand image, SpatialWindow window) throws HoneException, UnsupportedUse {
            NodeSketch sketch = new NodeSketch("Conv", image.real(CHANNELS_FIRST), use.input(1).real(weightOrder));
            if (use.optionalInput(2) != null) {
                sketch.input(Bias.of(target, use.input(2), image, use.input(1)));
            }
            window.describe(sketch, image.shape());
            target.finish(CHANNELS_FIRST, sketch.integer("group", groups), activation);
        }
    }

    /**
     * Says that a tensor is the convolution of an image cut into batches.
     *
     * @param batches how the image was cut
     * @param window the window over the batches, without padding, strides and dilations
     */
    record BatchedConvolution(SpaceToBatch batches, SpatialWindow window, Convolution convolution) implements Operand.Derivation {
    }

    /** TFLite's transposed convolution: the gradient of a convolution from its output's shape, which input 0 says. */
    private static void transposed(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.TRANSPOSE_CONV);
        Operand weights = use.requireRank(use.input(1), IMAGE_RANK);
        Operand input = use.requireRank(use.input(2), IMAGE_RANK);
        Operand output = use.requireRank(use.output(0), IMAGE_RANK);
        SpatialWindow window = SpatialWindow.read(use, options, 0, 1, 2).over(weights.shape().get(1).size(),
                weights.shape().get(2).size());
        NodeSketch sketch = new NodeSketch("ConvTranspose", input.real(CHANNELS_FIRST), weights.real(TRANSPOSED_WEIGHTS));
        if (use.optionalInput(3) != null) {
            sketch.input(Bias.of(use, use.input(3), input, weights));
        }
        window.describeTransposed(use, sketch, input.shape(), output.shape());
        use.finish(CHANNELS_FIRST, sketch, FusedActivation.read(options, 3));
    }
}
