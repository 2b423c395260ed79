package org.hone.targets.generic;

import java.util.Arrays;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Resizing and sampling. */
final class ResizeForms {

    private ResizeForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("Resize", ResizeForms::resize);
        rules.add("Upsample", node -> {
            Tensor given = Draft.constant(node, 1, "scales");
            float[] scales = given == null ? node.reals("scales") : given.toFloats();
            return new Draft("resize", node).inputs(0).outputs(1).word("mode", "nearest", "nearest", "linear").ints(4, 2, 0)
                    .floats(-0.75f, 0).floats(scales).floats(new float[scales.length]).floats(ones(scales.length));
        });
        rules.add("GridSample", node -> new Draft("grid_sample", node).only(ElementType.FLOAT32, 0, 1).inputs(0, 1).outputs(1)
                .ints(mode(node)).word("padding_mode", "zeros", "zeros", "border", "reflection").integer("align_corners", 0));
        rules.add("AffineGrid", node -> new Draft("affine_grid", node).only(ElementType.FLOAT32, 0).inputs(0).outputs(1)
                .integer("align_corners", 0));
    }

    private static long mode(LoweredNode node) throws Refusal {
        if (node.input(0).rank() > 5) {
            throw new Refusal("at most three spatial axes");
        }
        return switch (node.text("mode", "linear")) {
        case "nearest" -> 0;
        case "linear", "bilinear" -> 1;
        case "cubic", "bicubic" -> 2;
        default -> throw new Refusal("mode of nearest, linear, cubic");
        };
    }

    private static float[] ones(int many) {
        float[] ones = new float[many];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Draft resize(LoweredNode node) throws Refusal {
        if (node.integer("antialias", 0) != 0) {
            throw new Refusal("resizing without antialiasing");
        }
        int rank = node.input(0).rank();
        long[] axes = node.integers("axes") == null ? Axes.all(rank) : node.integers("axes");
        Tensor given = Draft.constant(node, 2, "scales");
        Tensor region = node.text("coordinate_transformation_mode", "half_pixel").equals("tf_crop_and_resize")
                ? Draft.constant(node, 1, "roi") : null;
        float[] scales = ones(rank);
        float[] begin = new float[rank];
        float[] end = ones(rank);
        for (int i = 0; i < axes.length; i++) {
            int axis = Axes.fromFront(axes[i], rank);
            scales[axis] = given != null && given.elementCount() > 0 ? (float) given.doubleAt(i)
                    : (float) node.output().size(axis) / node.input(0).size(axis);
            if (region != null && region.elementCount() > 0) {
                begin[axis] = (float) region.doubleAt(i);
                end[axis] = (float) region.doubleAt(axes.length + i);
            }
        }
        keepAspectRatio(node, axes, scales);
        return new Draft("resize", node).inputs(0).outputs(1).word("mode", "nearest", "nearest", "linear", "cubic")
                .word("coordinate_transformation_mode", "half_pixel", "half_pixel", "half_pixel_symmetric", "pytorch_half_pixel",
                        "align_corners", "asymmetric", "tf_crop_and_resize")
                .word("nearest_mode", "round_prefer_floor", "round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
                .integer("exclude_outside", 0).real("cubic_coeff_a", -0.75f).real("extrapolation_value", 0).floats(scales).floats(begin)
                .floats(end);
    }

    /** One scale for all axes where sizes were given and the ratio is to be kept. */
    private static void keepAspectRatio(LoweredNode node, long[] axes, float[] scales) throws Refusal {
        long[] sizes = Draft.integers(node, 3, "sizes");
        String policy = node.text("keep_aspect_ratio_policy", "stretch");
        if (sizes == null || sizes.length == 0 || policy.equals("stretch")) {
            return;
        }
        boolean smaller = policy.equals("not_larger");
        float one = smaller ? Float.POSITIVE_INFINITY : 0;
        for (int i = 0; i < axes.length; i++) {
            float scale = (float) sizes[i] / node.input(0).size(Axes.fromFront(axes[i], scales.length));
            one = smaller ? Math.min(one, scale) : Math.max(one, scale);
        }
        for (long axis : axes) {
            scales[Axes.fromFront(axis, scales.length)] = one;
        }
    }
}
