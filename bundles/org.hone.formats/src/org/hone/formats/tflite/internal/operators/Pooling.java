package org.hone.formats.tflite.internal.operators;

import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.FusedActivation;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;

/** Pooling of images {@code [N, H, W, C]}. Padding counts in no average, as is ONNX's default. */
final class Pooling {

    static final Map<String, OperatorMapping> ROWS = Map.of("AVERAGE_POOL_2D", use -> pool(use, "AveragePool"), "MAX_POOL_2D",
            use -> pool(use, "MaxPool"), "L2_POOL_2D", Pooling::rootOfMeanSquares);

    private static final int IMAGE_RANK = 4;
    private static final AxisOrder CHANNELS_FIRST = AxisOrder.channelsFirst(IMAGE_RANK);
    private static final int ACTIVATION = 5;

    private Pooling() {
    }

    private static SpatialWindow window(OperatorUse use, FlatTable options) throws HoneException, UnsupportedUse {
        return SpatialWindow.read(use, options, 0, 1, 2).over(options.int32(4, 0), options.int32(3, 0));
    }

    private static void pool(OperatorUse use, String operator) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.POOL_2D);
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        NodeSketch sketch = new NodeSketch(operator, input.real(CHANNELS_FIRST));
        window(use, options).describe(sketch, input.shape());
        use.finish(CHANNELS_FIRST, sketch, FusedActivation.read(options, ACTIVATION));
    }

    private static void rootOfMeanSquares(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.POOL_2D);
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        Value real = input.real(CHANNELS_FIRST);
        Value squares = use.inner(new NodeSketch("Mul", real, real), input.realType(), CHANNELS_FIRST.apply(input.shape()));
        NodeSketch mean = new NodeSketch("AveragePool", squares);
        window(use, options).describe(mean, input.shape());
        Value means = use.inner(mean, input.realType(), CHANNELS_FIRST.apply(use.output(0).shape()));
        use.finish(CHANNELS_FIRST, new NodeSketch("Sqrt", means), FusedActivation.read(options, ACTIVATION));
    }
}
