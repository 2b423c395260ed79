package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;

import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Removes arithmetic that changes nothing: adding or taking away 0, multiplying or dividing by 1.
 *
 * <p>
 * Precondition: an operand (the second for Sub and Div) is a constant of at most 4,096 elements that are all neutral, and the
 * output has the shape of the other operand. Postcondition: what used the output uses the other operand.
 */
final class RemoveNeutral implements NodeRewrite {

    @Override
    public String id() {
        return "identities";
    }

    @Override
    public String documentation() {
        return "adding 0 and multiplying by 1 go";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Add", "Sub", "Mul", "Div");
    }

    private static final long MAXIMUM_ELEMENTS = 4096;

    @Override
    public boolean apply(Node node, Canvas canvas) {
        boolean commutes = node.getOperator().equals("Add") || node.getOperator().equals("Mul");
        return apply(node, 0, 1, canvas) || commutes && apply(node, 1, 0, canvas);
    }

    private static boolean apply(Node node, int data, int constant, Canvas canvas) {
        Tensor tensor = canvas.constant(Canvas.input(node, constant));
        Value value = Canvas.input(node, data);
        return tensor != null && value != null && isNeutral(tensor, node.getOperator())
                && Canvas.surelyEqual(canvas.shape(value), canvas.shape(Canvas.output(node))) && canvas.bypass(node, value);
    }

    private static boolean isNeutral(Tensor tensor, String operator) {
        double neutral = operator.equals("Add") || operator.equals("Sub") ? 0 : 1;
        if (tensor.elementCount() > MAXIMUM_ELEMENTS || tensor.elementCount() == 0
                || !tensor.elementType().isFloat() && !tensor.elementType().isInteger()) {
            return false;
        }
        for (long i = 0; i < tensor.elementCount(); i++) {
            if (tensor.doubleAt(i) != neutral) {
                return false;
            }
        }
        return true;
    }
}
