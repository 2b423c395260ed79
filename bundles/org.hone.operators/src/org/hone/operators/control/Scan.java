package org.hone.operators.control;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/**
 * Runs its body for each slice of its scan inputs, which it takes along an axis, carrying states; scan outputs are the
 * body's stacked along an axis. Version 8 has a batch as axis 0, the sequence as axis 1, and lengths as its first input.
 */
final class Scan extends DeclaredOperator {

    private static final String BODY = "body";
    private static final String SCHEMAS = """
            since 8
              in sequence_lens?:I, initial_state_and_scan_inputs...:V
              out final_state_and_scan_outputs...:V
              type I = int64
              type V = all
              attr body!:graph, directions:ints, num_scan_inputs!:int
            since 9
              in initial_state_and_scan_inputs...:V
              attr scan_input_axes:ints, scan_input_directions:ints, scan_output_axes:ints
              attr scan_output_directions:ints
              drop directions
            since 11
            since 16
              type V += bfloat16
            since 19
              type V += float8
            since 21
              type V += int4s
            """;

    Scan() {
        super("Scan", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        boolean batched = isBatched(node);
        int first = batched ? 1 : 0;
        int scans = scans(node);
        int states = node.inputCount() - first - scans;
        Dimension length = Dimension.UNKNOWN;
        Dimension batch = Dimension.UNKNOWN;
        List<ValueType> inputs = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            inputs.add(batched ? without(node.inputType(first + i), 0) : node.inputType(first + i));
        }
        for (int i = 0; i < scans; i++) {
            int slot = first + states + i;
            Shape shape = node.shape(slot);
            ValueType slice = null;
            if (shape.isRankKnown()) {
                int axis = Axes.normalize(batched ? 1 : axis(node, "scan_input_axes", i), shape.rank());
                length = Dimensions.merge(length, shape.get(axis), "all scan inputs must have the same length");
                batch = batched ? shape.get(0) : batch;
                slice = without(node.inputType(slot), axis);
                slice = batched ? without(slice, 0) : slice;
            } else if (node.elementType(slot) != null) {
                slice = ValueType.tensor(node.elementType(slot), Shape.UNKNOWN);
            }
            inputs.add(slice);
        }
        List<ValueType> results = node.subgraph(BODY, inputs);
        for (int i = 0; i < Math.min(results.size(), node.outputCount()); i++) {
            ValueType result = results.get(i);
            if (i >= states) {
                result = with(result, batched ? 0 : axis(node, "scan_output_axes", i - states), length);
            }
            node.output(i, batched ? with(result, 0, batch) : result);
        }
    }

    private static boolean isBatched(NodeTypes node) {
        return node.opset() < 9;
    }

    private static int scans(NodeTypes node) {
        long scans = node.attributes().integer("num_scan_inputs", 1);
        int first = isBatched(node) ? 1 : 0;
        if (scans < 1 || scans > node.inputCount() - first) {
            throw new ShapeConflict("num_scan_inputs " + scans + " must be at least 1 and at most the number of inputs");
        }
        return (int) scans;
    }

    private static long axis(NodeTypes node, String attribute, int index) {
        Longs axes = node.attributes().integers(attribute);
        return axes != null && index < axes.size() ? axes.get(index) : 0;
    }

    private static ValueType without(ValueType type, int axis) {
        if (!(type instanceof TensorType tensor) || tensor.shape().rank() <= axis) {
            return type;
        }
        List<Dimension> sizes = new ArrayList<>(tensor.shape().dimensions());
        sizes.remove(axis);
        return ValueType.tensor(tensor.elementType(), Shape.of(sizes));
    }

    private static ValueType with(ValueType type, long axis, Dimension size) {
        if (!(type instanceof TensorType tensor) || !tensor.shape().isRankKnown()) {
            return type;
        }
        List<Dimension> sizes = new ArrayList<>(tensor.shape().dimensions());
        sizes.add(Axes.normalize(axis, sizes.size() + 1), size);
        return ValueType.tensor(tensor.elementType(), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** The body's cost for each slice. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        int slot = node.inputCount() - scans(node);
        Shape shape = node.shape(slot);
        if (!shape.isFixed() || shape.rank() == 0) {
            return OperatorCost.UNKNOWN;
        }
        int axis = Axes.normalize(isBatched(node) ? 1 : axis(node, "scan_input_axes", 0), shape.rank());
        long times = shape.get(axis).size();
        if (isBatched(node)) {
            times = org.hone.operators.rules.Macs.times(times, shape.get(0).size());
        }
        return Repeated.cost(node.subgraphCost(BODY), times);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from < 9 && to >= 9) {
            throw node.refused(to, "version 8 runs over batches, which is gone since version 9");
        }
    }
}
