package org.hone.operators.audio;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;

/** The discrete Fourier transform along an axis of {@code [batch, signal…, 1 or 2]} to {@code [batch, signal…, 2]}. */
final class Dft extends DeclaredOperator {

    private static final int AXIS_INPUT_SINCE = 20;
    private static final String SCHEMAS = """
            since 17
              in input:T1, dft_length?:T2
              out output:T1
              type T1 = floats bfloat16
              type T2 = indices
              attr axis=1, inverse=0, onesided=0
            since 20
              in input:T1, dft_length?:T2, axis?:int64
              drop axis
            """;

    Dft() {
        super("DFT", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        node.output(0, node.elementType(0), Shape.UNKNOWN);
        if (!data.isRankKnown()) {
            return;
        }
        Axes.requireRank(data, 2, "the signal");
        Long named = axis(node);
        if (named == null) {
            node.output(0, node.elementType(0), Shape.ofRank(data.rank()).with(-1, Dimension.of(2)));
            return;
        }
        int axis = Axes.normalize(named, data.rank());
        Dimension length = node.hasInput(1) ? Scalars.size(node, 1) : data.get(axis);
        boolean onesided = node.attributes().integer("onesided", 0) != 0 && node.attributes().integer("inverse", 0) == 0;
        Dimension bins = onesided ? Dimensions.plus(Dimensions.floorDivide(length, 2), 1) : length;
        node.output(0, node.elementType(0), data.with(axis, bins).with(-1, Dimension.of(2)));
    }

    private static Long axis(NodeTypes node) {
        if (node.opset() < AXIS_INPUT_SINCE) {
            return node.attributes().integer("axis", 1);
        }
        return node.hasInput(2) ? Scalars.number(node, 2) : Long.valueOf(-2);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0;
    }

    /** The axis became an input in version 20, with another default. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from < AXIS_INPUT_SINCE && to >= AXIS_INPUT_SINCE) {
            Object axis = node.attribute("axis") == null ? null : node.take("axis");
            node.input(2, Tensor.ofLongs(Longs.EMPTY, axis instanceof Long given ? given : 1));
        }
    }
}
