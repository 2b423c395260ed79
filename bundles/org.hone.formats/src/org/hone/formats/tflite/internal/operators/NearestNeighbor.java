package org.hone.formats.tflite.internal.operators;

/**
 * Which pixel along one axis RESIZE_NEAREST_NEIGHBOR takes for each pixel of its result.
 *
 * <p>
 * TFLite takes {@code floor(i * in / out)}, with half-pixel centers {@code floor((i + 0.5) * in / out)} and with aligned corners
 * the nearest to {@code i * (in - 1) / (out - 1)}, a half rounding up, all in float32 ({@code GetNearestNeighbor} in
 * {@code reference/resize_nearest_neighbor.h}). Where such a product is all but an integer, the formulas of TFLite and of ONNX's
 * Resize may round to different pixels.
 *
 * @param in the size before
 * @param out the size after
 */
record NearestNeighbor(long in, long out, boolean alignCorners, boolean halfPixel) {

    /** TFLite's pixel for each pixel of the result. */
    long[] pixels() {
        long[] pixels = new long[Math.toIntExact(out)];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel(i);
        }
        return pixels;
    }

    private long pixel(int i) {
        float scale = alignCorners && out > 1 ? (in - 1) / (float) (out - 1) : in / (float) out;
        float position = (i + (halfPixel ? 0.5f : 0f)) * scale;
        return Math.clamp((long) (alignCorners ? Math.floor(position + 0.5) : Math.floor(position)), 0, in - 1);
    }

    /** True when ONNX's Resize surely takes the same pixels. */
    boolean isThatOfResize() {
        for (int i = 0; i < out; i++) {
            if (pixel(i) != exactPixel(i) || pixel(i) != resizePixel(i)) {
                return false;
            }
        }
        return true;
    }

    /** In rational numbers. */
    private long exactPixel(long i) {
        if (alignCorners) {
            return out == 1 ? 0 : (2 * i * (in - 1) + out - 1) / (2 * (out - 1));
        }
        return halfPixel ? (2 * i + 1) * in / (2 * out) : i * in / out;
    }

    /** As ONNX's specification of Resize computes it, in float32. */
    private long resizePixel(int i) {
        float scale = out / (float) in;
        float position = alignCorners ? out == 1 ? 0 : i * (float) (in - 1) / (out - 1)
                : halfPixel ? (i + 0.5f) / scale - 0.5f : i / scale;
        double rounded = alignCorners || halfPixel ? Math.floor(position + 0.5) : Math.floor(position);
        return Math.clamp((long) rounded, 0, in - 1);
    }
}
