package org.hone.formats.tflite.internal.write.operators;

import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;

/** Operators that change the size of images or trade it for channels. */
final class Images {

    static final Map<String, NodeWriter> ROWS = Map.of("Resize", Images::resize, "Upsample", Images::upsample, "DepthToSpace",
            Images::depthToSpace, "SpaceToDepth", Images::spaceToDepth);

    private static final double SIZE_TOLERANCE = 1e-3;
    private static final int[] LAYOUT = View.channelsLast(4);

    private Images() {
    }

    private static View image(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        if (input.rank() != 4) {
            throw new UnsupportedUse("TensorFlow Lite has it for images of two axes only");
        }
        return input.isQuantized() ? input : use.plain(0);
    }

    private static void upsample(NodeUse use) throws UnsupportedUse {
        View input = image(use);
        float[] scales = use.has(1) ? use.constant(1, "scales").toFloats() : use.attributes().reals("scales").toArray();
        emit(use, input, scaled(input, scales, null), use.attributes().text("mode", "nearest"), "asymmetric", "floor");
    }

    private static void resize(NodeUse use) throws UnsupportedUse {
        View input = image(use);
        boolean old = use.opset() < 11;
        Tensor scales = use.constant(old ? 1 : 2, "scales");
        Tensor wanted = old ? null : use.constant(3, "sizes");
        if (use.attributes().has("axes") || !use.attributes().text("keep_aspect_ratio_policy", "stretch").equals("stretch")
                || use.attributes().integer("antialias", 0) != 0) {
            throw new UnsupportedUse("axes, keep_aspect_ratio_policy and antialias are not written");
        }
        long[] sizes = scaled(input, scales == null || scales.elementCount() == 0 ? null : scales.toFloats(), wanted);
        emit(use, input, sizes, use.attributes().text("mode", "nearest"),
                old ? "asymmetric" : use.attributes().text("coordinate_transformation_mode", "half_pixel"),
                old ? "floor" : use.attributes().text("nearest_mode", "round_prefer_floor"));
    }

    private static long[] scaled(View input, float[] scales, Tensor wanted) throws UnsupportedUse {
        if (scales == null && wanted == null) {
            throw new UnsupportedUse("its scales and sizes are missing");
        }
        long[] sizes = input.sizes();
        for (int axis = 0; axis < sizes.length; axis++) {
            double size = wanted != null ? wanted.longAt(axis) : (double) sizes[axis] * scales[axis];
            long whole = (long) Math.floor(size + SIZE_TOLERANCE);
            if (Math.abs(size - whole) > SIZE_TOLERANCE || axis < 2 && whole != sizes[axis]) {
                throw new UnsupportedUse("axis " + axis + " of " + sizes[axis] + " elements would get " + size
                        + "; TensorFlow Lite resizes height and width to whole sizes");
            }
            sizes[axis] = whole;
        }
        return sizes;
    }

    private static void emit(NodeUse use, View input, long[] sizes, String mode, String transformation, String rounding)
            throws UnsupportedUse {
        boolean corners = transformation.equals("align_corners");
        boolean half = transformation.equals("half_pixel") || transformation.equals("pytorch_half_pixel") && sizes[2] > 1 && sizes[3] > 1;
        if (!corners && !half && !transformation.equals("asymmetric")) {
            throw new UnsupportedUse("TensorFlow Lite has no coordinate transformation " + transformation);
        }
        boolean nearest = mode.equals("nearest");
        boolean known = nearest ? nearestFits(input.sizes(), sizes, corners, half, rounding) : mode.equals("linear")
                || mode.equals("bilinear");
        if (!known) {
            throw new UnsupportedUse("TensorFlow Lite does not resize in the mode " + mode + " with rounding " + rounding + " and "
                    + transformation + " coordinates");
        }
        OptionsKind kind = nearest ? OptionsKind.RESIZE_NEAREST_NEIGHBOR : OptionsKind.RESIZE_BILINEAR;
        int first = nearest ? 0 : 2;
        use.move(0, input, nearest ? "RESIZE_NEAREST_NEIGHBOR" : "RESIZE_BILINEAR",
                FileOptions.of(kind).with(first, corners).with(first + 1, half), LAYOUT, sizes, input.tensor(LAYOUT),
                use.ints((int) sizes[2], (int) sizes[3]));
    }

    /** TFLite rounds down, with half pixels to the nearest, the upper one of two; whole enlargements have no two. */
    private static boolean nearestFits(long[] from, long[] to, boolean corners, boolean half, String rounding) {
        boolean whole = to[2] % from[2] == 0 && to[3] % from[3] == 0;
        if (half) {
            return rounding.equals("round_prefer_ceil") || rounding.equals("round_prefer_floor") && whole;
        }
        return corners ? rounding.equals("round_prefer_ceil") : rounding.equals("floor") || whole && rounding.equals("round_prefer_floor")
                && to[2] == from[2] && to[3] == from[3];
    }

    private static void depthToSpace(NodeUse use) throws UnsupportedUse {
        View input = image(use);
        if (!use.attributes().text("mode", "DCR").equals("DCR")) {
            throw new UnsupportedUse("TensorFlow Lite has the mode DCR only");
        }
        long block = use.attributes().integer("blocksize", 0);
        long[] from = input.sizes();
        use.move(0, input, "DEPTH_TO_SPACE", FileOptions.of(OptionsKind.DEPTH_TO_SPACE).with(0, (int) block), LAYOUT,
                new long[] { from[0], from[1] / (block * block), from[2] * block, from[3] * block }, input.tensor(LAYOUT));
    }

    private static void spaceToDepth(NodeUse use) throws UnsupportedUse {
        View input = image(use);
        long block = use.attributes().integer("blocksize", 0);
        long[] from = input.sizes();
        use.move(0, input, "SPACE_TO_DEPTH", FileOptions.of(OptionsKind.SPACE_TO_DEPTH).with(0, (int) block), LAYOUT,
                new long[] { from[0], from[1] * block * block, from[2] / block, from[3] / block }, input.tensor(LAYOUT));
    }
}
