package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Merges reshapes of reshapes, all of which keep the order of elements.
 *
 * <p>
 * Precondition: the input of a reshape ({@code Reshape}, {@code Flatten}, {@code Squeeze}, {@code Unsqueeze}) is made by
 * another; and the second gives the shape that the first was given, or is a {@code Reshape} to a target that does not copy
 * sizes of its input (a 0), or whose output has at most one size that is not known. Postcondition: in the first case what
 * used the output uses the input of the first; in the second the {@code Reshape} takes the input of the first.
 */
final class MergeViews implements NodeRewrite {

    @Override
    public String id() {
        return "reshapes";
    }

    @Override
    public String documentation() {
        return "reshapes of reshapes become one or cancel";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Node first = canvas.producer(Canvas.input(node, 0));
        if (first == null || !Canvas.isOnnx(first) || !operators().contains(first.getOperator())) {
            return false;
        }
        Value source = Canvas.input(first, 0);
        if (Canvas.surelyEqual(canvas.shape(source), canvas.shape(Canvas.output(node)))) {
            return canvas.bypass(node, source) && absorb(first, canvas.producer(source), canvas);
        }
        return Canvas.is(node, "Reshape") && makeIndependent(node, canvas) && skip(node, first, source, canvas);
    }

    private static boolean skip(Node node, Node first, Value source, Canvas canvas) {
        canvas.setInput(node, 0, source);
        return absorb(first, node, canvas);
    }

    private static boolean absorb(Node first, Node heir, Canvas canvas) {
        if (heir != null) {
            canvas.absorb(first, heir);
        } else {
            canvas.removeUnused(first);
        }
        return true;
    }

    /** Makes the target free of sizes that are copied from the input; false when that is not possible. */
    private static boolean makeIndependent(Node node, Canvas canvas) {
        Tensor target = canvas.constant(Canvas.input(node, 1));
        if (target == null) {
            return false;
        }
        long[] sizes = target.toLongs();
        if (Arrays.stream(sizes).noneMatch(size -> size == 0)) {
            return true;
        }
        long[] resolved = ResolveShapes.targetOf(canvas.shape(Canvas.output(node)));
        if (resolved == null || NodeAttributes.integer(node, "allowzero", 0) != 0) {
            return false;
        }
        canvas.setInput(node, 1,
                canvas.addConstant(Canvas.output(node).getName() + "_shape", Tensor.ofLongs(target.sizes(), resolved)));
        return true;
    }
}
