package org.hone.operators.arrange;

import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Merged;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/** DepthToSpace: {@code [N, C, H, W] -> [N, C / b², H * b, W * b]}; mode CRD has the channel outermost, DCR innermost. */
final class DepthToSpace extends DeclaredOperator {

    DepthToSpace() {
        super("DepthToSpace", """
                since 1
                  in input:T
                  out output:T
                  type T = all
                  attr blocksize!:int
                since 11
                  attr mode='DCR'
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = BlockSize.data(node);
        long block = BlockSize.of(node);
        node.output(0, node.elementType(0), Shape.of(data.get(0), BlockSize.divide(data.get(1), block * block, "the number of channels"),
                Dimensions.times(data.get(2), block), Dimensions.times(data.get(3), block)));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        Axis n = map.label();
        Axis c = map.label();
        Axis h = map.label();
        Axis w = map.label();
        Axis row = map.label();
        Axis column = map.label();
        boolean channelFirst = node.attributes().text("mode", "DCR").equals("CRD");
        Axis depth = new Merged(channelFirst ? List.of(c, row, column) : List.of(row, column, c));
        return map.input(0, n, depth, h, w).output(0, n, c, new Merged(List.of(h, row)), new Merged(List.of(w, column))).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
