package org.hone.operators.matrix;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;

/**
 * NumPy's matmul: {@code A […, M, K]} and {@code B […, K, N]} to {@code […, M, N]}, batch axes broadcasting; an operand of
 * rank 1 is a row or a column, and its axis is not in the result. The variants differ in where their operands are.
 */
final class MatrixProduct extends DeclaredOperator {

    private final int left;
    private final int right;
    private final int typeSlot;
    private final ElementType fixedType;

    /** @param typeSlot the input whose element type the output has, unless it always is {@code fixedType} */
    MatrixProduct(String domain, String type, String schemas, int left, int right, int typeSlot, ElementType fixedType) {
        super(domain, type, schemas);
        this.left = left;
        this.right = right;
        this.typeSlot = typeSlot;
        this.fixedType = fixedType;
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType element = fixedType != null ? fixedType : node.elementType(typeSlot);
        if (element == null && typeSlot == 0 && !type().startsWith("Dynamic")) {
            element = node.elementType(right);
        }
        node.output(0, element, product(operand(node, left, "A"), operand(node, right, "B")));
    }

    /** The operand's shape with the transpositions of FusedMatMul applied. */
    private static Shape operand(NodeTypes node, int slot, String name) {
        Shape shape = node.shape(slot);
        if (shape.rank() < 2) {
            return shape;
        }
        List<Dimension> sizes = new ArrayList<>(shape.dimensions());
        if (node.attributes().integer("transBatch" + name, 0) != 0) {
            sizes.add(sizes.size() - 2, sizes.removeFirst());
        }
        if (node.attributes().integer("trans" + name, 0) != 0) {
            sizes.add(sizes.size() - 2, sizes.removeLast());
        }
        return Shape.of(sizes);
    }

    private static Shape product(Shape a, Shape b) {
        if (!a.isRankKnown() || !b.isRankKnown()) {
            return Shape.UNKNOWN;
        }
        if (a.rank() == 0 || b.rank() == 0) {
            throw new ShapeConflict("operands " + a + " and " + b + " must not be scalars");
        }
        Dimensions.merge(a.get(-1), b.rank() == 1 ? b.get(0) : b.get(-2), "the last axis of " + a + " and the "
                + (b.rank() == 1 ? "only" : "second last") + " of " + b + " must be equal");
        Shape batch = Broadcast.of(batch(a), batch(b));
        List<Dimension> sizes = new ArrayList<>(batch.dimensions());
        if (a.rank() > 1) {
            sizes.add(Dimensions.plain(a.get(-2)));
        }
        if (b.rank() > 1) {
            sizes.add(Dimensions.plain(b.get(-1)));
        }
        return Shape.of(sizes);
    }

    private static Shape batch(Shape shape) {
        return Shape.of(shape.dimensions().subList(0, Math.max(0, shape.rank() - 2)));
    }

    /** {@code a[…, m, k], b[…, k, n] -> y[…, m, n]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape a = node.shape(left);
        Shape b = node.shape(right);
        Shape y = node.outputShape(0);
        boolean transposed = !operand(node, left, "A").equals(a) || !operand(node, right, "B").equals(b);
        if (a.rank() < 1 || b.rank() < 1 || !y.isRankKnown() || transposed) {
            return AxisMap.opaque(node);
        }
        int columns = b.rank() > 1 ? 1 : 0;
        int rows = a.rank() > 1 ? 1 : 0;
        int batch = y.rank() - rows - columns;
        Axis shared = Axes.label(y.rank());
        Axis[] result = Axes.labels(0, y.rank()).toArray(Axis[]::new);
        Axis[] first = operand(a, y, batch);
        Axis[] second = operand(b, y, batch);
        first[a.rank() - 1] = shared;
        if (rows == 1) {
            first[a.rank() - 2] = result[batch];
        }
        second[b.rank() - 1 - columns] = shared;
        if (columns == 1) {
            second[b.rank() - 1] = result[batch + rows];
        }
        AxisMapBuilder map = new AxisMapBuilder(node).input(left, first).input(right, second).output(0, result);
        if (columns == 1) {
            for (int slot = right + 1; slot < node.inputCount(); slot++) {
                Shape shape = node.shape(slot);
                if (shape.rank() == 1 && shape.get(0).surelyEquals(b.get(-1)) && shape.get(0).size() != 1) {
                    map.input(slot, result[batch + rows]);
                }
            }
        }
        return map.build();
    }

    private static Axis[] operand(Shape operand, Shape result, int batch) {
        Axis[] axes = AxisMapBuilder.opaque(operand.rank());
        Shape batches = Shape.of(result.dimensions().subList(0, batch));
        List<Axis> own = Broadcast.operand(batch(operand), batches);
        for (int i = 0; i < own.size(); i++) {
            boolean sure = own.get(i) == AxisMap.BROADCAST || operand.get(i).surelyEquals(batches.get(batch - own.size() + i));
            axes[i] = sure ? own.get(i) : AxisMap.OPAQUE;
        }
        return axes;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == left || slot == right || domain().equals(MICROSOFT) && slot == node.inputCount() - 1 && slot >= 4;
    }

    /** MACs: {@code batch · M · N · K}. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape a = operand(node, left, "A");
        if (a.rank() < 1 || !a.get(-1).isFixed()) {
            return OperatorCost.UNKNOWN;
        }
        return OperatorCost.moving(node, Macs.times(Macs.of(node.outputShape(0)), a.get(-1).size()));
    }
}
