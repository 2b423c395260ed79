package org.hone.targets.generic;

import org.hone.model.type.ElementType;

/** What detection networks end with. */
final class DetectionForms {

    private DetectionForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("NonMaxSuppression", node -> new Draft("non_max_suppression", node).inputs(0, 1, 2, 3, 4).outputs(1)
                .integer("center_point_box", 0));
        rules.add("RoiAlign", node -> new Draft("roi_align", node).only(ElementType.FLOAT32, 0, 1).inputs(0, 1, 2).outputs(1)
                .word("mode", "avg", "avg", "max").integer("sampling_ratio", 0)
                .flag(node.text("coordinate_transformation_mode", "half_pixel").equals("half_pixel")).real("spatial_scale", 1));
        rules.add("MaxRoiPool", node -> new Draft("max_roi_pool", node).only(ElementType.FLOAT32, 0, 1).inputs(0, 1).outputs(1)
                .real("spatial_scale", 1));
    }
}
