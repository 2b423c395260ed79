package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/**
 * Resolves the arithmetic of shapes as far as shapes are known.
 *
 * <p>
 * Precondition: a node gives sizes that are all known ({@code Shape}, {@code Size}, {@code Gather} and {@code Slice} of a
 * {@code Shape}), or takes a target shape that is computed although the shape of its output is known: all of it for
 * {@code Expand} and {@code ConstantOfShape}, all but one size for {@code Reshape}. Postcondition: the sizes are constants.
 */
final class ResolveShapes implements NodeRewrite {

    @Override
    public String id() {
        return "shapes";
    }

    @Override
    public String documentation() {
        return "sizes that are known are no longer computed";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Shape", "Size", "Gather", "Slice", "Reshape", "Expand", "ConstantOfShape");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        return switch (node.getOperator()) {
        case "Reshape" -> resolveTarget(node, 1, targetOf(canvas.shape(Canvas.output(node))), canvas);
        case "Expand" -> resolveTarget(node, 1, fixedSizes(canvas.shape(Canvas.output(node))), canvas);
        case "ConstantOfShape" -> resolveTarget(node, 0, fixedSizes(canvas.shape(Canvas.output(node))), canvas);
        default -> resolveOutput(node, canvas);
        };
    }

    private static boolean resolveTarget(Node node, int slot, long[] target, Canvas canvas) {
        Value shape = Canvas.input(node, slot);
        if (target == null || shape == null || canvas.constant(shape) != null) {
            return false;
        }
        Node source = canvas.producer(shape);
        canvas.setInput(node, slot, canvas.addConstant(Canvas.output(node).getName() + "_shape",
                Tensor.ofLongs(Longs.of(target.length), target)));
        if (source != null) {
            canvas.absorb(source, node);
        }
        return true;
    }

    private static long[] fixedSizes(Shape shape) {
        return shape.isFixed() ? shape.sizes() : null;
    }

    /** The target of a Reshape to {@code shape}, at most one size being left to it; null when there is none. */
    static long[] targetOf(Shape shape) {
        if (!shape.isRankKnown() || shape.dimensions().stream().anyMatch(dimension -> dimension.size() == 0)
                || shape.dimensions().stream().filter(dimension -> !dimension.isFixed()).count() > 1) {
            return null;
        }
        return shape.dimensions().stream().mapToLong(Dimension::size).toArray(); // -1 where it is not fixed
    }

    private static boolean resolveOutput(Node node, Canvas canvas) {
        Value output = Canvas.output(node);
        Tensor known = Canvas.isGraphOutput(output) || output.getUses().isEmpty() ? null : known(node, canvas);
        if (known == null) {
            return false;
        }
        canvas.resolve(output, known);
        return true;
    }

    private static Tensor known(Node node, Canvas canvas) {
        return switch (node.getOperator()) {
        case "Shape" -> vector(sizesOf(node, canvas));
        case "Size" -> {
            long count = canvas.shape(Canvas.input(node, 0)).elementCount();
            yield count < 0 || count == Long.MAX_VALUE ? null : Tensor.ofLongs(Longs.EMPTY, count);
        }
        case "Gather" -> gathered(node, canvas);
        default -> sliced(node, canvas);
        };
    }

    /** The sizes that a Shape node gives. */
    private static List<Dimension> sizesOf(Node shape, Canvas canvas) {
        Shape of = canvas.shape(Canvas.input(shape, 0));
        if (!of.isRankKnown()) {
            return null;
        }
        int start = place(NodeAttributes.integer(shape, "start", 0), of.rank());
        int end = place(NodeAttributes.integer(shape, "end", of.rank()), of.rank());
        return of.dimensions().subList(start, Math.max(start, end));
    }

    private static int place(long index, int rank) {
        return (int) Math.max(0, Math.min(rank, index < 0 ? index + rank : index));
    }

    private static Tensor vector(List<Dimension> sizes) {
        if (sizes == null || !sizes.stream().allMatch(Dimension::isFixed)) {
            return null;
        }
        return Tensor.ofLongs(Longs.of(sizes.size()), sizes.stream().mapToLong(Dimension::size).toArray());
    }

    private static Tensor gathered(Node node, Canvas canvas) {
        Node shape = canvas.producer(Canvas.input(node, 0), "Shape");
        Tensor indices = canvas.constant(Canvas.input(node, 1));
        List<Dimension> sizes = shape == null || indices == null || indices.elementCount() > 1024 ? null : sizesOf(shape, canvas);
        if (sizes == null) {
            return null;
        }
        long[] gathered = indices.toLongs();
        for (int i = 0; i < gathered.length; i++) {
            long index = gathered[i] < 0 ? gathered[i] + sizes.size() : gathered[i];
            if (index < 0 || index >= sizes.size() || !sizes.get((int) index).isFixed()) {
                return null;
            }
            gathered[i] = sizes.get((int) index).size();
        }
        return Tensor.ofLongs(indices.sizes(), gathered);
    }

    private static Tensor sliced(Node node, Canvas canvas) {
        Node shape = canvas.producer(Canvas.input(node, 0), "Shape");
        Tensor starts = canvas.constant(Canvas.input(node, 1));
        Tensor ends = canvas.constant(Canvas.input(node, 2));
        Tensor steps = canvas.constant(Canvas.input(node, 4));
        List<Dimension> sizes = shape == null || starts == null || ends == null || starts.elementCount() != 1
                || ends.elementCount() != 1 ? null : sizesOf(shape, canvas);
        boolean forward = Canvas.input(node, 4) == null || steps != null && Arrays.equals(steps.toLongs(), new long[] { 1 });
        if (sizes == null || !forward) {
            return null;
        }
        int start = place(starts.longAt(0), sizes.size());
        return vector(sizes.subList(start, Math.max(start, place(ends.longAt(0), sizes.size()))));
    }
}
