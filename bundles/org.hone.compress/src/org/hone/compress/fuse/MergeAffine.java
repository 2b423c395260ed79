package org.hone.compress.fuse;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.GraphRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * Merges scales and shifts into the batch normalization before them, where no linear layer takes both: it runs when
 * {@link FoldAffine} has found all it can.
 *
 * <p>
 * Precondition: a {@code BatchNormalization} that is affine in each channel, and nodes behind it that are, each value between
 * used by the next node only. Postcondition: the batch normalization computes what all computed, with other factors and
 * summands and the same statistics.
 */
final class MergeAffine implements GraphRewrite {

    private static final int FACTORS = 1;
    private static final int SUMMANDS = 2;

    private final AffineReader reader;

    MergeAffine(AffineReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "affine";
    }

    @Override
    public String documentation() {
        return "scales and shifts go into the batch normalization before them";
    }

    @Override
    public int apply(Canvas canvas) {
        int count = 0;
        for (Node node : canvas.graph().getNodes()) {
            if (Canvas.is(node, "BatchNormalization") && !canvas.isRemoved(node) && apply(node, canvas)) {
                count++;
            }
        }
        return count;
    }

    private boolean apply(Node node, Canvas canvas) {
        int rank = canvas.shape(Canvas.input(node, 0)).rank();
        Tensor factors = canvas.constant(Canvas.input(node, FACTORS));
        int channels = factors == null ? 0 : Math.toIntExact(factors.elementCount());
        Node next = canvas.onlyUser(Canvas.output(node));
        if (rank < 2 || channels == 0 || reader.read(node, rank, 1, channels) == null
                || next == null || reader.data(next) != Canvas.output(node)) {
            return false;
        }
        Affine all = reader.read(next, rank, 1, channels);
        if (all == null) {
            return false;
        }
        Node last = next;
        while (true) {
            Node more = canvas.onlyUser(Canvas.output(last));
            Affine affine = more == null || reader.data(more) != Canvas.output(last) ? null : reader.read(more, rank, 1, channels);
            if (affine == null) {
                return merge(node, last, all, factors, canvas);
            }
            all = all.then(affine);
            last = more;
        }
    }

    private static boolean merge(Node node, Node last, Affine all, Tensor factors, Canvas canvas) {
        Tensor summands = canvas.constant(Canvas.input(node, SUMMANDS));
        float[] newFactors = new float[all.scale().length];
        float[] newSummands = new float[all.scale().length];
        for (int c = 0; c < newFactors.length; c++) {
            newFactors[c] = (float) (factors.doubleAt(c) * all.scale()[c]);
            newSummands[c] = (float) (summands.doubleAt(c) * all.scale()[c] + all.shift()[c]);
        }
        Value output = Canvas.output(last);
        if (!isFinite(newFactors) || !isFinite(newSummands)
                || Canvas.isGraphOutput(output) && !canvas.canRename(output, Canvas.output(node))) {
            return false;
        }
        canvas.setInput(node, FACTORS, canvas.addConstant(Canvas.output(node).getName() + "_scale_fused", vector(newFactors)));
        canvas.setInput(node, SUMMANDS, canvas.addConstant(Canvas.output(node).getName() + "_shift_fused", vector(newSummands)));
        canvas.replace(output, Canvas.output(node));
        canvas.removeUnused(last).reversed().forEach(gone -> canvas.origins().handOn(gone, node, false));
        return true;
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static Tensor vector(float[] values) {
        return Tensor.ofFloats(Longs.of(values.length), values);
    }
}
