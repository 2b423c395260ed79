package org.hone.operators.resize;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.network.StringAttribute;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/** {@code X [N, C, spatial…]} sampled where {@code grid [N, output…, rank]} says, to {@code [N, C, output…]}. */
final class GridSample extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 16
              in X:T1, grid:T2
              out Y:T1
              type T1 = all
              type T2 = floats
              attr align_corners=0, mode='bilinear', padding_mode='zeros'
            since 20
              attr mode='linear'
            since 22
              type T1 += bfloat16
              type T2 += bfloat16
            """;

    GridSample() {
        super("GridSample", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape grid = node.shape(1);
        node.output(0, node.elementType(0), Shape.UNKNOWN);
        if (!data.isRankKnown() || !grid.isRankKnown()) {
            return;
        }
        Axes.requireRank(data, 3, "data");
        if (grid.rank() != data.rank()) {
            throw new ShapeConflict("data " + data + " and grid " + grid + " must have the same rank");
        }
        List<Dimension> sizes = new ArrayList<>();
        sizes.add(Dimensions.merge(data.get(0), grid.get(0), "data and grid must have the same batch"));
        sizes.add(data.get(1));
        for (int i = 1; i < grid.rank() - 1; i++) {
            sizes.add(Dimensions.plain(grid.get(i)));
        }
        node.output(0, node.elementType(0), Shape.of(sizes));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        int rank = node.shape(0).rank();
        if (rank < 3) {
            return AxisMap.opaque(node);
        }
        AxisMap.Axis[] data = AxisMapBuilder.opaque(rank);
        AxisMap.Axis[] grid = AxisMapBuilder.opaque(rank);
        AxisMap.Axis[] result = Axes.labels(0, rank).toArray(AxisMap.Axis[]::new);
        data[0] = result[0];
        data[1] = result[1];
        grid[0] = result[0];
        System.arraycopy(result, 2, grid, 1, rank - 2);
        return new AxisMapBuilder(node).input(0, data).input(1, grid).output(0, result).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    /** Version 20 named its modes after any rank. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 20 && to >= 20 && node.attribute("mode") instanceof StringAttribute mode) {
            String name = mode.getValue().toString();
            node.set("mode", name.equals("bilinear") ? "linear" : name.equals("bicubic") ? "cubic" : name);
        }
    }
}
