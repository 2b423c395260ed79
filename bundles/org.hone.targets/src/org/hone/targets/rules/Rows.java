package org.hone.targets.rules;

import org.hone.core.plan.Params;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredValue;

/**
 * A tensor walked pixel by pixel, as {@code [pixels, channels]}; as one long row where nothing lies between pixels.
 *
 * @param pixels how many
 * @param channels of each
 * @param inStride elements from one to the next
 * @param outStride the same in the output
 */
record Rows(int pixels, int channels, int inStride, int outStride) {

    static Rows of(LoweredValue input, LoweredValue output, KernelWriter writer, boolean perChannel) {
        int channels = Math.toIntExact(output.rank() == 0 ? 1 : output.size(output.rank() - 1));
        int pixels = channels == 0 ? 0 : Math.toIntExact(output.elements() / channels);
        int in = writer.stride(input);
        int out = writer.stride(output);
        if (!perChannel && in == channels && out == channels) {
            int all = Math.toIntExact(output.elements());
            return new Rows(1, all, all, all);
        }
        return new Rows(pixels, channels, in, out);
    }

    /** The fields of parameter structs. */
    Params params() {
        return new Params().set("pixels", pixels).set("channels", channels).set("in_stride", inStride).set("out_stride", outStride);
    }
}
