package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * Merges slices of slices along other axes.
 *
 * <p>
 * Precondition: the input of a Slice is made by another that nothing else uses; starts, ends, axes and steps of both are
 * constants; and no axis is in both. Postcondition: one Slice along the axes of both.
 */
final class MergeSlices implements NodeRewrite {

    private static final int AXES = 3;
    private static final int STEPS = 4;

    @Override
    public String id() {
        return "slices";
    }

    @Override
    public String documentation() {
        return "slices of slices along other axes become one";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Slice");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value sliced = Canvas.input(node, 0);
        Node first = canvas.producer(sliced, "Slice");
        int rank = canvas.shape(sliced).rank();
        long[][] inner = first == null || rank < 0 || canvas.onlyUser(sliced) != node ? null : settings(first, rank, canvas);
        long[][] outer = inner == null ? null : settings(node, rank, canvas);
        if (outer == null || !Arrays.stream(outer[AXES]).allMatch(axis -> Arrays.stream(inner[AXES]).noneMatch(a -> a == axis))) {
            return false;
        }
        for (int slot = 1; slot <= STEPS; slot++) {
            long[] both = LongStream.concat(Arrays.stream(inner[slot]), Arrays.stream(outer[slot])).toArray();
            canvas.setInput(node, slot, canvas.addConstant(Canvas.output(node).getName() + "_slice",
                    Tensor.ofLongs(Longs.of(both.length), both)));
        }
        canvas.setInput(node, 0, Canvas.input(first, 0));
        canvas.absorb(first, node);
        return true;
    }

    /** Starts, ends, axes from 0 on and steps by their slot; null when one is computed. */
    private static long[][] settings(Node slice, int rank, Canvas canvas) {
        long[][] settings = new long[STEPS + 1][];
        for (int slot = 1; slot <= STEPS; slot++) {
            Value value = Canvas.input(slice, slot);
            if (value == null && slot >= AXES) {
                int count = settings[1].length;
                settings[slot] = slot == AXES ? LongStream.range(0, count).toArray() : LongStream.generate(() -> 1).limit(count).toArray();
            } else if (canvas.constant(value) == null) {
                return null;
            } else {
                settings[slot] = canvas.constant(value).toLongs();
            }
        }
        settings[AXES] = Arrays.stream(settings[AXES]).map(axis -> axis < 0 ? axis + rank : axis).toArray();
        return settings;
    }
}
