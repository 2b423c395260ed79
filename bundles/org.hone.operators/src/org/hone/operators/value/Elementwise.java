package org.hone.operators.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;

/** Applies a function of elements to known values of rank 0 and 1, with broadcasting. */
public final class Elementwise {

    private Elementwise() {
    }

    /** The function of one element at each place; null when {@code value} is. */
    public static KnownValue map(KnownValue value, UnaryOperator<Element> function) {
        if (value == null) {
            return null;
        }
        return of(value.isScalar(), value.elements().stream().map(function).toList());
    }

    /** The function of several elements, given in the order of the operands. */
    @FunctionalInterface
    public interface Several {
        Element apply(List<Element> elements);
    }

    /** The function of the operands' elements at each place of their common shape; null when that or an operand is not known. */
    public static KnownValue combine(List<KnownValue> operands, Several function) {
        boolean scalar = true;
        int size = 1;
        for (KnownValue operand : operands) {
            if (operand == null) {
                return null;
            }
            scalar &= operand.isScalar();
            if (operand.size() != 1) {
                if (size != 1 && size != operand.size()) {
                    return null;
                }
                size = operand.size();
            }
        }
        List<Element> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int place = i;
            elements.add(function.apply(operands.stream().map(o -> o.get(o.size() == 1 ? 0 : place)).toList()));
        }
        return of(scalar, elements);
    }

    private static KnownValue of(boolean scalar, List<Element> elements) {
        return scalar ? KnownValue.scalar(elements.getFirst()) : KnownValue.vector(elements);
    }
}
