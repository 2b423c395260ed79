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

/** SpaceToDepth: {@code [N, C, H, W] -> [N, b² * C, H / b, W / b]}, the channel running fastest. */
final class SpaceToDepth extends DeclaredOperator {

    SpaceToDepth() {
        super("SpaceToDepth", """
                since 1
                  in input:T
                  out output:T
                  type T = all
                  attr blocksize!:int
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = BlockSize.data(node);
        long block = BlockSize.of(node);
        node.output(0, node.elementType(0), Shape.of(data.get(0), Dimensions.times(data.get(1), block * block),
                BlockSize.divide(data.get(2), block, "the height"), BlockSize.divide(data.get(3), block, "the width")));
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
        return map.input(0, n, c, new Merged(List.of(h, row)), new Merged(List.of(w, column)))
                .output(0, n, new Merged(List.of(row, column, c)), h, w).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
