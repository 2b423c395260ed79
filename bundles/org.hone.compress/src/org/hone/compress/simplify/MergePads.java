package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * Merges pads of pads.
 *
 * <p>
 * Precondition: the input of a Pad is made by another that nothing else uses; both fill with the same constant, for all axes,
 * by constant sizes of 0 or more. Postcondition: one Pad by the sums.
 */
final class MergePads implements NodeRewrite {

    @Override
    public String id() {
        return "pads";
    }

    @Override
    public String documentation() {
        return "pads of pads become one";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Pad");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value padded = Canvas.input(node, 0);
        Node first = canvas.producer(padded, "Pad");
        if (first == null || canvas.onlyUser(padded) != node || !isPlain(node, canvas) || !isPlain(first, canvas)
                || !(fill(node, canvas) == fill(first, canvas))) {
            return false;
        }
        long[] inner = canvas.constant(Canvas.input(first, 1)).toLongs();
        long[] outer = canvas.constant(Canvas.input(node, 1)).toLongs();
        if (inner.length != outer.length) {
            return false;
        }
        long[] sums = new long[inner.length];
        Arrays.setAll(sums, i -> inner[i] + outer[i]);
        canvas.setInput(node, 1,
                canvas.addConstant(Canvas.output(node).getName() + "_pads", Tensor.ofLongs(Longs.of(sums.length), sums)));
        canvas.setInput(node, 0, Canvas.input(first, 0));
        canvas.absorb(first, node);
        return true;
    }

    private static boolean isPlain(Node pad, Canvas canvas) {
        Tensor pads = canvas.constant(Canvas.input(pad, 1));
        Value fill = Canvas.input(pad, 2);
        return NodeAttributes.text(pad, "mode", "constant").equals("constant") && Canvas.input(pad, 3) == null && pads != null
                && Arrays.stream(pads.toLongs()).allMatch(size -> size >= 0) && (fill == null
                        || canvas.constant(fill) != null && canvas.elementType(fill).isFloat());
    }

    private static double fill(Node pad, Canvas canvas) {
        return Canvas.input(pad, 2) == null ? 0 : canvas.constant(Canvas.input(pad, 2)).doubleAt(0);
    }
}
