package org.hone.targets.generic;

import java.util.Arrays;

import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;

/**
 * A window that moves over spatial axes, as the attributes of convolutions and pooling say it.
 *
 * @param kernel sizes by spatial axis
 * @param pads places before each axis, then behind each
 */
record Geometry(long[] kernel, long[] strides, long[] dilations, long[] pads) {

    /** The window of a node that reads {@code input} `[N, C, spatial...]`. */
    static Geometry of(LoweredNode node, LoweredValue input, LoweredValue output, long[] kernel) throws Refusal {
        int axes = kernel.length;
        if (axes == 0 || axes > 6) {
            throw new Refusal("one to six spatial axes");
        }
        long[] strides = orElse(node.integers("strides"), axes, 1);
        long[] dilations = orElse(node.integers("dilations"), axes, 1);
        long[] pads = orElse(node.integers("pads"), 2 * axes, 0);
        String auto = node.text("auto_pad", "NOTSET");
        if (auto.startsWith("SAME")) {
            for (int i = 0; i < axes; i++) {
                long total = Math.max(0, (output.size(2 + i) - 1) * strides[i] + (kernel[i] - 1) * dilations[i] + 1 - input.size(2 + i));
                pads[i] = auto.equals("SAME_LOWER") ? total - total / 2 : total / 2;
                pads[axes + i] = total - pads[i];
            }
        } else if (auto.equals("VALID")) {
            Arrays.fill(pads, 0);
        }
        return new Geometry(kernel, strides, dilations, pads);
    }

    /**
     * The window of a transposed convolution: pads are what its output lacks of the whole.
     */
    static Geometry transposed(LoweredNode node, LoweredValue input, LoweredValue output, long[] kernel) throws Refusal {
        Geometry window = of(node, output, input, kernel);
        int axes = kernel.length;
        String auto = node.text("auto_pad", "NOTSET");
        if (auto.startsWith("SAME") || node.integers("output_shape") != null) {
            long[] more = orElse(node.integers("output_padding"), axes, 0);
            for (int i = 0; i < axes; i++) {
                long whole = window.strides[i] * (input.size(2 + i) - 1) + more[i] + (kernel[i] - 1) * window.dilations[i] + 1;
                long total = Math.max(0, whole - output.size(2 + i));
                window.pads[i] = auto.equals("SAME_UPPER") ? total / 2 : total - total / 2;
                window.pads[axes + i] = total - window.pads[i];
            }
        }
        return window;
    }

    /** {@code values}, or {@code many} times {@code otherwise} where there are none. */
    static long[] orElse(long[] values, int many, long otherwise) {
        if (values != null && values.length == many) {
            return values.clone();
        }
        long[] all = new long[many];
        Arrays.fill(all, otherwise);
        return all;
    }

    /** Adds the window as native code has it. */
    Draft addTo(Draft draft) {
        return draft.ints(kernel.length).ints(kernel).ints(strides).ints(dilations).ints(Arrays.copyOf(pads, kernel.length));
    }

    long[] padsBehind() {
        return Arrays.copyOfRange(pads, kernel.length, pads.length);
    }
}
