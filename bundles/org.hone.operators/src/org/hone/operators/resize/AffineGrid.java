package org.hone.operators.resize;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** The grid of an affine map, {@code [N, spatial…, rank]}, for a result of the size {@code [N, C, spatial…]} in input 1. */
final class AffineGrid extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 20
              in theta:T1, size:T2
              out grid:T1
              type T1 = floats bfloat16
              type T2 = int64
              attr align_corners=0
            """;

    AffineGrid() {
        super("AffineGrid", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        KnownValue size = node.value(1);
        node.output(0, node.elementType(0), Shape.UNKNOWN);
        if (size == null) {
            return;
        }
        if (size.size() != 4 && size.size() != 5) {
            throw new ShapeConflict("size " + size + " must be [N, C, H, W] or [N, C, D, H, W]");
        }
        List<Dimension> sizes = new ArrayList<>(List.of(size.get(0).toDimension()));
        for (int i = 2; i < size.size(); i++) {
            sizes.add(size.get(i).toDimension());
        }
        sizes.add(Dimension.of(size.size() - 2));
        node.output(0, node.elementType(0), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
