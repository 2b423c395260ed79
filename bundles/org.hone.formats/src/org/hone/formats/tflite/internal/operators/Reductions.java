package org.hone.formats.tflite.internal.operators;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

/** Operators that make one element of all those along some axes, or order those along one; in any order of axes. */
final class Reductions {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("MEAN", reduction("ReduceMean"));
        ROWS.put("SUM", reduction("ReduceSum"));
        ROWS.put("REDUCE_MAX", reduction("ReduceMax"));
        ROWS.put("REDUCE_MIN", reduction("ReduceMin"));
        ROWS.put("REDUCE_PROD", reduction("ReduceProd"));
        ROWS.put("REDUCE_ANY", logical("ReduceMax"));
        ROWS.put("REDUCE_ALL", logical("ReduceMin"));
        ROWS.put("ARG_MAX", use -> extremeIndex(use, "ArgMax"));
        ROWS.put("ARG_MIN", use -> extremeIndex(use, "ArgMin"));
        ROWS.put("TOPK_V2", Reductions::largest);
        ROWS.put("CUMSUM", Reductions::cumulative);
    }

    private Reductions() {
    }

    private static OperatorMapping reduction(String operator) {
        return use -> {
            Operand input = use.requireRankKnown(use.input(0));
            AxisOrder order = Orders.of(input);
            Set<Integer> axes = axes(use, input);
            use.finish(resultOrder(use, order, axes), reduce(use, operator, input.real(order), order, axes));
        };
    }

    /** Of truth values: as integers, because not every runtime reduces booleans. */
    private static OperatorMapping logical(String operator) {
        return use -> {
            Operand input = use.requireRankKnown(use.input(0));
            AxisOrder order = Orders.of(input);
            Set<Integer> axes = axes(use, input);
            Value integers = use.inner(cast(input.raw(order), ElementType.INT32), ElementType.INT32, order.apply(input.shape()));
            AxisOrder result = resultOrder(use, order, axes);
            Value reduced = use.inner(reduce(use, operator, integers, order, axes), ElementType.INT32,
                    result.rank() == use.output(0).rank() ? result.apply(use.output(0).shape()) : Shape.UNKNOWN);
            use.finish(result, cast(reduced, ElementType.BOOL));
        };
    }

    private static NodeSketch cast(Value value, ElementType type) {
        return new NodeSketch("Cast", value).integer("to", type.code());
    }

    private static Set<Integer> axes(OperatorUse use, Operand input) throws HoneException, UnsupportedUse {
        Set<Integer> axes = new TreeSet<>();
        for (long axis : use.parameters(1)) {
            axes.add(use.axis(axis, input.rank()));
        }
        return axes;
    }

    private static NodeSketch reduce(OperatorUse use, String operator, Value value, AxisOrder order, Set<Integer> axes)
            throws HoneException {
        long[] positions = axes.stream().mapToLong(order::position).sorted().toArray();
        NodeSketch sketch = new NodeSketch(operator, value, use.vector("axes", positions)).integer("keepdims",
                keepsDimensions(use) ? 1 : 0);
        return axes.isEmpty() ? sketch.integer("noop_with_empty_axes", 1) : sketch;
    }

    private static boolean keepsDimensions(OperatorUse use) throws HoneException {
        return use.options(OptionsKind.REDUCER).bool(0, false);
    }

    private static AxisOrder resultOrder(OperatorUse use, AxisOrder order, Set<Integer> axes) throws HoneException {
        return keepsDimensions(use) ? order : order.without(axes::contains);
    }

    private static void extremeIndex(OperatorUse use, String operator) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        int axis = use.axis(use.parameter(1), input.rank());
        AxisOrder order = Orders.of(input);
        AxisOrder result = order.without(removed -> removed == axis);
        NodeSketch sketch = new NodeSketch(operator, input.real(order)).integer("axis", order.position(axis)).integer("keepdims",
                0);
        finishIndices(use, use.output(0), result, sketch);
    }

    private static void finishIndices(OperatorUse use, Operand output, AxisOrder order, NodeSketch sketch)
            throws HoneException, UnsupportedUse {
        if (output.type() == ElementType.INT64) {
            use.finishRaw(output, order, sketch);
            return;
        }
        Shape shape = output.shape().rank() == order.rank() ? order.apply(output.shape()) : Shape.UNKNOWN;
        Value indices = use.inner(sketch, ElementType.INT64, shape);
        use.finishRaw(output, order, cast(indices, output.type()));
    }

    private static void largest(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand values = use.output(0);
        Operand indices = use.output(1);
        long[] count = use.optionalParameters(1);
        Value k = count != null ? use.vector("k", use.parameter(1))
                : use.inner(use.reshape(use.asInt64(use.input(1)), 1), ElementType.INT64, Shape.of(1));
        AxisOrder order = Orders.of(input);
        if (input.rank() == 0) {
            throw use.broken("its input has at least one dimension");
        }
        NodeSketch sketch = new NodeSketch("TopK", use.moved(input, values, order), k).integer("axis",
                order.position(input.rank() - 1));
        java.util.List<Value> both = use.inners(sketch,
                java.util.List.of(input.isQuantized() == values.isQuantized() ? input.realType() : input.type(), ElementType.INT64),
                java.util.List.of(order.apply(values.shape()), order.apply(indices.shape())));
        use.finishMoved(input, values, order, new NodeSketch("Identity", both.get(0)));
        use.finishRaw(indices, order, cast(both.get(1), indices.type()));
    }

    private static void cumulative(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        AxisOrder order = Orders.of(input);
        int axis = use.axis(use.parameter(1), input.rank());
        use.finish(order,
                new NodeSketch("CumSum", input.real(order), Arithmetic.constant(use, "axis", ElementType.INT64, order.position(axis)))
                        .integer("exclusive", use.options(OptionsKind.CUMSUM).bool(0, false) ? 1 : 0)
                        .integer("reverse", use.options(OptionsKind.CUMSUM).bool(1, false) ? 1 : 0));
    }
}
