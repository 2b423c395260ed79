package org.hone.formats.tflite.internal.operators;

import java.util.Map;
import java.util.TreeMap;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.Constants;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** Operators whose result follows from shapes, ranges or positions. */
final class Generation {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("SHAPE", Generation::shape);
        ROWS.put("RANK", Generation::rank);
        ROWS.put("ZEROS_LIKE", Generation::zeros);
        ROWS.put("FILL", Generation::fill);
        ROWS.put("RANGE", Generation::range);
        ROWS.put("ONE_HOT", Generation::oneHot);
        ROWS.put("WHERE", Generation::positions);
    }

    private Generation() {
    }

    private static NodeSketch cast(Value value, ElementType type) {
        return new NodeSketch("Cast", value).integer("to", type.code());
    }

    /** The sizes in the file's order of axes, whatever order the tensor is at hand in. */
    private static void shape(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        Operand output = use.output(0);
        AxisOrder order = Orders.of(input);
        NodeSketch sketch = new NodeSketch("Shape", input.raw(order));
        Shape sizes = Shape.of(input.rank());
        if (!order.isFile()) {
            Value moved = use.inner(sketch, ElementType.INT64, sizes);
            sketch = new NodeSketch("Gather", moved, use.vector("axes", order.transpositionTo(input.fileOrder())));
        }
        if (output.type() != ElementType.INT64) {
            sketch = cast(use.inner(sketch, ElementType.INT64, sizes), output.type());
        }
        use.finishRaw(output, output.fileOrder(), sketch);
    }

    private static void rank(OperatorUse use) throws HoneException, UnsupportedUse {
        int rank = use.requireRankKnown(use.input(0)).rank();
        use.finishRaw(use.output(0), use.output(0).fileOrder(),
                new NodeSketch("Constant").tensor("value", Constants.scalar(use.output(0).type(), rank)));
    }

    private static void zeros(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.input(0);
        Operand output = use.output(0);
        AxisOrder order = Orders.of(input);
        Tensor zero = Constants.scalar(output.type(), 0).reshaped(1);
        Value sizes = use.inner(new NodeSketch("Shape", input.raw(order)), ElementType.INT64,
                input.shape().isRankKnown() ? Shape.of(input.rank()) : Shape.ofRank(1));
        use.finishRaw(output, order, new NodeSketch("ConstantOfShape", sizes).tensor("value", zero));
    }

    private static void fill(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand value = use.input(1);
        Operand output = use.output(0);
        use.finishMoved(value, output, output.fileOrder(),
                new NodeSketch("Expand", use.moved(value, output, value.fileOrder()), use.asInt64(use.input(0))));
    }

    private static void range(OperatorUse use) throws HoneException, UnsupportedUse {
        NodeSketch sketch = new NodeSketch("Range");
        for (int i = 0; i < 3; i++) {
            Operand bound = use.requireRankKnown(use.input(i));
            Value value = bound.raw(bound.fileOrder());
            sketch.input(bound.rank() == 0 ? value
                    : use.inner(new NodeSketch("Squeeze", value), bound.type(), Shape.SCALAR));
        }
        use.finishRaw(use.output(0), use.output(0).fileOrder(), sketch);
    }

    /** With constant values for on and off. */
    private static void oneHot(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand indices = use.requireRankKnown(use.input(0));
        Operand output = use.requireRankKnown(use.output(0));
        Tensor on = use.input(2).constantTensor();
        Tensor off = use.input(3).constantTensor();
        if (on == null || off == null || on.elementCount() != 1 || off.elementCount() != 1 || output.isQuantized()) {
            throw new UnsupportedUse("its values for on and off are no constants");
        }
        int axis = use.axis(use.options(OptionsKind.ONE_HOT).int32(0, -1), output.rank());
        boolean isReal = output.type() == ElementType.FLOAT32;
        Tensor values = isReal ? Tensor.ofFloats(Longs.of(2), (float) off.doubleAt(0), (float) on.doubleAt(0))
                : Tensor.ofLongs(Longs.of(2), off.longAt(0), on.longAt(0));
        NodeSketch sketch = new NodeSketch("OneHot", use.asInt64(indices), use.asInt64(use.input(1)),
                use.constant("values", values)).integer("axis", axis);
        if (!isReal && output.type() != ElementType.INT64) {
            sketch = cast(use.inner(sketch, ElementType.INT64, output.shape()), output.type());
        }
        use.finishRaw(output, output.fileOrder(), sketch);
    }

    /** The positions of what is not zero, {@code [n, rank]}; ONNX's NonZero gives {@code [rank, n]}. */
    private static void positions(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand condition = use.requireRankKnown(use.input(0));
        Value found = use.inner(new NodeSketch("NonZero", condition.raw(condition.fileOrder())), ElementType.INT64,
                Shape.ofRank(2));
        use.finishRaw(use.output(0), use.output(0).fileOrder(), new NodeSketch("Transpose", found).integers("perm", 1, 0));
    }
}
