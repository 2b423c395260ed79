package org.hone.operators.softmax;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** The {@code k} largest elements along an axis, and their indices. */
final class TopK extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in X:T
              out Values:T, Indices:I
              type T = floats
              type I = int64
              attr axis=-1, k!:int
            since 10
              in X:T, K:int64
              drop k
            since 11
              type T = numbers
              attr largest=1, sorted=1
            """;

    TopK() {
        super("TopK", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape result = Shape.UNKNOWN;
        if (data.isRankKnown()) {
            int axis = Axes.normalize(node.attributes().integer("axis", -1), data.rank());
            Dimension count = count(node);
            if (count.isFixed() && data.get(axis).isFixed() && count.size() > data.get(axis).size()) {
                throw new ShapeConflict("k = " + count + " must be at most the size of axis " + axis + " of " + data);
            }
            result = data.with(axis, count);
        }
        node.output(0, node.elementType(0), result);
        node.output(1, ElementType.INT64, result);
    }

    private static Dimension count(NodeTypes node) {
        if (node.attributes().has("k")) {
            long count = node.attributes().integer("k", -1);
            return count < 0 ? Dimension.UNKNOWN : Dimension.of(count);
        }
        KnownValue count = node.value(1);
        return count == null || count.size() != 1 ? Dimension.UNKNOWN : count.get(0).toDimension();
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return AxisMap.opaque(node);
        }
        return Axes.along(node, Axes.normalize(node.attributes().integer("axis", -1), data.rank()));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** {@code k} became an input in version 10. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 10 && to >= 10 && node.attribute("k") != null && node.take("k") instanceof Long count) {
            node.input(1, Tensor.ofLongs(Longs.of(1), count));
        }
    }
}
