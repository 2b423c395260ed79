package org.hone.operators.arrange;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/** ReverseSequence: the first steps of each sequence of a batch, as many as its own length, in reverse order. */
final class ReverseSequence extends DeclaredOperator {

    ReverseSequence() {
        super("ReverseSequence", """
                since 10
                  in input:T, sequence_lens:int64
                  out Y:T
                  type T = all
                  attr batch_axis=1, time_axis=0
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Axes.requireRank(data, 2, "input");
        if (data.isRankKnown()) {
            int batch = axis(node, "batch_axis", 1);
            if (batch == axis(node, "time_axis", 0)) {
                throw node.conflict("batch_axis and time_axis must differ");
            }
            if (node.shape(1).rank() == 1) {
                Dimensions.merge(data.get(batch), node.shape(1).get(0), "there must be one length for each sequence of the batch");
            }
        }
        node.output(0, node.elementType(0), data);
    }

    private static int axis(NodeTypes node, String attribute, long otherwise) {
        return Axes.normalize(node.attributes().integer(attribute, otherwise), node.shape(0).rank());
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.shape(0).isRankKnown()) {
            return map.build();
        }
        Axis[] axes = map.labels(node.shape(0).rank());
        axes[axis(node, "time_axis", 0)] = AxisMap.OPAQUE;
        return map.input(0, axes).input(1, axes[axis(node, "batch_axis", 1)]).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
