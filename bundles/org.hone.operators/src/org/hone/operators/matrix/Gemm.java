package org.hone.operators.matrix;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.Types;

/** {@code Y = alpha · A' · B' + beta · C} of matrices: {@code A' [M, K]}, {@code B' [K, N]}, {@code C} broadcasts to {@code [M, N]}. */
final class Gemm extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in A:T, B:T, C:T
              out Y:T
              type T = floats
              attr alpha=1.0, beta=1.0, broadcast=0, transA=0, transB=0
            since 6
            since 7
              drop broadcast
            since 9
              type T += indices uint32 uint64
            since 11
              in A:T, B:T, C?:T
            since 13
              type T += bfloat16
            """;

    Gemm() {
        super("Gemm", SCHEMAS);
    }

    private static boolean transposes(NodeTypes node, String attribute) {
        return node.attributes().integer(attribute, 0) != 0;
    }

    @Override
    public void infer(InferenceContext node) {
        Shape a = matrix(node, 0);
        Shape b = matrix(node, 1);
        boolean turnA = transposes(node, "transA");
        boolean turnB = transposes(node, "transB");
        Dimensions.merge(a.get(turnA ? 0 : 1), b.get(turnB ? 1 : 0), "the inner axes of A " + a + (turnA ? "'" : "") + " and B " + b
                + (turnB ? "'" : "") + " must be equal");
        Dimension rows = a.get(turnA ? 1 : 0);
        Dimension columns = b.get(turnB ? 0 : 1);
        Shape result = Shape.of(Dimensions.plain(rows), Dimensions.plain(columns));
        if (node.hasInput(2) && node.shape(2).isRankKnown() && Broadcast.of(result, node.shape(2)).rank() != 2) {
            throw new ShapeConflict("C " + node.shape(2) + " must broadcast to " + result);
        }
        node.output(0, Types.first(node, 0, 1, 2), result);
    }

    private static Shape matrix(NodeTypes node, int slot) {
        Shape shape = node.shape(slot);
        if (shape.isRankKnown() && shape.rank() != 2) {
            throw new ShapeConflict("operand " + (slot == 0 ? "A " : "B ") + shape + " must be a matrix");
        }
        return shape.isRankKnown() ? shape : Shape.ofRank(2);
    }

    /** {@code a[m, k], b[k, n], c[m, n] -> y[m, n]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Axis row = Axes.label(0);
        Axis column = Axes.label(1);
        Axis inner = Axes.label(2);
        AxisMapBuilder map = new AxisMapBuilder(node).output(0, row, column);
        map.input(0, transposes(node, "transA") ? inner : row, transposes(node, "transA") ? row : inner);
        map.input(1, transposes(node, "transB") ? column : inner, transposes(node, "transB") ? inner : column);
        if (node.outputShape(0).rank() == 2 && node.shape(2).isRankKnown() && node.shape(2).rank() <= 2) {
            map.input(2, Broadcast.operand(node.shape(2), node.outputShape(0)).toArray(Axis[]::new));
        }
        return map.build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return true;
    }

    /** MACs: {@code M · N · K}. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape a = matrix(node, 0);
        Dimension inner = a.get(transposes(node, "transA") ? 0 : 1);
        return OperatorCost.moving(node, Macs.times(Macs.of(node.outputShape(0)), inner.size()));
    }

    /** Broadcasting of C was asked for by an attribute before version 7; since, it always is allowed. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from < 7 && to >= 7) {
            node.take("broadcast");
        }
    }
}
