package org.hone.operators.arrange;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Window;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxesInput;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.ScalarTensor;
import org.hone.operators.value.Arithmetic;

/**
 * Pad: {@code pads} lists what is put before each axis, then what is put after each; a negative number cuts off. They are
 * an attribute before version 11 and an input since; since version 18 they may be for some axes only.
 */
final class Pad extends DeclaredOperator {

    private static final int AXES = 3;

    Pad() {
        super("Pad", """
                since 1
                  in data:T
                  out output:T
                  type T = floats
                  attr mode='constant', paddings!:ints, value=0.0
                since 2
                  attr pads!:ints
                  drop paddings
                since 11
                  in data:T, pads:int64, constant_value?:T
                  type T += integers
                  drop pads, value
                since 13
                  type T += complex bfloat16 bool string
                since 18
                  in data:T, pads:int64, constant_value?:T, axes?:Tind
                  type Tind = indices
                since 19
                since 21
                  type T += float8 int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        node.output(0, node.elementType(0), data.isRankKnown() ? padded(node, data) : Shape.UNKNOWN);
    }

    private static Shape padded(NodeTypes node, Shape data) {
        int[] axes = axes(node, data.rank());
        KnownValue pads = pads(node);
        if (axes == null) {
            return Shape.ofRank(data.rank());
        }
        Shape result = data;
        if (pads != null && pads.size() != 2 * axes.length) {
            throw new ShapeConflict("pads " + pads + " must have two numbers for each of " + axes.length + " axes");
        }
        for (int i = 0; i < axes.length; i++) {
            Dimension size = pads == null ? Dimension.UNKNOWN : padded(data.get(axes[i]), pads.get(i), pads.get(i + axes.length));
            result = result.with(axes[i], size);
        }
        return result;
    }

    private static Dimension padded(Dimension size, Element before, Element after) {
        Element pad = Arithmetic.add(before, after, ElementType.INT64);
        if (size.isFixed() && pad.isNumber()) {
            Element sum = Arithmetic.add(Element.of(size), pad, ElementType.INT64);
            if (sum.isNumber() && sum.number() < 0) {
                throw new ShapeConflict("pads " + pad.number() + " cut more off than the size " + size);
            }
            return sum.toDimension();
        }
        return pad.isNumber() ? Dimensions.plus(size, pad.number()) : Dimension.UNKNOWN;
    }

    private static KnownValue pads(NodeTypes node) {
        if (node.opset() >= 11) {
            return node.value(1);
        }
        Longs pads = node.attributes().integers(node.opset() < 2 ? "paddings" : "pads");
        return pads == null ? null : KnownValue.vector(pads.toArray());
    }

    /** The axes that are padded; null when they are not known. */
    private static int[] axes(NodeTypes node, int rank) {
        if (!node.hasInput(AXES)) {
            int[] all = new int[rank];
            java.util.Arrays.setAll(all, i -> i);
            return all;
        }
        long[] named = node.value(AXES) == null ? null : node.value(AXES).numbers();
        return named == null ? null : Axes.normalize(named, rank);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        AxisMapBuilder map = new AxisMapBuilder(node);
        Shape data = node.shape(0);
        int[] axes = data.isRankKnown() ? axes(node, data.rank()) : null;
        if (axes == null) {
            return map.build();
        }
        Axis[] all = map.labels(data.rank());
        KnownValue pads = pads(node);
        for (int i = 0; i < axes.length; i++) {
            boolean stays = pads != null && pads.get(i).equals(Element.of(0)) && pads.get(i + axes.length).equals(Element.of(0));
            if (!stays) {
                all[axes[i]] = new Window(map.label());
            }
        }
        return map.input(0, all).output(0, all).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 && super.isWeight(node, slot);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from >= 11 || to < 11) {
            return;
        }
        AxesInput.upgrade(node, from < 2 ? "paddings" : "pads", 1, 11, from, to);
        if (node.take("value") instanceof Float value && value != 0) {
            node.input(2, ScalarTensor.of(value, node.elementType(0)));
        }
    }
}
