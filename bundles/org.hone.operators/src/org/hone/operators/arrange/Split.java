package org.hone.operators.arrange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Concatenated;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.value.Rearranged;

/**
 * Split: the parts of a tensor along {@code axis}, of the sizes that an attribute (before version 13) or an input gives;
 * without them equally long, but for a shorter last one where {@code num_outputs} (since version 18) asks for it.
 */
final class Split extends DeclaredOperator {

    private static final int NUM_OUTPUTS_SINCE = 18;

    Split() {
        super("Split", """
                since 1
                  in input:T, split?:T
                  out outputs...:T
                  type T = floats
                  attr axis:int, split:ints
                since 2
                  in input:T
                  type T += integers complex bool string
                  attr axis=0
                since 11
                since 13
                  in input:T, split?:int64
                  type T += bfloat16
                  drop split
                since 18
                  attr num_outputs:int
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        int count = node.outputCount();
        if (!data.isRankKnown()) {
            for (int i = 0; i < count; i++) {
                node.output(i, node.elementType(0), Shape.UNKNOWN);
            }
            return;
        }
        int axis = axis(node);
        List<Dimension> parts = parts(node, data.get(axis), count);
        long offset = 0;
        for (int i = 0; i < count; i++) {
            Shape part = data.with(axis, parts.get(i));
            node.output(i, node.elementType(0), part);
            if (offset >= 0 && offset < KnownValue.LIMIT && part.isFixed()) {
                node.value(i, part(node.value(0), part, axis, (int) offset));
            }
            offset = offset < 0 || !parts.get(i).isFixed() ? -1 : offset + parts.get(i).size();
        }
    }

    private static int axis(NodeTypes node) {
        return Axes.normalize(node.attributes().integer("axis", 0), node.shape(0).rank());
    }

    private static KnownValue part(KnownValue value, Shape part, int axis, int offset) {
        return value == null ? null : Rearranged.of(value, part.sizes(), place -> {
            int[] origin = place.clone();
            origin[axis] += offset;
            return origin;
        }).build();
    }

    private static List<Dimension> parts(NodeTypes node, Dimension whole, int count) {
        KnownValue sizes = sizes(node);
        if (sizes != null) {
            return given(sizes, whole, count);
        }
        if (node.hasInput(1)) {
            return Collections.nCopies(count, Dimension.UNKNOWN);
        }
        return equal(node, whole, count);
    }

    private static KnownValue sizes(NodeTypes node) {
        Longs named = node.opset() < 13 ? node.attributes().integers("split") : null;
        return named != null ? KnownValue.vector(named.toArray()) : node.value(1);
    }

    private static List<Dimension> given(KnownValue sizes, Dimension whole, int count) {
        if (sizes.size() != count) {
            throw new ShapeConflict("split " + sizes + " must have one size for each of " + count + " outputs");
        }
        long total = 0;
        List<Dimension> parts = new ArrayList<>();
        for (Element size : sizes.elements()) {
            if (size.isNumber() && size.number() < 0) {
                throw new ShapeConflict("split " + sizes + " must not have negative sizes");
            }
            parts.add(size.toDimension());
            total = !size.isNumber() || total < 0 ? -1 : total + size.number();
        }
        if (whole.isFixed() && total >= 0 && total != whole.size()) {
            throw new ShapeConflict("the sizes of split " + sizes + " must add up to " + whole);
        }
        return parts;
    }

    private static List<Dimension> equal(NodeTypes node, Dimension whole, int count) {
        boolean unequal = node.opset() >= NUM_OUTPUTS_SINCE && node.attributes().has("num_outputs");
        if (unequal && node.attributes().integer("num_outputs", count) != count) {
            throw new ShapeConflict("num_outputs " + node.attributes().integer("num_outputs", count) + " must be the number of outputs, " + count);
        }
        if (whole.isFixed() && !unequal && whole.size() % count != 0) {
            throw new ShapeConflict("size " + whole + " cannot be split into " + count + " equal parts");
        }
        Dimension part = Dimensions.ceilDivide(whole, count);
        List<Dimension> parts = new ArrayList<>(Collections.nCopies(count, part));
        if (unequal && whole.isFixed()) {
            long last = whole.size() - part.size() * (count - 1);
            parts.set(count - 1, last < 0 ? Dimension.UNKNOWN : Dimension.of(last));
        }
        return parts;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        if (!node.shape(0).isRankKnown()) {
            return map.build();
        }
        int axis = axis(node);
        Axis[] shared = map.labels(node.shape(0).rank());
        List<Axis> parts = new ArrayList<>();
        for (int i = 0; i < node.outputCount(); i++) {
            Axis[] axes = shared.clone();
            axes[axis] = map.label();
            parts.add(axes[axis]);
            map.output(i, axes);
        }
        Axis[] whole = shared.clone();
        whole[axis] = new Concatenated(List.copyOf(parts));
        return map.input(0, whole).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        AxesInput.upgrade(node, "split", 1, 13, from, to);
        boolean sized = node.node().getInputs().size() > 1 && node.node().getInputs().get(1).getValue() != null;
        if (from < NUM_OUTPUTS_SINCE && to >= NUM_OUTPUTS_SINCE && !sized) {
            node.set("num_outputs", node.node().getOutputs().size());
        }
    }
}
