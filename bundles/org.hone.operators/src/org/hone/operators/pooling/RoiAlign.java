package org.hone.operators.pooling;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;

/** Regions resampled: {@code X [N, C, H, W]}, {@code rois [R, 4]}, {@code batch_indices [R]} to {@code [R, C, height, width]}. */
final class RoiAlign extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 10
              in X:T1, rois:T1, batch_indices:T2
              out Y:T1
              type T1 = floats
              type T2 = int64
              attr mode='avg', output_height=1, output_width=1, sampling_ratio=0, spatial_scale=1.0
            since 16
              attr coordinate_transformation_mode='half_pixel'
            since 22
              type T1 += bfloat16
            """;

    RoiAlign() {
        super("RoiAlign", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, node.elementType(0), regions(node, size(node, "output_height"), size(node, "output_width")));
    }

    private static Dimension size(NodeTypes node, String attribute) {
        long size = node.attributes().integer(attribute, 1);
        if (size < 1) {
            throw new ShapeConflict(attribute + " " + size + " must be at least 1");
        }
        return Dimension.of(size);
    }

    /** {@code [R, C, height, width]} for the data in input 0 and the regions in input 1. */
    static Shape regions(NodeTypes node, Dimension height, Dimension width) {
        Shape data = node.shape(0);
        Shape regions = node.shape(1);
        if (data.isRankKnown() && data.rank() != 4) {
            throw new ShapeConflict("data " + data + " must be [N, C, H, W]");
        }
        Dimension count = regions.rank() > 0 ? regions.get(0) : Dimension.UNKNOWN;
        return Shape.of(count, data.isRankKnown() ? data.get(1) : Dimension.UNKNOWN, height, width);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return new AxisMapBuilder(node)
                .input(0, AxisMap.OPAQUE, Axes.label(0), AxisMap.OPAQUE, AxisMap.OPAQUE)
                .input(1, Axes.label(1), AxisMap.OPAQUE).input(2, Axes.label(1))
                .output(0, Axes.label(1), Axes.label(0), AxisMap.OPAQUE, AxisMap.OPAQUE).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    /** Version 16 moved pixels by half of one; before, they were where {@code output_half_pixel} has them. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 16 && to >= 16 && node.attribute("coordinate_transformation_mode") == null) {
            node.set("coordinate_transformation_mode", "output_half_pixel");
        }
    }
}
