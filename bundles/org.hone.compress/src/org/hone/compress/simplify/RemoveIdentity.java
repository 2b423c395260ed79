package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Removes what gives its input on: Identity, and Dropout, which only acts in training.
 *
 * <p>
 * Precondition: for Dropout, training mode is absent or the constant false, and nothing uses the mask. Postcondition: what
 * used the output uses the input.
 */
final class RemoveIdentity implements NodeRewrite {

    @Override
    public String id() {
        return "identities";
    }

    @Override
    public String documentation() {
        return "Identity and Dropout go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Identity", "Dropout");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        return input != null && !Canvas.usesFurtherOutputs(node) && !isTraining(node, canvas) && canvas.bypass(node, input);
    }

    private static boolean isTraining(Node node, Canvas canvas) {
        Value mode = Canvas.input(node, 2);
        return mode != null && (canvas.constant(mode) == null || canvas.constant(mode).longAt(0) != 0);
    }
}
