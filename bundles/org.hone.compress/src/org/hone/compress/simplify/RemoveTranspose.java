package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Removes transposes that keep the order of axes.
 *
 * <p>
 * Precondition: the permutation is the identity. Postcondition: what used the output uses the input.
 */
final class RemoveTranspose implements NodeRewrite {

    @Override
    public String id() {
        return "transposes";
    }

    @Override
    public String documentation() {
        return "transposes that keep the order go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Transpose");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        long[] order = MergeTransposes.order(node, canvas);
        return order != null && Arrays.equals(order, LongStream.range(0, order.length).toArray()) && canvas.bypass(node, input);
    }
}
