package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;

/**
 * Says the sum of two values as an addition, which targets know: their integer kernels, and residual additions in fusion.
 *
 * <p>
 * Precondition: a {@code Sum} of two inputs. Postcondition: an {@code Add} of the same, which broadcasts alike.
 */
final class SumToAdd implements NodeRewrite {

    @Override
    public String id() {
        return "sums";
    }

    @Override
    public String documentation() {
        return "sums of two values become additions";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Sum");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        if (node.getInputs().size() != 2) {
            return false;
        }
        node.setOperator("Add");
        return true;
    }
}
