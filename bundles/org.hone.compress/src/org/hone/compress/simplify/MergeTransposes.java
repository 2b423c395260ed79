package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;

/**
 * Merges transposes of transposes.
 *
 * <p>
 * Precondition: the input of a Transpose is made by another and both permutations are known. Postcondition: the second takes
 * the input of the first, with the permutation of both.
 */
final class MergeTransposes implements NodeRewrite {

    @Override
    public String id() {
        return "transposes";
    }

    @Override
    public String documentation() {
        return "transposes of transposes become one";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Transpose");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Node first = canvas.producer(Canvas.input(node, 0), "Transpose");
        long[] inner = first == null ? null : order(first, canvas);
        long[] outer = order(node, canvas);
        if (inner == null || outer == null || inner.length != outer.length) {
            return false;
        }
        NodeAttributes.set(node, "perm", Arrays.stream(outer).map(axis -> inner[(int) axis]).toArray());
        canvas.setInput(node, 0, Canvas.input(first, 0));
        canvas.absorb(first, node);
        return true;
    }

    /** For each axis of the output the axis of the input; null when it is not known. */
    static long[] order(Node transpose, Canvas canvas) {
        long[] order = NodeAttributes.integers(transpose, "perm");
        int rank = canvas.shape(Canvas.input(transpose, 0)).rank();
        return order != null || rank < 0 ? order : LongStream.range(0, rank).map(axis -> rank - 1 - axis).toArray();
    }
}
