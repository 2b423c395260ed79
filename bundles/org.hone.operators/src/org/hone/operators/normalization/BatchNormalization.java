package org.hone.operators.normalization;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/**
 * {@code X [N, C, …]} scaled and moved by statistics for each channel {@code [C]}; with {@code spatial = 0} before version
 * 9, for each element of a sample {@code [C, …]}.
 */
final class BatchNormalization extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in X:T, scale:T, B:T, mean:T, var:T
              out Y:T, mean?:T, var?:T, saved_mean?:T, saved_var?:T
              type T = floats
              attr consumed_inputs!:ints, epsilon=1.0e-5, is_test=0, momentum=0.9, spatial=1
            since 6
              drop consumed_inputs
            since 7
              drop is_test
            since 9
              drop spatial
            since 14
              in X:T, scale:T, B:T, input_mean:U, input_var:U
              out Y:T, running_mean?:U, running_var?:U
              type T += bfloat16
              type U = floats bfloat16
              attr training_mode=0
            since 15
              in X:T, scale:T1, B:T1, input_mean:T2, input_var:T2
              out Y:T, running_mean?:T2, running_var?:T2
              type T1 = floats bfloat16
              type T2 = floats bfloat16
            """;

    BatchNormalization() {
        super("BatchNormalization", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        boolean perElement = node.attributes().integer("spatial", 1) == 0 && node.opset() < 9;
        Dimension channels = data.rank() == 1 ? Dimension.of(1) : data.isRankKnown() && data.rank() > 1 ? data.get(1) : Dimension.UNKNOWN;
        for (int slot = 1; slot <= 4 && !perElement; slot++) {
            Shape statistic = node.shape(slot);
            if (statistic.rank() == 1) {
                channels = Dimensions.merge(channels, statistic.get(0),
                        "input " + slot + " " + statistic + " must have the channels of " + data);
            }
        }
        Shape result = data.rank() > 1 && data.get(1).isUnknown() ? data.with(1, channels) : data;
        node.output(0, node.elementType(0), result);
        ElementType statistic = node.opset() < 14 ? node.elementType(0) : node.elementType(3);
        for (int slot = 1; slot < 5; slot++) {
            node.output(slot, statistic, perElement ? node.shape(3) : Shape.of(channels));
        }
    }

    /** {@code x[n, c, h, w], scale[c] … -> y[n, c, h, w]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (data.rank() < 2) {
            return AxisMap.opaque(node);
        }
        Axis[] axes = Axes.labels(0, data.rank()).toArray(Axis[]::new);
        AxisMapBuilder map = new AxisMapBuilder(node).input(0, axes).output(0, axes);
        for (int slot = 1; slot < 5; slot++) {
            map.input(slot, axes[1]).output(slot, axes[1]);
        }
        return map.build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    /** What trained before version 14 has other outputs now; statistics for each element are gone. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        node.take("consumed_inputs");
        boolean asked = node.take("is_test") instanceof Long test && test == 0;
        boolean trained = from < 14 && to >= 14 && (from < 7 && asked || node.node().getOutputs().size() > 1);
        if (trained) {
            throw node.refused(to, "it trains, by the rules of version " + from);
        }
        if (from < 9 && to >= 9 && node.take("spatial") instanceof Long spatial && spatial == 0) {
            throw node.refused(to, "spatial = 0 (statistics for each element) is gone since version 9");
        }
    }
}
