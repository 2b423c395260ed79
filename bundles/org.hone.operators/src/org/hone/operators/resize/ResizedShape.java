package org.hone.operators.resize;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Dimensions;

/** Sizes times scales: {@code floor(size · scale)}, computed in float32 as ONNX Runtime does. */
final class ResizedShape {

    private ResizedShape() {
    }

    /** The numbers of the constant, or otherwise known, tensor in input {@code slot}; null when they are not known. */
    static float[] reals(NodeTypes node, int slot) {
        Tensor constant = node.constant(slot);
        if (constant != null && constant.elementCount() <= KnownValue.LIMIT) {
            return constant.toFloats();
        }
        KnownValue value = node.value(slot);
        if (value == null || !value.elements().stream().allMatch(KnownValue.Element::isReal)) {
            return null;
        }
        float[] numbers = new float[value.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) value.get(i).toReal();
        }
        return numbers;
    }

    /** {@code shape} with its {@code axes} scaled; unknown along them when {@code scales} is null. */
    static Shape scaled(Shape shape, int[] axes, float[] scales) {
        if (scales != null && scales.length != axes.length) {
            throw new ShapeConflict(scales.length + " scales must be as many as the " + axes.length + " axes of " + shape);
        }
        List<Dimension> sizes = new ArrayList<>(shape.dimensions());
        for (int i = 0; i < axes.length; i++) {
            sizes.set(axes[i], scales == null ? Dimension.UNKNOWN : scaled(shape.get(axes[i]), scales[i]));
        }
        return Shape.of(sizes);
    }

    static Dimension scaled(Dimension size, float scale) {
        if (!(scale > 0)) {
            throw new ShapeConflict("scale " + scale + " must be above 0");
        }
        if (scale == 1) {
            return Dimensions.plain(size);
        }
        double result = Math.floor(size.size() * scale);
        return size.isFixed() && result < Long.MAX_VALUE ? Dimension.of((long) result) : Dimension.UNKNOWN;
    }
}
