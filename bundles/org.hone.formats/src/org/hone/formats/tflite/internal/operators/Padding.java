package org.hone.formats.tflite.internal.operators;

import java.util.Arrays;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/** Operators that put elements around a tensor or repeat it. */
final class Padding {

    static final Map<String, OperatorMapping> ROWS = Map.of("PAD", use -> pad(use, "constant"), "PADV2", Padding::padWithValue,
            "MIRROR_PAD", Padding::mirror, "TILE", Padding::tile, "BROADCAST_TO", Padding::broadcast);

    private static final int REFLECT = 0;

    private Padding() {
    }

    private static void pad(OperatorUse use, String mode) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        AxisOrder order = use.optionalParameters(1) == null ? input.fileOrder() : Orders.of(input);
        NodeSketch sketch = new NodeSketch("Pad", use.moved(input, use.output(0), order), pads(use, input, order));
        use.finishMoved(input, use.output(0), order, sketch.text("mode", mode));
    }

    private static void padWithValue(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand filling = use.requireRankKnown(use.input(2));
        AxisOrder order = use.optionalParameters(1) == null ? input.fileOrder() : Orders.of(input);
        Value value = use.moved(filling, use.output(0), filling.fileOrder());
        if (filling.rank() > 0) {
            value = use.inner(new NodeSketch("Squeeze", value), filling.realType(), Shape.SCALAR);
        }
        NodeSketch sketch = new NodeSketch("Pad", use.moved(input, use.output(0), order), pads(use, input, order), value);
        use.finishMoved(input, use.output(0), order, sketch.text("mode", "constant"));
    }

    /** TFLite's {@code [[before, after], …]} as ONNX's {@code [before, …, after, …]}. */
    private static Value pads(OperatorUse use, Operand input, AxisOrder order) throws HoneException, UnsupportedUse {
        long[] given = use.optionalParameters(1);
        int rank = input.rank();
        if (given == null) {
            Value rows = use.asInt64(use.input(1));
            Value columns = use.inner(new NodeSketch("Transpose", rows).integers("perm", 1, 0), ElementType.INT64,
                    Shape.of(2, rank));
            return use.inner(use.reshape(columns, 2L * rank), ElementType.INT64, Shape.of(2L * rank));
        }
        if (given.length != 2 * rank) {
            throw use.broken("there are 2 paddings for each of " + rank + " axes, but there are " + given.length);
        }
        long[] pads = new long[2 * rank];
        for (int i = 0; i < rank; i++) {
            pads[i] = given[2 * order.fileAxis(i)];
            pads[rank + i] = given[2 * order.fileAxis(i) + 1];
        }
        return use.vector("pads", pads);
    }

    /** SYMMETRIC repeats the edge, which ONNX can say only of a border of one element. */
    private static void mirror(OperatorUse use) throws HoneException, UnsupportedUse {
        int mode = use.options(OptionsKind.MIRROR_PAD).int8(0, REFLECT);
        if (mode == REFLECT) {
            pad(use, "reflect");
        } else if (Arrays.stream(use.parameters(1)).allMatch(padding -> padding <= 1)) {
            pad(use, "edge");
        } else {
            throw new UnsupportedUse("it mirrors more than one element with the edge");
        }
    }

    private static void tile(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        long[] repeats = use.optionalParameters(1);
        AxisOrder order = repeats == null ? input.fileOrder() : Orders.of(input);
        if (repeats != null && repeats.length != input.rank()) {
            throw use.broken("there is a number for each of " + input.rank() + " axes, but there are " + repeats.length);
        }
        Value times = repeats == null ? use.asInt64(use.input(1)) : use.vector("repeats", along(repeats, order));
        use.finishMoved(input, use.output(0), order, new NodeSketch("Tile", use.moved(input, use.output(0), order), times));
    }

    private static long[] along(long[] values, AxisOrder order) {
        long[] moved = new long[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = values[order.fileAxis(i)];
        }
        return moved;
    }

    private static void broadcast(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        AxisOrder order = input.fileOrder();
        use.finishMoved(input, use.output(0), use.output(0).fileOrder(),
                new NodeSketch("Expand", use.moved(input, use.output(0), order), use.asInt64(use.input(1))));
    }
}
