package org.hone.formats.tflite.internal.operators;

import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.model.type.Shape;

/**
 * How a window moves over an image: its size, strides, dilations and padding, each as (height, width).
 *
 * <p>
 * 'SAME' padding puts {@code total = max((ceil(in / stride) - 1) * stride + (k - 1) * dilation + 1 - in, 0)} zeros around the
 * image, the smaller half before it (TensorFlow Lite, {@code kernels/padding.h}).
 */
final class SpatialWindow {

    private static final int SAME = 0;
    private static final int VALID = 1;
    private static final int HEIGHT_AXIS = 1;

    private final boolean same;
    private final long[] strides;
    private final long[] dilations;
    private final long[] sizes;
    /** (top, left, bottom, right), or null where {@code same} decides. */
    private final long[] pads;

    private SpatialWindow(boolean same, long[] strides, long[] dilations, long[] sizes, long[] pads) {
        this.same = same;
        this.strides = strides;
        this.dilations = dilations;
        this.sizes = sizes;
        this.pads = pads;
    }

    /** Reads padding and strides from the fields of an operator's options. */
    static SpatialWindow read(OperatorUse use, FlatTable options, int padding, int strideWidth, int strideHeight)
            throws HoneException {
        int kind = options.int8(padding, SAME);
        if (kind != SAME && kind != VALID) {
            throw use.broken("the padding is SAME (0) or VALID (1), but it is " + kind);
        }
        long[] strides = { options.int32(strideHeight, 0), options.int32(strideWidth, 0) };
        requirePositive(use, "strides", strides);
        return new SpatialWindow(kind == SAME, strides, new long[] { 1, 1 }, null, null);
    }

    SpatialWindow dilated(OperatorUse use, FlatTable options, int width, int height) throws HoneException {
        long[] read = { options.int32(height, 1), options.int32(width, 1) };
        requirePositive(use, "dilations", read);
        return new SpatialWindow(same, strides, read, sizes, pads);
    }

    SpatialWindow over(long height, long width) throws UnsupportedUse {
        if (height <= 0 || width <= 0) {
            throw new UnsupportedUse("its window of " + height + "x" + width + " has no fixed size");
        }
        return new SpatialWindow(same, strides, dilations, new long[] { height, width }, pads);
    }

    /** True without padding, strides and dilations. */
    boolean isPlain() {
        return !same && pads == null && Arrays.stream(strides).allMatch(s -> s == 1) && Arrays.stream(dilations).allMatch(d -> d == 1);
    }

    /** A plain window with its elements {@code apart} from each other and the padding (top, left, bottom, right). */
    SpatialWindow spread(long[] apart, long[] padding) {
        return new SpatialWindow(false, strides, apart, sizes, padding);
    }

    private static void requirePositive(OperatorUse use, String what, long[] values) throws HoneException {
        if (values[0] <= 0 || values[1] <= 0) {
            throw use.broken(what + " are positive, but they are " + values[0] + "x" + values[1]);
        }
    }

    /** Adds ONNX's attributes for a window over an image of shape {@code [N, H, W, C]}. */
    void describe(NodeSketch sketch, Shape image) {
        sketch.integers("kernel_shape", sizes).integers("strides", strides);
        if (dilations[0] != 1 || dilations[1] != 1) {
            sketch.integers("dilations", dilations);
        }
        if (pads != null) {
            sketch.integers("pads", pads);
            return;
        }
        if (!same) {
            return;
        }
        if (!image.get(HEIGHT_AXIS).isFixed() || !image.get(HEIGHT_AXIS + 1).isFixed()) {
            sketch.text("auto_pad", "SAME_UPPER");
            return;
        }
        sketch.integers("pads", pads(image.get(HEIGHT_AXIS).size(), image.get(HEIGHT_AXIS + 1).size()));
    }

    private long[] pads(long height, long width) {
        long[] totals = { total(height, 0), total(width, 1) };
        return new long[] { totals[0] / 2, totals[1] / 2, totals[0] - totals[0] / 2, totals[1] - totals[1] / 2 };
    }

    private long total(long size, int axis) {
        long outputs = (size + strides[axis] - 1) / strides[axis];
        long reach = (sizes[axis] - 1) * dilations[axis] + 1;
        return Math.max((outputs - 1) * strides[axis] + reach - size, 0);
    }

    /** Adds ONNX's attributes for a transposed convolution from an image to one of shape {@code output}. */
    void describeTransposed(OperatorUse use, NodeSketch sketch, Shape input, Shape output) throws HoneException, UnsupportedUse {
        long[] around = new long[4];
        long[] added = new long[2];
        for (int axis = 0; axis < 2; axis++) {
            long in = input.get(HEIGHT_AXIS + axis).size();
            long out = output.get(HEIGHT_AXIS + axis).size();
            if (in < 0 || out < 0) {
                throw new UnsupportedUse("its sizes from " + input + " to " + output + " are not fixed");
            }
            around[axis] = same ? total(out, axis) / 2 : 0;
            long after = (in - 1) * strides[axis] + sizes[axis] - around[axis] - out;
            around[2 + axis] = Math.max(after, 0);
            added[axis] = Math.max(-after, 0);
            if (added[axis] >= strides[axis]) {
                throw use.broken("an output of " + out + " follows from an input of " + in + " with stride " + strides[axis]
                        + " and a window of " + sizes[axis]);
            }
        }
        sketch.integers("kernel_shape", sizes).integers("strides", strides).integers("pads", around);
        if (added[0] != 0 || added[1] != 0) {
            sketch.integers("output_padding", added);
        }
    }
}
