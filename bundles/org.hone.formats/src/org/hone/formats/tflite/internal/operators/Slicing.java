package org.hone.formats.tflite.internal.operators;

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
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/** Operators that pick elements of a tensor by their position. */
final class Slicing {

    static final Map<String, OperatorMapping> ROWS = Map.of("SLICE", Slicing::slice, "STRIDED_SLICE", StridedSlice::map, "GATHER",
            Slicing::gather, "GATHER_ND", Slicing::gatherPoints, "EMBEDDING_LOOKUP", Slicing::lookUp, "REVERSE_V2",
            Slicing::reverse, "REVERSE_SEQUENCE", Slicing::reverseSequences, "SCATTER_ND", Slicing::scatter);

    private Slicing() {
    }

    private static void slice(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        long[] begin = use.parameters(1);
        long[] size = use.parameters(2);
        if (begin.length != input.rank() || size.length != begin.length) {
            throw use.broken("there is a begin and a size for each of " + input.rank() + " axes, but there are " + begin.length
                    + " and " + size.length);
        }
        AxisOrder order = Orders.of(input);
        long[] ends = new long[begin.length];
        long[] axes = new long[begin.length];
        for (int i = 0; i < begin.length; i++) {
            ends[i] = size[i] < 0 ? Long.MAX_VALUE : begin[i] + size[i];
            axes[i] = order.position(i);
        }
        use.finishMoved(input, use.output(0), order, new NodeSketch("Slice", use.moved(input, use.output(0), order),
                use.vector("starts", begin), use.vector("ends", ends), use.vector("axes", axes)));
    }

    private static void gather(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand indices = use.requireRankKnown(use.input(1));
        int axis = use.axis(use.options(OptionsKind.GATHER).int32(0, 0), input.rank());
        int batches = use.options(OptionsKind.GATHER).int32(1, 0);
        if (batches < 0) {
            batches += indices.rank();
        }
        if (batches != 0) {
            gatherInBatches(use, input, indices, axis, batches);
            return;
        }
        AxisOrder order = indices.rank() <= 1 ? Orders.of(input) : input.fileOrder();
        AxisOrder result = indices.rank() == 1 ? order
                : indices.rank() == 0 ? order.without(removed -> removed == axis) : use.output(0).fileOrder();
        use.finishMoved(input, use.output(0), result, new NodeSketch("Gather", use.moved(input, use.output(0), order),
                indexValue(use, indices)).integer("axis", order.position(axis)));
    }

    private static Value indexValue(OperatorUse use, Operand indices) throws HoneException, UnsupportedUse {
        return indices.type() == ElementType.INT32 || indices.type() == ElementType.INT64 ? indices.raw(indices.fileOrder())
                : use.asInt64(indices);
    }

    /** With the axis right behind the batch axes it is GatherND of indices {@code [batch…, n, 1]}. */
    private static void gatherInBatches(OperatorUse use, Operand input, Operand indices, int axis, int batches)
            throws HoneException, UnsupportedUse {
        if (axis != batches || indices.rank() < batches) {
            throw new UnsupportedUse("it gathers along axis " + axis + " with " + batches + " batch axes");
        }
        Shape points = Shape.of(java.util.stream.Stream
                .concat(indices.shape().dimensions().stream(), java.util.stream.Stream.of(Dimension.of(1))).toList());
        Value unsqueezed = use.inner(
                new NodeSketch("Unsqueeze", use.asInt64(indices), use.vector("axes", indices.rank())), ElementType.INT64, points);
        use.finishMoved(input, use.output(0), use.output(0).fileOrder(),
                new NodeSketch("GatherND", use.moved(input, use.output(0), input.fileOrder()), unsqueezed).integer("batch_dims",
                        batches));
    }

    private static void gatherPoints(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        use.finishMoved(input, use.output(0), use.output(0).fileOrder(),
                new NodeSketch("GatherND", use.moved(input, use.output(0), input.fileOrder()), use.asInt64(use.input(1))));
    }

    /** Rows of a table; a table of integers becomes real numbers where the result is. */
    private static void lookUp(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand table = use.requireRankKnown(use.input(1));
        use.finish(use.output(0).fileOrder(),
                new NodeSketch("Gather", table.real(table.fileOrder()), indexValue(use, use.input(0))).integer("axis", 0));
    }

    private static void reverse(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        AxisOrder order = Orders.of(input);
        long[] axes = use.parameters(1);
        for (int i = 0; i < axes.length; i++) {
            axes[i] = order.position(use.axis(axes[i], input.rank()));
        }
        long[] starts = new long[axes.length];
        long[] ends = new long[axes.length];
        java.util.Arrays.fill(starts, -1);
        java.util.Arrays.fill(ends, Long.MIN_VALUE);
        use.finishMoved(input, use.output(0), order,
                new NodeSketch("Slice", use.moved(input, use.output(0), order), use.vector("starts", starts),
                        use.vector("ends", ends), use.vector("axes", axes), use.vector("steps", starts)));
    }

    private static void reverseSequences(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        int time = use.axis(use.options(OptionsKind.REVERSE_SEQUENCE).int32(0, 0), input.rank());
        int batch = use.axis(use.options(OptionsKind.REVERSE_SEQUENCE).int32(1, 0), input.rank());
        if (time > 1 || batch > 1 || time == batch) {
            throw new UnsupportedUse("its sequences lie along axis " + time + " and its batch along " + batch);
        }
        use.finishMoved(input, use.output(0), input.fileOrder(),
                new NodeSketch("ReverseSequence", use.moved(input, use.output(0), input.fileOrder()), use.asInt64(use.input(1)))
                        .integer("time_axis", time).integer("batch_axis", batch));
    }

    /** Values that meet at one position are added. */
    private static void scatter(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand output = use.output(0);
        Value zero = Arithmetic.constant(use, "zero", output.type(), 0);
        Value empty = use.inner(new NodeSketch("Expand", zero, use.asInt64(use.input(2))), output.type(), output.shape());
        use.finishRaw(output, output.fileOrder(), new NodeSketch("ScatterND", empty, use.asInt64(use.input(0)),
                use.input(1).raw(use.input(1).fileOrder())).text("reduction", "add"));
    }
}
