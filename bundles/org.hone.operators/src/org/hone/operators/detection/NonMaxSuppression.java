package org.hone.operators.detection;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/**
 * The boxes to keep, as {@code [selected, 3]} of batch, class and box; how many is known only when it has run.
 */
final class NonMaxSuppression extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 10
              in boxes:float32, scores:float32, max_output_boxes_per_class?:int64, iou_threshold?:float32, score_threshold?:float32
              out selected_indices:int64
              attr center_point_box=0
            since 11
            """;

    NonMaxSuppression() {
        super("NonMaxSuppression", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, ElementType.INT64, Shape.of(Dimension.UNKNOWN, Dimension.of(3)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot < 2;
    }
}
