package org.hone.operators.normalization;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Types;

/** Normalized over all axes from {@code axis} on; means and deviations keep these axes with size 1. */
final class LayerNormalization extends DeclaredOperator {

    LayerNormalization(String domain, String type, String schemas) {
        super(domain, type, schemas);
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", -1), node.shape(0).rank());
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        ElementType element = type().equals("LayerNormalization") ? node.elementType(0) : Types.first(node, 1, 0);
        node.output(0, element, data);
        ElementType statistics = Types.attribute(node, "stash_type", ElementType.FLOAT32);
        Shape reduced = Shape.UNKNOWN;
        if (data.isRankKnown()) {
            List<Dimension> sizes = new ArrayList<>(data.dimensions());
            for (int i = axis(node); i < sizes.size(); i++) {
                sizes.set(i, Dimension.of(1));
            }
            reduced = Shape.of(sizes);
        }
        node.output(1, statistics, reduced);
        node.output(2, statistics, reduced);
    }

    /** {@code x[n, s, *], scale[*] -> y[n, s, *]}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            return AxisMap.opaque(node);
        }
        Axis[] axes = Axes.labels(0, data.rank()).toArray(Axis[]::new);
        for (int i = axis(node); i < axes.length; i++) {
            axes[i] = AxisMap.OPAQUE;
        }
        return new AxisMapBuilder(node).input(0, axes).output(0, axes).output(1, axes).output(2, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }
}
