package org.hone.core.operator;

import java.util.Arrays;
import java.util.List;

import org.hone.model.type.Dimension;

/**
 * What is known of the elements of a small integer tensor of rank 0 or 1, such as a shape that is computed in the graph.
 * Each element is a known integer (which may be negative), a symbol that stands for a dimension, or unknown. Immutable.
 */
public final class KnownValue {

    /** The largest number of elements that is followed. */
    public static final int LIMIT = 1024;

    /** One element: {@code dimension} is null for a known integer {@code number}. */
    public record Element(long number, Dimension dimension) {
        public static final Element UNKNOWN = new Element(0, Dimension.UNKNOWN);

        public static Element of(long number) {
            return new Element(number, null);
        }

        public static Element of(Dimension dimension) {
            return dimension.isFixed() ? of(dimension.size()) : new Element(0, dimension);
        }

        public boolean isNumber() {
            return dimension == null;
        }

        /** This element as a size; unknown for a negative number. */
        public Dimension toDimension() {
            return dimension != null ? dimension : number < 0 ? Dimension.UNKNOWN : Dimension.of(number);
        }
    }

    private final boolean scalar;
    private final List<Element> elements;

    private KnownValue(boolean scalar, List<Element> elements) {
        this.scalar = scalar;
        this.elements = List.copyOf(elements);
    }

    public static KnownValue scalar(Element element) {
        return new KnownValue(true, List.of(element));
    }

    public static KnownValue vector(List<Element> elements) {
        return new KnownValue(false, elements);
    }

    public static KnownValue vector(long... numbers) {
        return new KnownValue(false, Arrays.stream(numbers).mapToObj(Element::of).toList());
    }

    public boolean isScalar() {
        return scalar;
    }

    public int size() {
        return elements.size();
    }

    public Element get(int index) {
        return elements.get(index);
    }

    public List<Element> elements() {
        return elements;
    }

    /** True when every element is a known integer. */
    public boolean isComplete() {
        return elements.stream().allMatch(Element::isNumber);
    }

    /** All elements as integers, or null when one is not known. */
    public long[] numbers() {
        return isComplete() ? elements.stream().mapToLong(Element::number).toArray() : null;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof KnownValue other && scalar == other.scalar && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.stream().map(e -> e.isNumber() ? Long.toString(e.number()) : e.dimension().toString()).toList().toString();
    }
}
