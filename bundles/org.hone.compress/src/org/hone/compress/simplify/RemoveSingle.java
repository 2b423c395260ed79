package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Removes operators of many inputs that have one.
 *
 * <p>
 * Precondition: exactly one input. Postcondition: what used the output uses the input.
 */
final class RemoveSingle implements NodeRewrite {

    @Override
    public String id() {
        return "identities";
    }

    @Override
    public String documentation() {
        return "Concat, Sum, Max, Min and Mean of one go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Concat", "Sum", "Max", "Min", "Mean");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        return node.getInputs().size() == 1 && input != null && canvas.bypass(node, input);
    }
}
