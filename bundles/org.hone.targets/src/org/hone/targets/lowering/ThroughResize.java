package org.hone.targets.lowering;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Through Resize with constant scales or sizes for all axes, which come in the order before. */
final class ThroughResize implements TransposeRule {

    private static final int ROI = 1;
    private static final int SCALES = 2;
    private static final int SIZES = 3;

    @Override
    public Set<String> operators() {
        return Set.of("Resize");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        boolean known = user.input(0) == transpose.output() && !user.has("axes") && isKnown(user, SCALES) && isKnown(user, SIZES)
                && !user.text("coordinate_transformation_mode", "half_pixel").equals("tf_crop_and_resize");
        if (!known) {
            return null;
        }
        int[] back = Permutation.inverse(permutation);
        if (isGiven(user, SCALES)) {
            float[] scales = user.constant(SCALES).toFloats();
            float[] before = new float[scales.length];
            for (int i = 0; i < before.length; i++) {
                before[i] = scales[back[i]];
            }
            user.setInput(SCALES, graph.constant("scales", Tensor.ofFloats(Longs.of(before.length), before)));
        }
        if (isGiven(user, SIZES)) {
            long[] sizes = user.constant(SIZES).toLongs();
            long[] before = Arrays.stream(back).mapToLong(axis -> sizes[axis]).toArray();
            user.setInput(SIZES, graph.constant("sizes", Tensor.ofLongs(Longs.of(before.length), before)));
        }
        if (user.inputs().size() > ROI) {
            user.setInput(ROI, null);
        }
        user.setInput(0, transpose.input(0));
        return Moved.behind(graph, user, permutation);
    }

    private static boolean isGiven(LoweredNode user, int slot) {
        return user.constant(slot) != null && user.constant(slot).elementCount() > 0;
    }

    private static boolean isKnown(LoweredNode user, int slot) {
        return user.input(slot) == null || user.constant(slot) != null;
    }
}
