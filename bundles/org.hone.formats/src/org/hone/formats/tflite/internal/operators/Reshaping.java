package org.hone.formats.tflite.internal.operators;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.type.Shape;

/** Operators that give a tensor's elements another shape or bring its axes into another order. */
final class Reshaping {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("RESHAPE", Reshaping::reshape);
        ROWS.put("SQUEEZE", Reshaping::squeeze);
        ROWS.put("EXPAND_DIMS", Reshaping::expand);
        ROWS.put("TRANSPOSE", Reshaping::transpose);
    }

    private static final int LARGEST_RANK = 16;

    private Reshaping() {
    }

    private static void reshape(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand output = use.output(0);
        long[] sizes = sizes(use, input, output);
        AxisOrder order = Orders.of(input);
        boolean moves = !order.sameSequence(input.fileOrder(), input.shape());
        if (sizes == null) {
            use.finishMoved(input, output, output.fileOrder(),
                    new NodeSketch("Reshape", use.moved(input, output, input.fileOrder()), use.asInt64(use.input(1))));
        } else if (moves && flattens(use, input, output)) {
            use.postpone(new Flattening(input, order), again -> again.finishMoved(input, output, output.fileOrder(),
                    again.reshape(again.moved(input, output, input.fileOrder()), sizes)));
        } else {
            AxisOrder from = moves ? input.fileOrder() : order;
            use.finishMoved(input, output, output.fileOrder(), use.reshape(use.moved(input, output, from), sizes));
        }
    }

    /** The sizes to reshape to, one of which may be -1; null when they are known only at run time. */
    private static long[] sizes(OperatorUse use, Operand input, Operand output) throws HoneException, UnsupportedUse {
        Shape shape = output.shape();
        if (shape.isFixed() && input.shape().isFixed()) {
            if (shape.elementCount() != input.shape().elementCount()) {
                throw use.broken("the shapes " + input.shape() + " and " + shape + " hold as many elements");
            }
            return shape.sizes();
        }
        long[] given = use.optionalInput(1) == null ? option(use) : use.optionalParameters(1);
        if (given == null && shape.isRankKnown() && shape.dimensions().stream().filter(d -> !d.isFixed()).count() <= 1) {
            return shape.dimensions().stream().mapToLong(d -> d.size()).toArray();
        }
        if (given == null && use.optionalInput(1) == null) {
            throw new UnsupportedUse("the shape " + shape + " is not fixed");
        }
        return given;
    }

    private static long[] option(OperatorUse use) throws HoneException {
        FlatVector shape = use.options(OptionsKind.RESHAPE).vector(0, "new_shape", Integer.BYTES);
        if (shape.isEmpty() || shape.size() > LARGEST_RANK) {
            return null;
        }
        long[] sizes = new long[shape.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = shape.int32(i);
        }
        return sizes;
    }

    /** True for {@code [N, …]} to {@code [N, K]}: a matrix product can take the elements in any sequence. */
    private static boolean flattens(OperatorUse use, Operand input, Operand output) {
        Shape to = output.shape();
        return to.isRankKnown() && to.rank() == 2 && input.rank() > 2 && input.shape().get(0).equals(to.get(0))
                && use.keepsMeaning(input, output);
    }

    private static void squeeze(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand output = use.output(0);
        Set<Integer> removed = new TreeSet<>();
        FlatVector dimensions = use.options(OptionsKind.SQUEEZE).vector(0, "squeeze_dims", Integer.BYTES);
        for (int i = 0; i < Math.min(dimensions.size(), LARGEST_RANK); i++) {
            removed.add(use.axis(dimensions.int32(i), input.rank()));
        }
        for (int axis = 0; axis < input.rank() && dimensions.isEmpty(); axis++) {
            if (!input.shape().get(axis).isFixed()) {
                throw new UnsupportedUse("which sizes of " + input.shape() + " are 1 is not known");
            }
            if (input.shape().get(axis).size() == 1) {
                removed.add(axis);
            }
        }
        AxisOrder order = Orders.of(input);
        long[] axes = removed.stream().mapToLong(order::position).sorted().toArray();
        NodeSketch sketch = new NodeSketch("Squeeze", use.moved(input, output, order), use.vector("axes", axes));
        use.finishMoved(input, output, order.without(removed::contains), sketch);
    }

    private static void expand(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand output = use.output(0);
        int axis = use.axis(use.parameter(1), input.rank() + 1);
        AxisOrder order = Orders.of(input);
        int position = bestPosition(order, axis);
        NodeSketch sketch = new NodeSketch("Unsqueeze", use.moved(input, output, order), use.vector("axes", position));
        use.finishMoved(input, output, order.with(axis, position), sketch);
    }

    /** Where a new file axis goes: so that the file's order stays, or channels stand first, if either can be. */
    private static int bestPosition(AxisOrder order, int axis) {
        int rank = order.rank() + 1;
        for (int position = 0; position < rank; position++) {
            AxisOrder candidate = order.with(axis, position);
            if (candidate.isFile() || !order.isFile() && rank > 2 && candidate.equals(AxisOrder.channelsFirst(rank))) {
                return position;
            }
        }
        return 0;
    }

    private static void transpose(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand output = use.output(0);
        int[] permutation = permutation(use, input.rank());
        if (output.shape().isRankKnown() && output.rank() != input.rank()) {
            throw use.broken("the shapes " + input.shape() + " and " + output.shape() + " have as many dimensions");
        }
        boolean samePlace = use.keepsMeaning(input, output) && (!input.isQuantized() || !input.quantization().isPerAxis());
        AxisOrder order = Orders.of(input);
        if (samePlace && input.producedOrder() == null) {
            use.aliasOnDemand(output, wanted -> input.raw(wanted.through(permutation)));
            return;
        }
        AxisOrder result = order.after(permutation);
        boolean cancels = result.isFile() || result.rank() > 2 && result.equals(AxisOrder.channelsFirst(result.rank()));
        if (samePlace && cancels) {
            use.alias(output, result, input.raw(order));
            return;
        }
        AxisOrder target = AxisOrder.file(result.rank());
        use.finishMoved(input, output, target,
                new NodeSketch("Transpose", use.moved(input, output, order)).integers("perm", result.transpositionTo(target)));
    }

    private static int[] permutation(OperatorUse use, int rank) throws HoneException, UnsupportedUse {
        long[] values = use.parameters(1);
        int[] permutation = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            permutation[i] = use.axis(values[i], rank);
        }
        if (values.length != rank || Arrays.stream(permutation).distinct().count() != rank) {
            throw use.broken("a permutation names each of " + rank + " axes once, but it is " + Arrays.toString(values));
        }
        return permutation;
    }
}
