package org.hone.operators.value;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;

/** Applies a function of elements to known values, with broadcasting. */
public final class Elementwise {

    private Elementwise() {
    }

    /** The function of the element at each place; null when {@code value} is. */
    public static KnownValue map(KnownValue value, UnaryOperator<Element> function) {
        return value == null ? null : KnownValue.of(value.sizes(), value.elements().stream().map(function).toList());
    }

    /**
     * The function of the operands' elements, in their order, at each place of the shape that they broadcast to; null when
     * an operand is not known, the shape is too large to be followed, or they do not broadcast.
     */
    public static KnownValue combine(List<KnownValue> operands, Function<List<Element>, Element> function) {
        long[] sizes = {};
        for (KnownValue operand : operands) {
            sizes = operand == null || sizes == null ? null : common(sizes, operand.sizes().toArray());
        }
        if (sizes == null) {
            return null;
        }
        long[] result = sizes;
        List<Rearranged> spread = operands.stream().map(operand -> Rearranged.of(operand, result, place -> repeated(place, operand)))
                .toList();
        return Rearranged.build(result, place -> function.apply(spread.stream().map(operand -> operand.at(place)).toList()));
    }

    /** {@code value} repeated to {@code sizes}, to which it must broadcast; null when it is not known or the result too large. */
    public static KnownValue expand(KnownValue value, long[] sizes) {
        return value == null ? null : Rearranged.of(value, sizes, place -> repeated(place, value)).build();
    }

    private static int[] repeated(int[] place, KnownValue operand) {
        int[] own = new int[operand.sizes().size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = operand.sizes().get(i) == 1 ? 0 : place[place.length - own.length + i];
        }
        return own;
    }

    private static long[] common(long[] a, long[] b) {
        if (a.length < b.length) {
            return common(b, a);
        }
        long[] sizes = a.clone();
        for (int i = 0; i < b.length; i++) {
            int axis = a.length - b.length + i;
            if (a[axis] != b[i] && a[axis] != 1 && b[i] != 1) {
                return null;
            }
            sizes[axis] = a[axis] == 1 ? b[i] : a[axis];
        }
        return sizes;
    }
}
