package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/**
 * Removes casts to the type that the input has.
 *
 * <p>
 * Precondition: the element type of the input is known and the one that is asked for. Postcondition: what used the output
 * uses the input.
 */
final class RemoveCast implements NodeRewrite {

    @Override
    public String id() {
        return "casts";
    }

    @Override
    public String documentation() {
        return "casts to the same type go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Cast");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value input = Canvas.input(node, 0);
        ElementType type = ElementType.ofCode(NodeAttributes.integer(node, "to", 0));
        return type != null && type == canvas.elementType(input) && canvas.bypass(node, input);
    }
}
