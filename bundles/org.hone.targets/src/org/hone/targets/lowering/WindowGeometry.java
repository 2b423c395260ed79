package org.hone.targets.lowering;

import org.hone.core.plan.Params;

/**
 * How the window of a convolution or pooling moves over two spatial axes.
 *
 * @param batch N
 * @param in height and width of the input
 * @param out height and width of the output
 * @param kernel height and width
 * @param strides vertical, horizontal
 * @param dilations vertical, horizontal
 * @param pads top, left, bottom, right
 */
public record WindowGeometry(int batch, int[] in, int[] out, int[] kernel, int[] strides, int[] dilations, int[] pads) {

    /** Of a node on {@code [N, H, W, C]} tensors; {@code kernel} as its weights have it, or null to take the attribute. */
    public static WindowGeometry of(LoweredNode node, int[] kernel) {
        return of(node, kernel, node.input(0).sizes(), node.output().sizes());
    }

    private static WindowGeometry of(LoweredNode node, int[] kernel, long[] from, long[] to) {
        int[] size = kernel != null ? kernel : ints(node, "kernel_shape", 1);
        int[] in = { Math.toIntExact(from[1]), Math.toIntExact(from[2]) };
        int[] out = { Math.toIntExact(to[1]), Math.toIntExact(to[2]) };
        int[] strides = ints(node, "strides", 1);
        int[] dilations = ints(node, "dilations", 1);
        return new WindowGeometry(Math.toIntExact(from[0]), in, out, size, strides, dilations, pads(node, in, out, size, strides, dilations));
    }

    /** The same of a transposed convolution, whose pads are cut off its output. */
    public static WindowGeometry ofTransposed(LoweredNode node, int[] kernel) {
        WindowGeometry plain = of(node, kernel);
        String auto = node.text("auto_pad", "NOTSET");
        if (!node.has("output_shape") && !auto.startsWith("SAME")) {
            return plain;
        }
        int[] pads = new int[4];
        int[] added = ints(node, "output_padding", 0);
        for (int axis = 0; axis < 2; axis++) {
            int total = Math.max(0, plain.strides[axis] * (plain.in[axis] - 1) + added[axis]
                    + (kernel[axis] - 1) * plain.dilations[axis] + 1 - plain.out[axis]);
            pads[axis] = auto.equals("SAME_UPPER") ? total / 2 : total - total / 2;
            pads[axis + 2] = total - pads[axis];
        }
        return new WindowGeometry(plain.batch, plain.in, plain.out, kernel, plain.strides, plain.dilations, pads);
    }

    private static int[] ints(LoweredNode node, String attribute, int otherwise) {
        long[] values = node.integers(attribute);
        return values == null ? new int[] { otherwise, otherwise }
                : new int[] { Math.toIntExact(values[0]), Math.toIntExact(values[1]) };
    }

    private static int[] pads(LoweredNode node, int[] in, int[] out, int[] kernel, int[] strides, int[] dilations) {
        String auto = node.text("auto_pad", "NOTSET");
        if (auto.equals("VALID")) {
            return new int[4];
        }
        long[] given = node.integers("pads");
        if (!auto.startsWith("SAME")) {
            return given == null ? new int[4] : new int[] { Math.toIntExact(given[0]), Math.toIntExact(given[1]),
                    Math.toIntExact(given[2]), Math.toIntExact(given[3]) };
        }
        int[] pads = new int[4];
        for (int axis = 0; axis < 2; axis++) {
            int total = Math.max(0, (out[axis] - 1) * strides[axis] + (kernel[axis] - 1) * dilations[axis] + 1 - in[axis]);
            int less = total / 2;
            pads[axis] = auto.equals("SAME_UPPER") ? less : total - less;
            pads[axis + 2] = total - pads[axis];
        }
        return pads;
    }

    /** The fields of {@code hone::Window}. */
    public Params params() {
        return new Params().set("batch", batch).set("in_h", in[0]).set("in_w", in[1]).set("out_h", out[0]).set("out_w", out[1])
                .set("kernel_h", kernel[0]).set("kernel_w", kernel[1]).set("stride_h", strides[0]).set("stride_w", strides[1])
                .set("dilation_h", dilations[0]).set("dilation_w", dilations[1]).set("pad_top", pads[0]).set("pad_left", pads[1]);
    }

    /** The window of a fully connected layer over that many rows. */
    public static Params rows(int rows) {
        return new Params().set("batch", 1).set("in_h", 1).set("in_w", rows).set("out_h", 1).set("out_w", rows);
    }

    /** True when each output pixel reads the input pixel of its own place only. */
    public boolean isPointwise() {
        return kernel[0] == 1 && kernel[1] == 1 && strides[0] == 1 && strides[1] == 1 && pads[0] == 0 && pads[1] == 0;
    }
}
