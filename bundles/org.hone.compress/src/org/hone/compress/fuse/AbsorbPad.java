package org.hone.compress.fuse;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Moves a pad into the convolution behind it.
 *
 * <p>
 * Precondition: a {@code Conv} without automatic padding takes its input from a {@code Pad} that nothing else uses, which
 * puts zeros before and behind spatial axes only, by constant sizes of 0 or more. Postcondition: the convolution pads by the
 * sum.
 */
final class AbsorbPad implements NodeRewrite {

    private final Set<Node> excluded;

    AbsorbPad(Set<Node> excluded) {
        this.excluded = excluded;
    }

    @Override
    public String id() {
        return "pad";
    }

    @Override
    public String documentation() {
        return "pads go into the convolution behind them";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Conv");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value padded = Canvas.input(node, 0);
        Node pad = canvas.producer(padded, "Pad");
        String automatic = NodeAttributes.text(node, "auto_pad", "NOTSET");
        if (pad == null || canvas.onlyUser(padded) != node || excluded.contains(node) || excluded.contains(pad)
                || !automatic.equals("NOTSET") && !automatic.equals("VALID") || !ConstantPad.fillsWith(pad, canvas, fill -> fill == 0)) {
            return false;
        }
        int rank = canvas.shape(Canvas.input(node, 1)).rank();
        long[] sizes = rank < 3 ? null : ConstantPad.sizes(pad, rank, canvas);
        if (sizes == null) {
            return false;
        }
        long[] own = NodeAttributes.integers(node, "pads");
        int spatial = rank - 2;
        long[] sums = own == null || automatic.equals("VALID") ? new long[spatial * 2] : own;
        for (int i = 0; i < spatial; i++) {
            sums[i] += sizes[i + 2];
            sums[i + spatial] += sizes[i + 2 + rank];
        }
        NodeAttributes.set(node, "pads", sums);
        NodeAttributes.remove(node, "auto_pad");
        canvas.setInput(node, 0, Canvas.input(pad, 0));
        canvas.absorb(pad, node);
        return true;
    }
}
