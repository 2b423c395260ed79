package org.hone.operators.convolution;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Merged;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.SpatialWindow;
import org.hone.operators.rules.Types;

/** A transposed convolution: {@code X [N, C, spatial…]}, {@code W [C, M/group, kernel…]}, {@code Y [N, M, spatial…]}. */
final class ConvTranspose extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 1
              in X:T, W:T, B?:T
              out Y:T
              type T = floats
              attr auto_pad='NOTSET', dilations:ints, group=1, kernel_shape:ints, output_padding:ints
              attr output_shape:ints, pads:ints, strides:ints
            since 11
            since 22
              type T += bfloat16
            """;

    ConvTranspose() {
        super("ConvTranspose", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType element = Types.first(node, 0, 1);
        node.output(0, element, Shape.UNKNOWN);
        Shape data = node.shape(0);
        Shape weights = node.shape(1);
        if (!data.isRankKnown() && !weights.isRankKnown()) {
            return;
        }
        int rank = data.isRankKnown() ? data.rank() : weights.rank();
        check(data, weights, rank);
        List<Dimension> sizes = new ArrayList<>();
        sizes.add(data.isRankKnown() ? data.get(0) : Dimension.UNKNOWN);
        sizes.add(weights.isRankKnown() ? Dimensions.times(weights.get(1), Convolution.group(node)) : Dimension.UNKNOWN);
        SpatialWindow window = SpatialWindow.ofWeights(node, Convolution.spatial(weights, rank));
        Longs given = node.attributes().integers("output_shape");
        Longs padding = node.attributes().integers("output_padding");
        for (int i = 0; i < rank - 2; i++) {
            if (given != null && given.size() >= rank - 2 && given.get(given.size() - (rank - 2) + i) >= 0) {
                sizes.add(Dimension.of(given.get(given.size() - (rank - 2) + i)));
            } else {
                long extra = padding != null && padding.size() == rank - 2 ? padding.get(i) : 0;
                sizes.add(window.inverse(i, data.isRankKnown() ? data.get(i + 2) : Dimension.UNKNOWN, extra));
            }
        }
        node.output(0, element, Shape.of(sizes));
    }

    private static void check(Shape data, Shape weights, int rank) {
        if (rank < 2) {
            throw new ShapeConflict("data of shape " + data + " must be [N, C, spatial...]");
        }
        if (data.isRankKnown() && weights.isRankKnown()) {
            if (weights.rank() != rank) {
                throw new ShapeConflict("data " + data + " and weights " + weights + " must have the same rank");
            }
            Dimensions.merge(data.get(1), weights.get(0), "the channels of data " + data + " must be the first axis of the weights "
                    + weights);
        }
    }

    /** {@code x[n, c, ~h], w[c, m, *], b[m] -> y[n, m, ~h]}, with groups {@code (g, c)} and {@code (g, m)}. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        if (!data.isRankKnown() || node.shape(1).rank() != data.rank()) {
            return AxisMap.opaque(node);
        }
        int rank = data.rank();
        boolean grouped = Convolution.group(node) > 1;
        Axis channel = grouped ? new Merged(List.of(Axes.label(3), Axes.label(1))) : Axes.label(1);
        Axis filter = grouped ? new Merged(List.of(Axes.label(3), Axes.label(2))) : Axes.label(2);
        Axis[] x = AxisMapBuilder.opaque(rank);
        Axis[] w = AxisMapBuilder.opaque(rank);
        Axis[] y = AxisMapBuilder.opaque(rank);
        x[0] = Axes.label(0);
        y[0] = x[0];
        x[1] = channel;
        w[0] = channel;
        w[1] = Axes.label(2);
        y[1] = filter;
        for (int i = 2; i < rank; i++) {
            x[i] = new AxisMap.Window(Axes.label(2 + i));
            y[i] = x[i];
        }
        return new AxisMapBuilder(node).input(0, x).input(1, w).input(2, filter).output(0, y).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    /** MACs: {@code N · C · inputs · M/group · kernel}. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape weights = node.shape(1);
        if (!weights.isFixed() || weights.rank() < 2) {
            return OperatorCost.UNKNOWN;
        }
        return OperatorCost.moving(node, Macs.of(node.shape(0), Shape.of(weights.dimensions().subList(1, weights.rank()))));
    }
}
