package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

import org.hone.targets.lowering.LoweredNode;

/**
 * Which input rows and columns each output row and column of a Resize comes from: ONNX's {@code coordinate_transformation_mode} and
 * {@code nearest_mode} (operator Resize, versions 11 to 19), in float32 as ONNX Runtime computes them.
 */
final class ResizeTaps {

    private static final int BYTES = 12;
    private static final int SCALES = 2;
    private static final int SIZES = 3;

    /** Where output {@code x} lies among {@code in} inputs that become {@code out}. */
    private interface Transformation {
        float original(float x, float scale, float in, float out);
    }

    private static final Map<String, Transformation> TRANSFORMATIONS = new HashMap<>();
    static {
        TRANSFORMATIONS.put("half_pixel", (x, scale, in, out) -> (x + 0.5f) / scale - 0.5f);
        TRANSFORMATIONS.put("pytorch_half_pixel", (x, scale, in, out) -> out > 1 ? (x + 0.5f) / scale - 0.5f : 0);
        TRANSFORMATIONS.put("asymmetric", (x, scale, in, out) -> x / scale);
        TRANSFORMATIONS.put("align_corners", (x, scale, in, out) -> out == 1 ? 0 : x * (in - 1) / (out - 1));
    }

    /** An input index near a place between inputs. */
    private interface Nearest {
        int of(float x);
    }

    private static final Map<String, Nearest> NEAREST = new HashMap<>();
    static {
        NEAREST.put("round_prefer_floor", x -> x == (int) x + 0.5f ? (int) Math.floor(x) : (int) roundAway(x));
        NEAREST.put("round_prefer_ceil", x -> (int) roundAway(x));
        NEAREST.put("floor", x -> (int) Math.floor(x));
        NEAREST.put("ceil", x -> (int) Math.ceil(x));
    }

    private ResizeTaps() {
    }

    private static double roundAway(float x) {
        return Math.copySign(Math.floor(Math.abs(x) + 0.5), x);
    }

    static boolean covers(LoweredNode node) {
        String mode = node.text("mode", "nearest");
        boolean modes = (mode.equals("nearest") || mode.equals("linear")) && node.integer("antialias", 0) == 0
                && node.integer("exclude_outside", 0) == 0 && node.text("keep_aspect_ratio_policy", "stretch").equals("stretch")
                && TRANSFORMATIONS.containsKey(node.text("coordinate_transformation_mode", "half_pixel"))
                && NEAREST.containsKey(node.text("nearest_mode", "round_prefer_floor"));
        return modes && !node.has("axes") && (isGiven(node, SCALES) || isGiven(node, SIZES));
    }

    private static boolean isGiven(LoweredNode node, int slot) {
        return node.constant(slot) != null && node.constant(slot).elementCount() > 0;
    }

    /** {@code ResizeTap[out_h + out_w]} for the axes {@code axis} and the next. */
    static ByteBuffer of(LoweredNode node, int axis) {
        int rows = Math.toIntExact(node.output().size(axis));
        int columns = Math.toIntExact(node.output().size(axis + 1));
        ByteBuffer taps = ByteBuffer.allocate((rows + columns) * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        put(taps, node, axis, rows);
        put(taps, node, axis + 1, columns);
        return taps.flip();
    }

    private static void put(ByteBuffer taps, LoweredNode node, int axis, int count) {
        int in = Math.toIntExact(node.input(0).size(axis));
        float scale = isGiven(node, SCALES) ? (float) node.constant(SCALES).doubleAt(axis) : (float) count / in;
        Transformation transformation = TRANSFORMATIONS.get(node.text("coordinate_transformation_mode", "half_pixel"));
        Nearest nearest = NEAREST.get(node.text("nearest_mode", "round_prefer_floor"));
        boolean linear = node.text("mode", "nearest").equals("linear");
        for (int i = 0; i < count; i++) {
            float x = in == count && scale == 1 ? i : transformation.original(i, scale, in, count);
            if (linear) {
                float inside = Math.max(0, Math.min(x, in - 1));
                int low = (int) Math.floor(inside);
                int high = Math.min(low + 1, in - 1);
                taps.putInt(low).putInt(high).putFloat(low == high ? 0 : inside - low);
            } else {
                int index = Math.max(0, Math.min(nearest.of(x), in - 1));
                taps.putInt(index).putInt(index).putFloat(0);
            }
        }
    }
}
