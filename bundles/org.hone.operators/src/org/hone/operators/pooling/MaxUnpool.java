package org.hone.operators.pooling;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.SpatialWindow;

/** Puts values back to where MaxPool found them. */
final class MaxUnpool extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 9
              in X:T1, I:T2, output_shape?:T2
              out output:T1
              type T1 = floats
              type T2 = int64
              attr kernel_shape!:ints, pads:ints, strides:ints
            since 11
            since 22
              type T1 += bfloat16
            """;

    MaxUnpool() {
        super("MaxUnpool", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        node.output(0, node.elementType(0), Shape.UNKNOWN);
        if (node.hasInput(2)) {
            KnownValue sizes = node.value(2);
            if (sizes != null) {
                node.output(0, node.elementType(0), Shape.of(sizes.elements().stream().map(Element::toDimension).toList()));
            }
            return;
        }
        if (!data.isRankKnown()) {
            return;
        }
        Axes.requireRank(data, 3, "data");
        SpatialWindow window = SpatialWindow.ofKernelShape(node, data.rank() - 2);
        List<Dimension> sizes = new ArrayList<>(List.of(data.get(0), data.get(1)));
        for (int i = 0; i < data.rank() - 2; i++) {
            sizes.add(window.inverse(i, data.get(i + 2), 0));
        }
        node.output(0, node.elementType(0), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
