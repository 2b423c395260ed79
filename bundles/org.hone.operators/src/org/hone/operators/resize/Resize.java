package org.hone.operators.resize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;

/** Resampled by scales or to sizes, along all axes or those that attribute {@code axes} names. */
final class Resize extends DeclaredOperator {

    private static final int REGION_SINCE = 11;
    private static final String SCHEMAS = """
            since 10
              in X:T, scales:float32
              out Y:T
              type T = all
              attr mode='nearest'
            since 11
              in X:T1, roi:T2, scales:float32, sizes?:int64
              out Y:T1
              type T1 = all
              type T2 = floats
              attr coordinate_transformation_mode='half_pixel', cubic_coeff_a=-0.75, exclude_outside=0
              attr extrapolation_value=0.0, nearest_mode='round_prefer_floor'
            since 13
              in X:T1, roi?:T2, scales?:float32, sizes?:int64
              type T1 += bfloat16
            since 18
              attr antialias=0, axes:ints, keep_aspect_ratio_policy='stretch'
            since 19
            """;

    Resize() {
        super("Resize", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        node.output(0, node.elementType(0), Shape.UNKNOWN);
        int[] axes = axes(node, data);
        if (axes == null) {
            return;
        }
        Shape result;
        if (node.opset() >= REGION_SINCE && isGiven(node, 3)) {
            result = sized(node, data, axes);
        } else {
            float[] scales = ResizedShape.reals(node, node.opset() < REGION_SINCE ? 1 : 2);
            result = scales != null && scales.length == 0 ? Shape.ofRank(data.rank())
                    : ResizedShape.scaled(data, axes, regionScales(node, scales));
        }
        node.output(0, node.elementType(0), result);
    }

    /** An input that is there but empty counts as absent. */
    private static boolean isGiven(NodeTypes node, int slot) {
        return node.hasInput(slot) && !(node.shape(slot).rank() == 1 && node.shape(slot).get(0).size() == 0);
    }

    private static int[] axes(NodeTypes node, Shape data) {
        if (!data.isRankKnown()) {
            return null;
        }
        Longs named = node.attributes().integers("axes");
        return named == null ? IntStream.range(0, data.rank()).toArray() : Axes.normalize(named.toArray(), data.rank());
    }

    /** With tf_crop_and_resize, the scales of the region that is cut out: its starts, then its ends, in input 1. */
    private static float[] regionScales(NodeTypes node, float[] scales) {
        if (scales == null || !node.attributes().text("coordinate_transformation_mode", "").equals("tf_crop_and_resize")) {
            return scales;
        }
        float[] region = ResizedShape.reals(node, 1);
        if (region == null || region.length != 2 * scales.length) {
            return null;
        }
        float[] all = new float[scales.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (region[i + all.length] - region[i]) * scales[i];
        }
        return all;
    }

    private static Shape sized(NodeTypes node, Shape data, int[] axes) {
        KnownValue sizes = node.value(3);
        if (sizes == null) {
            return ResizedShape.scaled(data, axes, null);
        }
        if (sizes.size() != axes.length) {
            throw new ShapeConflict(sizes.size() + " sizes must be as many as the " + axes.length + " axes of " + data);
        }
        List<Dimension> result = new ArrayList<>(data.dimensions());
        String policy = node.attributes().text("keep_aspect_ratio_policy", "stretch");
        float scale = policy.equals("stretch") ? 0 : commonScale(data, axes, sizes, policy.equals("not_larger"));
        for (int i = 0; i < axes.length; i++) {
            Dimension size = data.get(axes[i]);
            if (policy.equals("stretch")) {
                result.set(axes[i], sizes.get(i).toDimension());
            } else {
                result.set(axes[i], scale > 0 && size.isFixed() ? Dimension.of(Math.round(scale * size.size())) : Dimension.UNKNOWN);
            }
        }
        return Shape.of(result);
    }

    /** The scale that fits all axes into the sizes, or covers them; 0 when it is not known. */
    private static float commonScale(Shape data, int[] axes, KnownValue sizes, boolean smallest) {
        float common = smallest ? Float.MAX_VALUE : 0;
        for (int i = 0; i < axes.length; i++) {
            if (!sizes.get(i).isNumber() || !data.get(axes[i]).isFixed() || data.get(axes[i]).size() == 0) {
                return 0;
            }
            float scale = (float) sizes.get(i).number() / data.get(axes[i]).size();
            common = smallest ? Math.min(common, scale) : Math.max(common, scale);
        }
        return common;
    }

    /** Axes that keep their size are followed index by index. */
    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        Shape result = node.outputShape(0);
        if (!data.isRankKnown() || result.rank() != data.rank()) {
            return AxisMap.opaque(node);
        }
        AxisMap.Axis[] axes = new AxisMap.Axis[data.rank()];
        for (int i = 0; i < axes.length; i++) {
            boolean kept = data.get(i).surelyEquals(result.get(i));
            axes[i] = kept ? Axes.label(i) : new AxisMap.Window(Axes.label(i));
        }
        return new AxisMapBuilder(node).input(0, axes).output(0, axes).build();
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0;
    }

    /** Version 10 placed pixels asymmetrically and had its scales in input 1. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= REGION_SINCE || to < REGION_SINCE) {
            return;
        }
        Tensor scales = node.constant(1);
        Value scalesValue = node.node().getInputs().get(1).getValue();
        modernize(node, nearestMode(node, scales, to));
        node.input(1, Tensor.ofFloats(Longs.of(0)));
        node.input(2, scalesValue);
    }

    /** Which pixel was the nearest before version 11: rounded down when growing and up when shrinking. */
    private static String nearestMode(NodeUpgrade node, Tensor scales, int to) throws HoneException {
        boolean grows = true;
        boolean shrinks = true;
        for (float scale : scales == null ? new float[] {0.5f, 2} : scales.toFloats()) {
            grows &= scale >= 1;
            shrinks &= scale <= 1;
        }
        if (!grows && !shrinks && !isLinear(node)) {
            throw node.refused(to, "its scales must be constants that all grow or all shrink, since nearest pixels were found"
                    + " differently in each case");
        }
        return grows ? "floor" : "ceil";
    }

    /** Sets what versions before 11 did without saying so: pixels were placed asymmetrically. */
    static void modernize(NodeUpgrade node, String nearestMode) {
        node.set("coordinate_transformation_mode", "asymmetric");
        if (!isLinear(node)) {
            node.set("nearest_mode", nearestMode);
        }
    }

    private static boolean isLinear(NodeUpgrade node) {
        return node.attribute("mode") instanceof org.hone.model.network.StringAttribute mode
                && mode.getValue().toString().contains("linear");
    }
}
