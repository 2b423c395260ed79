package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/**
 * Merges casts of casts.
 *
 * <p>
 * Precondition: the input of a Cast is made by another to a type that holds every element of the type before it.
 * Postcondition: the second takes the input of the first.
 */
final class MergeCasts implements NodeRewrite {

    @Override
    public String id() {
        return "casts";
    }

    @Override
    public String documentation() {
        return "casts by way of a wider type become one";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Cast");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Node first = canvas.producer(Canvas.input(node, 0), "Cast");
        Value source = first == null ? null : Canvas.input(first, 0);
        if (source == null || !holds(ElementType.ofCode(NodeAttributes.integer(first, "to", 0)), canvas.elementType(source))) {
            return false;
        }
        canvas.setInput(node, 0, source);
        canvas.absorb(first, node);
        return true;
    }

    /** True when each element of {@code narrow} is exact in {@code wide}. */
    private static boolean holds(ElementType wide, ElementType narrow) {
        if (wide == null || narrow == null) {
            return false;
        }
        if (wide == narrow) {
            return true;
        }
        int bits = narrow == ElementType.BOOL ? 1 : narrow.bits();
        return switch (wide) {
        case FLOAT64 -> narrow == ElementType.FLOAT32 || narrow == ElementType.FLOAT16 || narrow == ElementType.BFLOAT16
                || isWhole(narrow) && bits <= 32;
        case FLOAT32 -> narrow == ElementType.FLOAT16 || narrow == ElementType.BFLOAT16 || isWhole(narrow) && bits <= 16;
        default -> wide.isSignedInteger() && isWhole(narrow) && bits < wide.bits()
                || wide.isUnsignedInteger() && (narrow.isUnsignedInteger() || narrow == ElementType.BOOL) && bits < wide.bits();
        };
    }

    private static boolean isWhole(ElementType type) {
        return type.isInteger() || type == ElementType.BOOL;
    }
}
