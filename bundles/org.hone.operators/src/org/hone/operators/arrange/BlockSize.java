package org.hone.operators.arrange;

import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Dimensions;

/** The blocks of DepthToSpace and SpaceToDepth, which work on data {@code [N, C, H, W]}. */
final class BlockSize {

    private static final int RANK = 4;

    private BlockSize() {
    }

    /** The length of a block's side. */
    static long of(NodeTypes node) {
        long size = node.attributes().integer("blocksize", 1);
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new ShapeConflict("blocksize " + size + " must be 1 or more");
        }
        return size;
    }

    /** The data's shape; four unknown sizes when not known. */
    static Shape data(InferenceContext node) {
        Shape data = node.shape(0);
        if (data.isRankKnown() && data.rank() != RANK) {
            throw new ShapeConflict("data " + data + " must have 4 axes, [N, C, H, W]");
        }
        return data.isRankKnown() ? data : Shape.ofRank(RANK);
    }

    /** {@code size / divisor}, which must leave no remainder. */
    static Dimension divide(Dimension size, long divisor, String axis) {
        if (size.isFixed() && size.size() % divisor != 0) {
            throw new ShapeConflict(axis + " " + size + " must be a multiple of " + divisor);
        }
        return Dimensions.floorDivide(size, divisor);
    }
}
