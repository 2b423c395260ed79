package org.hone.operators.audio;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;

/** The Fourier transform of overlapping frames: {@code [batch, length, 1 or 2]} to {@code [batch, frames, bins, 2]}. */
final class Stft extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 17
              in signal:T1, frame_step:T2, window?:T1, frame_length?:T2
              out output:T1
              type T1 = floats bfloat16
              type T2 = indices
              attr onesided=1
            """;

    Stft() {
        super("STFT", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape signal = node.shape(0);
        if (signal.isRankKnown() && signal.rank() != 2 && signal.rank() != 3) {
            throw new ShapeConflict("signal " + signal + " must be [batch, length, 1 or 2]");
        }
        Dimension batch = signal.isRankKnown() ? signal.get(0) : Dimension.UNKNOWN;
        Dimension length = signal.isRankKnown() ? signal.get(1) : Dimension.UNKNOWN;
        Dimension frame = node.hasInput(3) ? Scalars.size(node, 3)
                : node.shape(2).rank() == 1 ? node.shape(2).get(0) : Dimension.UNKNOWN;
        Long step = Scalars.number(node, 1);
        Dimension frames = Dimension.UNKNOWN;
        if (length.isFixed() && frame.isFixed() && step != null && step > 0) {
            if (length.size() < frame.size()) {
                throw new ShapeConflict("a frame of " + frame + " must fit into a signal of " + length);
            }
            frames = Dimension.of((length.size() - frame.size()) / step + 1);
        }
        boolean onesided = node.attributes().integer("onesided", 1) != 0;
        Dimension bins = onesided ? Dimensions.plus(Dimensions.floorDivide(frame, 2), 1) : frame;
        node.output(0, node.elementType(0), Shape.of(batch, frames, bins, Dimension.of(2)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 || slot == 2;
    }
}
