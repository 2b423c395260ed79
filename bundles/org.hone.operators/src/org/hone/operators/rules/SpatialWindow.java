package org.hone.operators.rules;

import java.util.Arrays;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;

/**
 * The window that convolutions and poolings slide over the spatial axes, as the attributes {@code kernel_shape},
 * {@code strides}, {@code dilations}, {@code pads}, {@code auto_pad} and {@code ceil_mode} describe it. The size formulas
 * are those of ONNX's operator documentation and of ONNX Runtime (a window in ceil mode starts inside the input or its
 * first padding).
 */
public final class SpatialWindow {

    private static final long LARGEST = 1L << 40;

    private final Dimension[] kernel;
    private final long[] strides;
    private final long[] dilations;
    private final long[] pads;
    private final String autoPad;
    private final boolean ceil;

    private SpatialWindow(NodeTypes node, Dimension[] kernel) {
        int rank = kernel.length;
        this.kernel = kernel;
        this.strides = positive(node, "strides", rank);
        this.dilations = positive(node, "dilations", rank);
        this.pads = numbers(node, "pads", 2 * rank, 0);
        this.autoPad = node.attributes().text("auto_pad", "NOTSET");
        this.ceil = node.attributes().integer("ceil_mode", 0) != 0;
    }

    /** The window of a pooling: {@code kernel_shape} has a number for each of {@code rank} spatial axes. */
    public static SpatialWindow ofKernelShape(NodeTypes node, int rank) {
        Dimension[] sizes = new Dimension[rank];
        Arrays.fill(sizes, Dimension.UNKNOWN);
        return new SpatialWindow(node, kernel(node, sizes));
    }

    /** The window of a convolution whose weights have the spatial sizes {@code weights}. */
    public static SpatialWindow ofWeights(NodeTypes node, Dimension[] weights) {
        return new SpatialWindow(node, kernel(node, weights));
    }

    private static Dimension[] kernel(NodeTypes node, Dimension[] known) {
        if (node.attributes().integers("kernel_shape") == null) {
            return known;
        }
        long[] sizes = positive(node, "kernel_shape", known.length);
        Dimension[] kernel = new Dimension[known.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = Dimensions.merge(Dimension.of(sizes[i]), known[i], "kernel_shape must be the spatial shape of the weights");
        }
        return kernel;
    }

    private static long[] positive(NodeTypes node, String name, int count) {
        long[] numbers = numbers(node, name, count, 1);
        for (long number : numbers) {
            if (number < 1) {
                throw new ShapeConflict(name + " " + Arrays.toString(numbers) + " must be at least 1");
            }
        }
        return numbers;
    }

    private static long[] numbers(NodeTypes node, String name, int count, long otherwise) {
        Longs given = node.attributes().integers(name);
        long[] numbers = new long[count];
        if (given == null || given.isEmpty()) {
            Arrays.fill(numbers, otherwise);
            return numbers;
        }
        if (given.size() != count) {
            throw new ShapeConflict(name + " " + given + " must have " + count + " numbers");
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = given.get(i);
            if (Math.abs(numbers[i]) > LARGEST || numbers[i] == Long.MIN_VALUE) {
                throw new ShapeConflict(name + " " + given + " must be at most " + LARGEST);
            }
        }
        return numbers;
    }

    /** The kernel's size along spatial axis {@code axis}. */
    public Dimension kernel(int axis) {
        return kernel[axis];
    }

    /** The number of elements that one window sees; unknown when a size is. */
    public Dimension kernelElements() {
        Dimension product = Dimension.of(1);
        for (Dimension size : kernel) {
            product = Dimensions.times(product, size);
        }
        return product;
    }

    private Dimension extent(int axis) {
        Dimension steps = kernel[axis].isFixed() ? Dimension.of(Math.max(0, kernel[axis].size() - 1)) : kernel[axis];
        return kernel[axis].isFixed() ? Dimensions.plus(Dimensions.times(steps, dilations[axis]), 1) : Dimension.UNKNOWN;
    }

    private boolean isSame() {
        return autoPad.startsWith("SAME");
    }

    private long padding(int axis) {
        return autoPad.equals("NOTSET") || autoPad.isEmpty() ? pads[axis] + pads[axis + kernel.length] : 0;
    }

    /** How many windows fit into {@code input} along spatial axis {@code axis}. */
    public Dimension output(int axis, Dimension input) {
        if (isSame()) {
            return Dimensions.ceilDivide(input, strides[axis]);
        }
        Dimension extent = extent(axis);
        if (!extent.isFixed()) {
            return Dimension.UNKNOWN;
        }
        long shrink = extent.size() - padding(axis);
        if (strides[axis] == 1 && shrink == 1) {
            return Dimensions.plain(input);
        }
        return input.isFixed() ? Dimension.of(count(axis, input.size(), shrink)) : Dimension.UNKNOWN;
    }

    private long count(int axis, long input, long shrink) {
        long room = input - shrink;
        long count = (ceil ? Math.ceilDiv(room, strides[axis]) : Math.floorDiv(room, strides[axis])) + 1;
        if (ceil && count > 1 && (count - 1) * strides[axis] >= input + (padding(axis) == 0 ? 0 : pads[axis])) {
            count--;
        }
        if (count < 0 || count == 0 && input > 0) {
            throw new ShapeConflict("a window of " + extent(axis) + " does not fit into an input of " + input + " padded by "
                    + padding(axis));
        }
        return count;
    }

    /** The size whose windows come from {@code input}: what transposed convolutions and unpoolings put out. */
    public Dimension inverse(int axis, Dimension input, long outputPadding) {
        if (isSame()) {
            return Dimensions.times(input, strides[axis]);
        }
        Dimension extent = extent(axis);
        if (!extent.isFixed()) {
            return Dimension.UNKNOWN;
        }
        long grow = extent.size() - strides[axis] + outputPadding - padding(axis);
        if (strides[axis] == 1 && grow == 0) {
            return Dimensions.plain(input);
        }
        Dimension spread = Dimensions.times(input, strides[axis]);
        if (!spread.isFixed()) {
            return Dimension.UNKNOWN;
        }
        if (spread.size() + grow < 0) {
            throw new ShapeConflict("pads " + Arrays.toString(pads) + " take more than an input of " + input + " gives");
        }
        return Dimensions.plus(spread, grow);
    }

    /** The axis of an operand that the window slides over: the index itself where a window is one element. */
    public Axis axis(int axis, int label) {
        boolean pointwise = kernel[axis].size() == 1 && strides[axis] == 1 && padding(axis) == 0;
        AxisMap.Label index = Axes.label(label);
        return pointwise ? index : new AxisMap.Window(index);
    }
}
