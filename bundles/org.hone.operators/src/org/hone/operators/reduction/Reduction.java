package org.hone.operators.reduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Ranks;
import org.hone.operators.value.Arithmetic;

/**
 * An operator that reduces the given axes, or without any all of them (none with {@code noop_with_empty_axes}), to one
 * element each, and keeps them with size 1 if {@code keepdims}. The axes are an attribute in old versions and an input since.
 */
final class Reduction extends DeclaredOperator {

    private final int inputSince;
    private final Arithmetic.Binary function;

    /**
     * @param inputSince the version since which the axes are an input
     * @param function folds two elements that are known
     */
    Reduction(String type, String schemas, int inputSince, Arithmetic.Binary function) {
        super(type, schemas);
        this.inputSince = inputSince;
        this.function = function;
    }

    @Override
    public void infer(InferenceContext node) {
        Shape shape = shape(node);
        node.output(0, node.elementType(0), shape);
        KnownValue data = node.value(0);
        boolean[] reduced = reduced(node);
        if (data != null && reduced != null && shape.isFixed() && isAll(reduced) && data.size() > 0) {
            node.value(0, KnownValue.of(Longs.of(shape.sizes()), List.of(fold(data.elements(), node.elementType(0)))));
        }
    }

    private static boolean isAll(boolean[] reduced) {
        for (boolean axis : reduced) {
            if (!axis) {
                return false;
            }
        }
        return true;
    }

    private Element fold(List<Element> elements, ElementType type) {
        Element folded = elements.getFirst();
        for (Element element : elements.subList(1, elements.size())) {
            folded = function.apply(folded, element, type);
        }
        return folded;
    }

    private static Shape shape(NodeTypes node) {
        Shape data = node.shape(0);
        boolean keeps = keeps(node);
        boolean[] reduced = reduced(node);
        if (!data.isRankKnown()) {
            return Shape.UNKNOWN;
        }
        if (reduced == null) {
            return keeps ? Shape.ofRank(data.rank()) : unknownAxes(node, data);
        }
        List<Dimension> sizes = new ArrayList<>();
        for (int i = 0; i < data.rank(); i++) {
            if (!reduced[i]) {
                sizes.add(data.get(i));
            } else if (keeps) {
                sizes.add(Dimension.of(1));
            }
        }
        return Shape.of(sizes);
    }

    /** A single axis that is not known itself still gives the rank; several may name the same one, and none stands for all. */
    private static Shape unknownAxes(NodeTypes node, Shape data) {
        return node.shape(1).elementCount() == 1 ? Ranks.of(data.rank() - 1L) : Shape.UNKNOWN;
    }

    private static boolean keeps(NodeTypes node) {
        return node.attributes().integer("keepdims", 1) == 1;
    }

    /** Which axes of the data are reduced; null when not known. Runtimes take axes that are named twice, and any of a scalar. */
    private static boolean[] reduced(NodeTypes node) {
        int rank = node.shape(0).rank();
        long[] named = Axes.axes(node, "axes", 1);
        if (rank < 0 || named == null && node.hasInput(1)) {
            return null;
        }
        boolean[] reduced = new boolean[rank];
        if (named == null || named.length == 0) {
            Arrays.fill(reduced, node.attributes().integer("noop_with_empty_axes", 0) != 1);
            return reduced;
        }
        for (int i = 0; rank > 0 && i < named.length; i++) {
            reduced[Axes.normalize(named[i], rank)] = true;
        }
        return reduced;
    }

    /** A reduced axis has a label that the output does not have. */
    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        boolean[] reduced = reduced(node);
        if (reduced == null) {
            return map.build();
        }
        Axis[] axes = map.labels(reduced.length);
        List<Axis> result = new ArrayList<>();
        for (int i = 0; i < axes.length; i++) {
            if (!reduced[i]) {
                result.add(axes[i]);
            } else if (keeps(node)) {
                result.add(AxisMap.OPAQUE);
            }
        }
        return map.input(0, axes).output(0, result.toArray(Axis[]::new)).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        AxesInput.upgrade(node, 1, inputSince, from, to);
    }
}
