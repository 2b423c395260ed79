package org.hone.compress.simplify;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Removes pads by nothing.
 *
 * <p>
 * Precondition: all pads are the constant 0. Postcondition: what used the output uses the input.
 */
final class RemovePad implements NodeRewrite {

    @Override
    public String id() {
        return "pads";
    }

    @Override
    public String documentation() {
        return "pads by nothing go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Pad");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        Tensor pads = canvas.constant(Canvas.input(node, 1));
        return pads != null && Arrays.stream(pads.toLongs()).allMatch(pad -> pad == 0) && canvas.bypass(node, input);
    }
}
