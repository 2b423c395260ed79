package org.hone.formats.tflite.internal.write.operators;

import java.util.List;

import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * A window over the two spatial axes of {@code [N, C, H, W]} and how TFLite pads for it: SAME or VALID, where ONNX's padding is
 * one of them, else VALID behind a PAD.
 */
final class Window {

    private static final byte SAME = 0;
    private static final byte VALID = 1;
    private static final int AXES = 2;

    final long[] kernel;
    final long[] strides;
    final long[] dilations;
    /** Padding at top, left, bottom, right. */
    final long[] pads;
    /** How far windows reach over the padded image at the bottom and right, when sizes are rounded up. */
    final long[] excess = new long[AXES];
    final long[] image;

    private Window(long[] kernel, long[] strides, long[] dilations, long[] pads, long[] image) {
        this.kernel = kernel;
        this.strides = strides;
        this.dilations = dilations;
        this.pads = pads;
        this.image = image;
    }

    static Window of(NodeUse use, View input, long[] kernel) throws UnsupportedUse {
        if (input.rank() != AXES + 2 || kernel == null || kernel.length != AXES) {
            throw new UnsupportedUse("TensorFlow Lite has it for images of two axes only, but its input has the sizes "
                    + Longs.of(input.sizes()));
        }
        Attributes attributes = use.attributes();
        long[] strides = orOnes(attributes.integers("strides"));
        long[] dilations = orOnes(attributes.integers("dilations"));
        long[] image = { input.sizes()[2], input.sizes()[3] };
        Window window = new Window(kernel, strides, dilations, new long[2 * AXES], image);
        window.readPadding(attributes);
        if (attributes.integer("ceil_mode", 0) != 0) {
            window.roundUp();
        }
        return window;
    }

    private static long[] orOnes(Longs values) {
        return values == null || values.isEmpty() ? new long[] { 1, 1 } : values.toArray();
    }

    private void readPadding(Attributes attributes) {
        String mode = attributes.text("auto_pad", "NOTSET");
        if (mode.equals("SAME_UPPER") || mode.equals("SAME_LOWER")) {
            for (int i = 0; i < AXES; i++) {
                long total = samePadding(i);
                pads[i] = mode.equals("SAME_UPPER") ? total / 2 : total - total / 2;
                pads[i + AXES] = total - pads[i];
            }
        } else if (!mode.equals("VALID") && attributes.integers("pads") != null) {
            System.arraycopy(attributes.integers("pads").toArray(), 0, pads, 0, pads.length);
        }
    }

    private void roundUp() {
        for (int i = 0; i < AXES; i++) {
            long span = image[i] + pads[i] + pads[i + AXES] - reach(i);
            long windows = Math.floorDiv(span + strides[i] - 1, strides[i]) + 1;
            if ((windows - 1) * strides[i] >= image[i] + pads[i]) {
                windows--;
            }
            excess[i] = Math.max(0, (windows - 1) * strides[i] - span);
        }
    }

    private long reach(int axis) {
        return (kernel[axis] - 1) * dilations[axis] + 1;
    }

    private long samePadding(int axis) {
        long windows = (image[axis] + strides[axis] - 1) / strides[axis];
        return Math.max(0, (windows - 1) * strides[axis] + reach(axis) - image[axis]);
    }

    long output(int axis) {
        return (image[axis] + pads[axis] + pads[axis + AXES] + excess[axis] - reach(axis)) / strides[axis] + 1;
    }

    /** The sizes {@code [N, channels, H, W]} of what is given out. */
    long[] outputSizes(long batch, long channels) {
        return new long[] { batch, channels, output(0), output(1) };
    }

    boolean isValid() {
        for (int i = 0; i < AXES; i++) {
            if (pads[i] != 0 || pads[i + AXES] + excess[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** True when TFLite's SAME pads as this does. */
    boolean isSame() {
        for (int i = 0; i < AXES; i++) {
            long total = samePadding(i);
            if (pads[i] != total / 2 || pads[i + AXES] + excess[i] != total - total / 2) {
                return false;
            }
        }
        return true;
    }

    byte code() {
        return isValid() || !isSame() ? VALID : SAME;
    }

    boolean needsPad() {
        return !isValid() && !isSame();
    }

    int stride(int axis) {
        return (int) strides[axis];
    }

    int dilation(int axis) {
        return (int) dilations[axis];
    }

    /**
     * The image with its axes in TFLite's order, behind a PAD where neither SAME nor VALID will do.
     *
     * @param filling what is padded with, null for zeros
     */
    FileTensor padded(NodeUse use, View input, Tensor filling) throws UnsupportedUse {
        FileTensor tensor = input.tensor(View.channelsLast(input.rank()));
        return needsPad() ? surrounded(use, input, filling) : tensor;
    }

    /** The image behind a PAD of zeros, so that VALID will do. */
    FileTensor surrounded(NodeUse use, View input) throws UnsupportedUse {
        return surrounded(use, input, null);
    }

    private FileTensor surrounded(NodeUse use, View input, Tensor filling) throws UnsupportedUse {
        FileTensor tensor = input.tensor(View.channelsLast(input.rank()));
        if (pads[0] < 0 || pads[1] < 0 || pads[2] < 0 || pads[3] < 0) {
            throw new UnsupportedUse("its padding " + Longs.of(pads) + " takes elements away");
        }
        long[] sizes = tensor.sizes().clone();
        int[] amounts = new int[2 * sizes.length];
        for (int i = 0; i < AXES; i++) {
            amounts[2 * (i + 1)] = (int) pads[i];
            amounts[2 * (i + 1) + 1] = (int) (pads[i + AXES] + excess[i]);
            sizes[i + 1] += pads[i] + pads[i + AXES] + excess[i];
        }
        FileTensor list = use.constant("padding", Tensor.ofInts(Longs.of(sizes.length, 2), amounts));
        FileTensor out = use.temporary(View.natural(sizes.length), sizes, tensor.type(),
                tensor.type() == ElementType.FLOAT32 ? null : input.stored().scaling()).base();
        use.draft().operator(filling == null ? "PAD" : "PADV2", null,
                filling == null ? List.of(tensor, list)
                        : List.of(tensor, list, use.filling(filling, input)),
                List.of(out));
        return out;
    }

    /** How many elements of the image, with its padding or without, window {@code index} along an axis reaches. */
    long counted(int axis, long index, boolean withPadding) {
        long first = index * strides[axis] - pads[axis];
        long end = first + kernel[axis];
        long low = withPadding ? -pads[axis] : 0;
        long high = image[axis] + (withPadding ? pads[axis + AXES] : 0);
        return Math.min(end, high) - Math.max(first, low);
    }
}
