package org.hone.targets.generic;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Normalizations of float32. */
final class NormalizationForms {

    private static final String MICROSOFT = "com.microsoft";
    private static final float EPSILON = 1e-5f;

    private NormalizationForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("BatchNormalization", node -> {
            boolean trains = node.integer("training_mode", 0) != 0;
            Draft draft = floats(trains ? "batch_normalization_training" : "batch_normalization", node).inputs(0, 1, 2, 3, 4);
            return trains ? draft.outputs(3).real("epsilon", EPSILON).real("momentum", 0.9f) : draft.outputs(1).real("epsilon", EPSILON);
        });
        rules.add("InstanceNormalization", node -> floats("group_normalization", node).inputs(0, 1, 2).outputs(1).ints(node.input(0).size(1))
                .real("epsilon", EPSILON));
        rules.add("GroupNormalization", node -> floats("group_normalization", node).inputs(0, 1, 2).outputs(1).integer("num_groups", 1)
                .real("epsilon", EPSILON));
        rules.add("LayerNormalization", node -> rows("layer_normalization", node).inputs(0, 1, 2).outputs(3));
        rules.add("RMSNormalization", node -> rows("rms_normalization", node).inputs(0, 1).outputs(1));
        rules.add("SimplifiedLayerNormalization", node -> rows("rms_normalization", node).inputs(0, 1).outputs(2));
        rules.add(MICROSOFT, "SkipLayerNormalization", node -> floats("skip_layer_normalization", node).inputs(0, 1, 2, 3, 4).outputs(4)
                .ints(node.input(0).rank() - 1, 1).real("epsilon", 1e-12f));
        rules.add(MICROSOFT, "SkipSimplifiedLayerNormalization", node -> new Draft("skip_layer_normalization", node)
                .only(ElementType.FLOAT32, 0).inputs(0, 1, 2, -1, 3).outputs(4).ints(node.input(0).rank() - 1, 0).real("epsilon", 1e-12f));
        rules.add("LRN", node -> floats("lrn", node).inputs(0).outputs(1).integer("size", 1).real("alpha", 1e-4f).real("beta", 0.75f)
                .real("bias", 1));
        rules.add("LpNormalization", node -> floats("lp_normalization", node).inputs(0).outputs(1)
                .axis(node.integer("axis", -1), node.input(0).rank()).integer("p", 2));
        rules.add("MeanVarianceNormalization", node -> {
            long[] axes = node.integers("axes") == null ? new long[] { 0, 2, 3 } : node.integers("axes");
            return floats("mean_variance_normalization", node).inputs(0).outputs(1).ints(Axes.mask(axes, node.input(0).rank()));
        });
        rules.add("Dropout", node -> {
            boolean trains = node.input(2) != null && (node.constant(2) == null || node.constant(2).longAt(0) != 0);
            boolean drops = node.input(1) == null || node.constant(1) == null || node.constant(1).doubleAt(0) != 0;
            if (trains && drops) {
                throw new Refusal("networks that are not being trained");
            }
            return new Draft("dropout", node).inputs(0).outputs(2).inPlace(0);
        });
    }

    private static Draft floats(String operation, LoweredNode node) throws Refusal {
        return new Draft(operation, node).only(ElementType.FLOAT32, 0);
    }

    private static Draft rows(String operation, LoweredNode node) throws Refusal {
        return floats(operation, node).axis(node.integer("axis", -1), node.input(0).rank()).real("epsilon", EPSILON);
    }
}
