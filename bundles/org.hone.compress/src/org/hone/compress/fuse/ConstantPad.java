package org.hone.compress.fuse;

import java.util.Arrays;
import java.util.function.DoublePredicate;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/** Reads {@code Pad} nodes that put a constant around spatial axes. */
final class ConstantPad {

    private ConstantPad() {
    }

    /** True when the pad is by a float constant that {@code allowed} takes; 0 where the node gives none. */
    static boolean fillsWith(Node pad, Canvas canvas, DoublePredicate allowed) {
        Value fill = Canvas.input(pad, 2);
        Tensor value = canvas.constant(fill);
        boolean known = fill == null || value != null && value.elementType().isFloat();
        return NodeAttributes.text(pad, "mode", "constant").equals("constant") && known
                && allowed.test(fill == null ? 0 : value.doubleAt(0));
    }

    /**
     * The pads before, then behind all {@code rank} axes; null when they are not known, negative, or along the first two axes.
     */
    static long[] sizes(Node pad, int rank, Canvas canvas) {
        Tensor pads = canvas.constant(Canvas.input(pad, 1));
        Value axes = Canvas.input(pad, 3);
        if (pads == null || axes != null && canvas.constant(axes) == null) {
            return null;
        }
        long[] given = pads.toLongs();
        long[] along = axes == null ? null : canvas.constant(axes).toLongs();
        int count = along == null ? rank : along.length;
        if (given.length != 2 * count) {
            return null;
        }
        long[] sizes = new long[2 * rank];
        for (int i = 0; i < count; i++) {
            int axis = along == null ? i : (int) (along[i] < 0 ? along[i] + rank : along[i]);
            sizes[axis] = given[i];
            sizes[axis + rank] = given[i + count];
        }
        boolean spatial = sizes[0] == 0 && sizes[1] == 0 && sizes[rank] == 0 && sizes[rank + 1] == 0;
        return spatial && Arrays.stream(sizes).allMatch(size -> size >= 0) ? sizes : null;
    }
}
