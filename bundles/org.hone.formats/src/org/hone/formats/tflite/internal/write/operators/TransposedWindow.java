package org.hone.formats.tflite.internal.write.operators;

import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.snapshot.Attributes;
import org.hone.model.type.Longs;

/**
 * The window of a transposed convolution: TFLite makes the {@link #full} image that all windows reach, of which ONNX's is the
 * part from {@link #start} on.
 */
final class TransposedWindow {

    private final long[] strides;
    private final long[] full = new long[2];
    private final long[] output = new long[2];
    private final long[] start = new long[2];

    private TransposedWindow(long[] strides) {
        this.strides = strides;
    }

    static TransposedWindow of(NodeUse use, View input, long[] kernel) throws UnsupportedUse {
        Attributes attributes = use.attributes();
        if (input.rank() != 4 || kernel == null || attributes.integer("group", 1) != 1 || !isOnes(attributes.integers("dilations"))) {
            throw new UnsupportedUse("TensorFlow Lite has it for images of two axes, without groups and dilations, only");
        }
        Longs strides = attributes.integers("strides");
        TransposedWindow window = new TransposedWindow(strides == null ? new long[] { 1, 1 } : strides.toArray());
        for (int axis = 0; axis < 2; axis++) {
            window.read(attributes, axis, input.sizes()[axis + 2], kernel[axis]);
        }
        return window;
    }

    private static boolean isOnes(Longs values) {
        return values == null || values.stream().allMatch(value -> value == 1);
    }

    private void read(Attributes attributes, int axis, long image, long kernel) throws UnsupportedUse {
        long reach = (image - 1) * strides[axis] + kernel;
        long added = at(attributes.integers("output_padding"), axis);
        long before = at(attributes.integers("pads"), axis);
        long after = at(attributes.integers("pads"), axis + 2);
        String mode = attributes.text("auto_pad", "NOTSET");
        Longs wanted = attributes.integers("output_shape");
        if (wanted != null || mode.startsWith("SAME")) {
            long size = wanted == null ? image * strides[axis] : wanted.get(wanted.size() - 2 + axis);
            long total = Math.max(0, reach + added - size);
            boolean upper = mode.equals("SAME_UPPER");
            before = upper ? total / 2 : total - total / 2;
            after = total - before;
        }
        full[axis] = reach;
        start[axis] = before;
        output[axis] = reach + added - before - after;
        if (start[axis] + output[axis] > full[axis]) {
            throw new UnsupportedUse("its output padding reaches over all windows");
        }
    }

    private static long at(Longs values, int index) {
        return values == null || index >= values.size() ? 0 : values.get(index);
    }

    boolean isPlain() {
        return start[0] == 0 && start[1] == 0 && output[0] == full[0] && output[1] == full[1];
    }

    long full(int axis) {
        return full[axis];
    }

    long output(int axis) {
        return output[axis];
    }

    int start(int axis) {
        return (int) start[axis];
    }

    int stride(int axis) {
        return (int) strides[axis];
    }
}
