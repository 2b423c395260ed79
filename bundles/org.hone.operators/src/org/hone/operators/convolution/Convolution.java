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
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.SpatialWindow;

/** A convolution, be it of floats, integers or quantized numbers: they differ in where their operands are. */
final class Convolution extends DeclaredOperator {

    private static final int BATCH = 0;
    private static final int CHANNEL = 1;
    private static final int FILTER = 2;
    private static final int GROUP = 3;
    private static final int SPATIAL = 4;

    private final ConvolutionSlots slots;

    Convolution(String domain, String type, String schemas, ConvolutionSlots slots) {
        super(domain, type, schemas);
        this.slots = slots;
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType element = slots.fixedType() != null ? slots.fixedType() : node.elementType(slots.type());
        node.output(0, element, Shape.UNKNOWN);
        Shape data = node.shape(slots.data());
        Shape weights = node.shape(slots.weights());
        if (!data.isRankKnown() && !weights.isRankKnown()) {
            return;
        }
        int rank = data.isRankKnown() ? data.rank() : weights.rank();
        check(node, data, weights, rank);
        List<Dimension> sizes = new ArrayList<>();
        sizes.add(data.isRankKnown() ? data.get(0) : Dimension.UNKNOWN);
        sizes.add(filters(node, weights));
        SpatialWindow window = SpatialWindow.ofWeights(node, spatial(weights, rank));
        for (int i = 0; i < rank - 2; i++) {
            sizes.add(window.output(i, data.isRankKnown() ? data.get(i + 2) : Dimension.UNKNOWN));
        }
        node.output(0, element, Shape.of(sizes));
    }

    private Dimension filters(NodeTypes node, Shape weights) {
        Dimension filters = weights.isRankKnown() ? Dimensions.plain(weights.get(0)) : Dimension.UNKNOWN;
        Shape bias = slots.bias() >= 0 ? node.shape(slots.bias()) : Shape.UNKNOWN;
        return bias.rank() == 1 ? Dimensions.merge(filters, bias.get(0), "the bias " + bias + " must have a number for each filter of "
                + weights) : filters;
    }

    private static void check(NodeTypes node, Shape data, Shape weights, int rank) {
        if (rank < 2) {
            throw new ShapeConflict("data of shape " + data + " must be [N, C, spatial...]");
        }
        if (!data.isRankKnown() || !weights.isRankKnown()) {
            return;
        }
        if (weights.rank() != rank) {
            throw new ShapeConflict("data " + data + " and weights " + weights + " must have the same rank");
        }
        long group = group(node);
        Dimension expected = Dimensions.times(weights.get(1), group);
        if (expected.isFixed() && data.get(1).isFixed() && !expected.surelyEquals(data.get(1))) {
            throw new ShapeConflict("data " + data + " must have " + group + " (group) times " + weights.get(1)
                    + " channels, as the weights " + weights + " say");
        }
        if (weights.get(0).isFixed() && weights.get(0).size() % group != 0) {
            throw new ShapeConflict("the " + weights.get(0) + " filters must be a multiple of group " + group);
        }
    }

    static long group(NodeTypes node) {
        long group = node.attributes().integer("group", 1);
        if (group < 1) {
            throw new ShapeConflict("group " + group + " must be at least 1");
        }
        return group;
    }

    /** The sizes after the first two axes; unknown ones when the shape is. */
    static Dimension[] spatial(Shape weights, int rank) {
        Dimension[] sizes = new Dimension[rank - 2];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = weights.isRankKnown() ? weights.get(i + 2) : Dimension.UNKNOWN;
        }
        return sizes;
    }

    /**
     * {@code x[n, c, ~h, ~w], w[m, c, *, *], b[m] -> y[n, m, ~h, ~w]}; with groups the channels are {@code (g, c)} and the
     * filters {@code (g, m)}; depthwise there is one channel a group and {@code c} falls away.
     */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(slots.data());
        Shape weights = node.shape(slots.weights());
        if (!data.isRankKnown() || weights.rank() != data.rank()) {
            return AxisMap.opaque(node);
        }
        boolean grouped = group(node) > 1;
        Axis channel = Axes.label(CHANNEL);
        Axis filter = Axes.label(FILTER);
        Axis weightChannel = channel;
        if (grouped) {
            boolean depthwise = weights.get(1).size() == 1;
            channel = depthwise ? Axes.label(GROUP) : new Merged(List.of(Axes.label(GROUP), Axes.label(CHANNEL)));
            weightChannel = depthwise ? AxisMap.OPAQUE : Axes.label(CHANNEL);
            boolean oneFilter = weights.get(0).size() == group(node);
            filter = oneFilter ? Axes.label(GROUP) : new Merged(List.of(Axes.label(GROUP), Axes.label(FILTER)));
        }
        int rank = data.rank();
        Axis[] x = AxisMapBuilder.opaque(rank);
        Axis[] w = AxisMapBuilder.opaque(rank);
        Axis[] y = AxisMapBuilder.opaque(rank);
        x[0] = Axes.label(BATCH);
        y[0] = x[0];
        x[1] = channel;
        w[0] = filter;
        w[1] = weightChannel;
        y[1] = filter;
        SpatialWindow window = SpatialWindow.ofWeights(node, spatial(weights, rank));
        for (int i = 0; i < rank - 2; i++) {
            x[i + 2] = window.axis(i, SPATIAL + i);
            y[i + 2] = x[i + 2];
        }
        AxisMapBuilder map = new AxisMapBuilder(node).input(slots.data(), x).input(slots.weights(), w).output(0, y);
        for (int slot = 0; slot < node.inputCount(); slot++) {
            boolean perFilter = slot == slots.bias() || !slots.isOperand(slot) && isPerFilter(node.shape(slot), weights);
            if (perFilter) {
                map.input(slot, filter);
            }
        }
        if (slots.bias() == 2 && node.hasInput(3) && node.shape(3).rank() == rank) {
            map.input(3, y);
        }
        return map.build();
    }

    /** A scale or zero point of the weights for each filter. */
    private static boolean isPerFilter(Shape shape, Shape weights) {
        return shape.rank() == 1 && shape.get(0).isFixed() && shape.get(0).size() > 1 && shape.get(0).surelyEquals(weights.get(0));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slots.isOperand(slot);
    }

    /** MACs: {@code N · M · outputs · C/group · kernel}. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape weights = node.shape(slots.weights());
        if (!weights.isFixed() || weights.rank() < 2) {
            return OperatorCost.UNKNOWN;
        }
        return OperatorCost.moving(node, Macs.of(node.outputShape(0), Shape.of(weights.dimensions().subList(1, weights.rank()))));
    }
}
