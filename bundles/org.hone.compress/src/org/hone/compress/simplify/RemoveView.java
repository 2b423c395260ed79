package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Removes reshapes that change nothing.
 *
 * <p>
 * Precondition: input and output surely have the same shape, be it by symbols. Postcondition: what used the output uses the
 * input.
 */
final class RemoveView implements NodeRewrite {

    @Override
    public String id() {
        return "reshapes";
    }

    @Override
    public String documentation() {
        return "reshapes to the same shape go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Expand");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        return Canvas.surelyEqual(canvas.shape(input), canvas.shape(Canvas.output(node))) && canvas.bypass(node, input);
    }
}
