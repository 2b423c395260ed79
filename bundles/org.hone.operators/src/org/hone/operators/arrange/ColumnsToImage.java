package org.hone.operators.arrange;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;

/** Col2Im: columns of blocks {@code [N, C * block, L]} added up to images {@code [N, C, image…]}. */
final class ColumnsToImage extends DeclaredOperator {

    private static final int RANK = 3;

    ColumnsToImage() {
        super("Col2Im", """
                since 18
                  in input:T, image_shape:int64, block_shape:int64
                  out output:T
                  type T = all bfloat16
                  attr dilations:ints, pads:ints, strides:ints
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape columns = node.shape(0);
        if (columns.isRankKnown() && columns.rank() != RANK) {
            throw node.conflict("input " + columns + " must have 3 axes, [N, C * block, L]");
        }
        KnownValue image = node.value(1);
        if (image == null) {
            node.output(0, node.elementType(0), Shape.UNKNOWN);
            return;
        }
        List<Dimension> sizes = new ArrayList<>();
        sizes.add(columns.isRankKnown() ? columns.get(0) : Dimension.UNKNOWN);
        sizes.add(columns.isRankKnown() ? channels(node, columns.get(1)) : Dimension.UNKNOWN);
        image.elements().forEach(size -> sizes.add(size.toDimension()));
        node.output(0, node.elementType(0), Shape.of(sizes));
    }

    private static Dimension channels(InferenceContext node, Dimension rows) {
        KnownValue block = node.value(2);
        Dimension size = Dimension.of(1);
        for (Element side : block == null ? List.of(Element.UNKNOWN) : block.elements()) {
            size = Dimensions.times(size, side.toDimension());
        }
        if (!size.isFixed() || size.size() == 0) {
            return Dimension.UNKNOWN;
        }
        return BlockSize.divide(rows, size.size(), "the number of rows");
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
