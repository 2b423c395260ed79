package org.hone.operators.arrange;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** CenterCropPad: axes cut or padded on both sides to the given sizes. */
final class CenterCropPad extends DeclaredOperator {

    CenterCropPad() {
        super("CenterCropPad", """
                since 18
                  in input_data:T, shape:Tind
                  out output_data:T
                  type T = all bfloat16
                  type Tind = indices
                  attr axes:ints
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        node.output(0, node.elementType(0), data.isRankKnown() ? shape(node, data) : data);
    }

    private static Shape shape(NodeTypes node, Shape data) {
        Longs named = node.attributes().integers("axes");
        int[] axes = Axes.normalize(named != null ? named.toArray() : all(data.rank()), data.rank());
        KnownValue sizes = node.value(1);
        if (sizes != null && sizes.size() != axes.length) {
            throw new ShapeConflict("shape " + sizes + " must have one size for each of " + axes.length + " axes");
        }
        Shape result = data;
        for (int i = 0; i < axes.length; i++) {
            result = result.with(axes[i], sizes == null ? Dimension.UNKNOWN : size(sizes.get(i)));
        }
        return result;
    }

    private static Dimension size(Element size) {
        if (size.isNumber() && size.number() < 0) {
            throw new ShapeConflict("size " + size.number() + " must be 0 or more");
        }
        return size.toDimension();
    }

    private static long[] all(int rank) {
        return java.util.stream.LongStream.range(0, rank).toArray();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
