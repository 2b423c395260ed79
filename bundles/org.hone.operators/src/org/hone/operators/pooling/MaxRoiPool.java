package org.hone.operators.pooling;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;

/** The maxima of regions: {@code X [N, C, H, W]}, {@code rois [R, 5]} to {@code [R, C, height, width]}. */
final class MaxRoiPool extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in X:T, rois:T
              out Y:T
              type T = floats
              attr pooled_shape!:ints, spatial_scale=1.0
            since 22
              type T += bfloat16
            """;

    MaxRoiPool() {
        super("MaxRoiPool", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Longs pooled = node.attributes().integers("pooled_shape");
        if (pooled != null && (pooled.size() != 2 || pooled.get(0) < 1 || pooled.get(1) < 1)) {
            throw new ShapeConflict("pooled_shape " + pooled + " must be a height and a width above 0");
        }
        Dimension height = pooled == null ? Dimension.UNKNOWN : Dimension.of(pooled.get(0));
        Dimension width = pooled == null ? Dimension.UNKNOWN : Dimension.of(pooled.get(1));
        node.output(0, node.elementType(0), RoiAlign.regions(node, height, width));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return new AxisMapBuilder(node)
                .input(0, AxisMap.OPAQUE, Axes.label(0), AxisMap.OPAQUE, AxisMap.OPAQUE)
                .input(1, Axes.label(1), AxisMap.OPAQUE)
                .output(0, Axes.label(1), Axes.label(0), AxisMap.OPAQUE, AxisMap.OPAQUE).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
