package org.hone.formats.tflite.internal.operators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.FusedActivation;
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

/** Operators that join tensors along an axis and take them apart. */
final class Joining {

    static final Map<String, OperatorMapping> ROWS = Map.of("CONCATENATION", Joining::concatenate, "PACK", Joining::pack, "UNPACK",
            Joining::unpack, "SPLIT", Joining::split, "SPLIT_V", Joining::splitBySizes);

    private Joining() {
    }

    private static void concatenate(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.CONCATENATION);
        Operand output = use.requireRankKnown(use.output(0));
        FusedActivation activation = FusedActivation.read(options, 1);
        AxisOrder order = Orders.common(output, use.inputs());
        NodeSketch sketch = new NodeSketch("Concat");
        boolean isReal = true;
        for (Operand input : use.inputs()) {
            use.requireRank(input, output.rank());
            isReal &= input.isQuantized() == output.isQuantized();
            sketch.input(use.moved(input, output, order));
        }
        sketch.integer("axis", order.position(use.axis(options.int32(0, 0), output.rank())));
        if (isReal) {
            use.finish(order, sketch, activation);
        } else {
            use.finishRaw(output, order, sketch);
        }
    }

    private static void pack(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand output = use.requireRankKnown(use.output(0));
        int axis = use.axis(use.options(OptionsKind.PACK).int32(1, 0), output.rank());
        Shape slice = output.shape().with(axis, Dimension.of(1));
        Value axes = use.vector("axes", axis);
        NodeSketch sketch = new NodeSketch("Concat");
        for (Operand input : use.inputs()) {
            use.requireRank(input, output.rank() - 1);
            Value value = use.moved(input, output, input.fileOrder());
            sketch.input(use.inner(new NodeSketch("Unsqueeze", value, axes), movedType(input, output), slice));
        }
        use.finishMoved(use.input(0), output, output.fileOrder(), sketch.integer("axis", axis));
    }

    private static ElementType movedType(Operand input, Operand output) {
        return input.isQuantized() == output.isQuantized() ? input.realType() : input.type();
    }

    private static void unpack(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        int axis = use.axis(use.options(OptionsKind.UNPACK).int32(1, 0), input.rank());
        AxisOrder order = Orders.of(input);
        int position = order.position(axis);
        List<Value> slices = List.of(use.moved(input, use.output(0), order));
        if (use.outputCount() > 1) {
            Shape slice = order.apply(input.shape()).with(position, Dimension.of(1));
            NodeSketch split = new NodeSketch("Split", slices.get(0)).integer("axis", position).integer("num_outputs",
                    use.outputCount());
            List<Shape> shapes = new ArrayList<>(java.util.Collections.nCopies(use.outputCount(), slice));
            slices = use.inners(split, movedType(input, use.output(0)), shapes);
        }
        Value axes = use.vector("axes", position);
        for (int i = 0; i < slices.size(); i++) {
            use.finishMoved(input, use.output(i), order.without(removed -> removed == axis),
                    new NodeSketch("Squeeze", slices.get(i), axes));
        }
    }

    private static void split(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(1));
        int axis = use.axis(use.parameter(0), input.rank());
        int count = use.options(OptionsKind.SPLIT).int32(0, 0);
        if (count != use.outputCount()) {
            throw use.broken("it has as many outputs as splits, " + count + ", but it has " + use.outputCount());
        }
        AxisOrder order = Orders.of(input);
        use.finishAllMoved(input, order, new NodeSketch("Split", use.moved(input, use.output(0), order))
                .integer("axis", order.position(axis)).integer("num_outputs", count));
    }

    private static void splitBySizes(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        int axis = use.axis(use.parameter(2), input.rank());
        long[] sizes = use.parameters(1);
        if (sizes.length != use.outputCount()) {
            throw use.broken("it has as many outputs as sizes, " + sizes.length + ", but it has " + use.outputCount());
        }
        completeSizes(use, sizes, input.shape().get(axis));
        AxisOrder order = Orders.of(input);
        use.finishAllMoved(input, order,
                new NodeSketch("Split", use.moved(input, use.output(0), order), use.vector("split", sizes)).integer("axis",
                        order.position(axis)));
    }

    /** Replaces the one size that may be -1 by what the others leave. */
    private static void completeSizes(OperatorUse use, long[] sizes, Dimension whole) throws HoneException, UnsupportedUse {
        long known = Arrays.stream(sizes).filter(size -> size >= 0).sum();
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < 0) {
                if (!whole.isFixed()) {
                    throw new UnsupportedUse("one of its sizes is what the others leave of a size that is not fixed");
                }
                sizes[i] = whole.size() - known;
                known = whole.size();
            }
        }
        if (Arrays.stream(sizes).anyMatch(size -> size < 0)) {
            throw use.broken("at most one size is left to be computed, and the others fit into " + whole);
        }
    }
}
