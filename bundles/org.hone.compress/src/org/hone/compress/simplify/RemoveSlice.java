package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Removes slices that take all.
 *
 * <p>
 * Precondition: input and output surely have the same shape, and steps are absent or constants above 0. Postcondition: what
 * used the output uses the input.
 */
final class RemoveSlice implements NodeRewrite {

    @Override
    public String id() {
        return "slices";
    }

    @Override
    public String documentation() {
        return "slices of all go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Slice");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        Value steps = Canvas.input(node, 4);
        boolean forward = steps == null || canvas.constant(steps) != null
                && Arrays.stream(canvas.constant(steps).toLongs()).allMatch(step -> step > 0);
        return forward && Canvas.surelyEqual(canvas.shape(input), canvas.shape(Canvas.output(node)))
                && canvas.bypass(node, input);
    }
}
