package org.hone.operators.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/**
 * A known value whose elements are those of another one at other places: what Transpose, Slice, Gather and the like make.
 *
 * @param source the value that the elements come from
 * @param sizes the sizes of the axes of the new value
 * @param places the place in {@code source} for a place in the new value
 */
public record Rearranged(KnownValue source, long[] sizes, UnaryOperator<int[]> places) {

    public static Rearranged of(KnownValue source, long[] sizes, UnaryOperator<int[]> places) {
        return new Rearranged(source, sizes, places);
    }

    /** The element at {@code place} of the new value; unknown when its place in the source does not exist. */
    public Element at(int[] place) {
        return at(source, places.apply(place));
    }

    /** The element of {@code value} at {@code place}; unknown when there is no such place. */
    public static Element at(KnownValue value, int[] place) {
        int index = 0;
        for (int i = 0; i < place.length; i++) {
            int size = (int) value.sizes().get(i);
            if (place[i] < 0 || place[i] >= size) {
                return Element.UNKNOWN;
            }
            index = index * size + place[i];
        }
        return value.get(index);
    }

    /** The new value; null when it is too large to be followed. */
    public KnownValue build() {
        return build(sizes, this::at);
    }

    /** The value of shape {@code sizes} with the given element at each place; null when it is too large to be followed. */
    public static KnownValue build(long[] sizes, Function<int[], Element> elements) {
        long count = Shape.of(sizes).elementCount();
        if (count > KnownValue.LIMIT) {
            return null;
        }
        List<Element> all = new ArrayList<>();
        int[] place = new int[sizes.length];
        for (int i = 0; i < count; i++) {
            all.add(elements.apply(place.clone()));
            next(place, sizes);
        }
        return KnownValue.of(Longs.of(sizes), all);
    }

    private static void next(int[] place, long[] sizes) {
        for (int axis = place.length - 1; axis >= 0; axis--) {
            if (++place[axis] < sizes[axis]) {
                return;
            }
            place[axis] = 0;
        }
    }

    /** {@code value} with the same elements in another shape; null when it is not known or has another number of elements. */
    public static KnownValue reshaped(KnownValue value, Shape shape) {
        return value == null || shape.elementCount() != value.size() ? null : KnownValue.of(Longs.of(shape.sizes()), value.elements());
    }
}
