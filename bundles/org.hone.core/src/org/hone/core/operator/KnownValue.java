package org.hone.core.operator;

import java.util.Arrays;
import java.util.List;

import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;

/**
 * What is known of the elements of a small tensor, such as a shape that is computed in the graph: mostly of rank 0 or 1,
 * but pads, for instance, are computed by way of {@code [axes, 2]}. Elements are in row-major order. Each is a known
 * integer (which may be negative), a symbol that stands for a dimension, a known number that is no integer (in a shape
 * that is computed by way of floats), or unknown. Immutable.
 */
public final class KnownValue {

    /** The largest number of elements that is followed. */
    public static final int LIMIT = 1024;

    /**
     * One element.
     *
     * @param number the value of a known integer
     * @param dimension null for a known integer; else the symbol, or {@link Dimension#UNKNOWN}
     * @param real the value of a known number that is no integer, whose dimension is unknown; else not a number
     */
    public record Element(long number, Dimension dimension, double real) {
        public static final Element UNKNOWN = new Element(0, Dimension.UNKNOWN);

        /** The integers up to this one are exact as a double. */
        private static final double EXACT = 1L << 53;

        public Element(long number, Dimension dimension) {
            this(number, dimension, Double.NaN);
        }

        public static Element of(long number) {
            return new Element(number, null);
        }

        public static Element of(Dimension dimension) {
            return dimension.isFixed() ? of(dimension.size()) : new Element(0, dimension);
        }

        /** A known number of a float tensor; unknown when it is not finite or too large to be exact. */
        public static Element ofReal(double value) {
            if (!(Math.abs(value) <= EXACT)) {
                return UNKNOWN;
            }
            return value == Math.rint(value) ? of((long) value) : new Element(0, Dimension.UNKNOWN, value);
        }

        /** True for a known integer. */
        public boolean isNumber() {
            return dimension == null;
        }

        /** True when the value is known, be it an integer or not. */
        public boolean isReal() {
            return isNumber() || !Double.isNaN(real);
        }

        /** The known value; not a number when it is not known. */
        public double toReal() {
            return isNumber() ? number : real;
        }

        /** This element as a size; unknown for a negative number. */
        public Dimension toDimension() {
            return dimension != null ? dimension : number < 0 ? Dimension.UNKNOWN : Dimension.of(number);
        }
    }

    private final Longs sizes;
    private final List<Element> elements;

    private KnownValue(Longs sizes, List<Element> elements) {
        this.sizes = sizes;
        this.elements = List.copyOf(elements);
        if (sizes.stream().reduce(1, (a, b) -> a * b) != elements.size()) {
            throw new IllegalArgumentException("a value of shape " + sizes + " does not have " + elements.size() + " elements");
        }
    }

    /** A tensor of shape {@code sizes}. */
    public static KnownValue of(Longs sizes, List<Element> elements) {
        return new KnownValue(sizes, elements);
    }

    public static KnownValue scalar(Element element) {
        return new KnownValue(Longs.EMPTY, List.of(element));
    }

    public static KnownValue vector(List<Element> elements) {
        return new KnownValue(Longs.of(elements.size()), elements);
    }

    public static KnownValue vector(long... numbers) {
        return vector(Arrays.stream(numbers).mapToObj(Element::of).toList());
    }

    public boolean isScalar() {
        return sizes.isEmpty();
    }

    /** The sizes of its axes. */
    public Longs sizes() {
        return sizes;
    }

    /** The number of elements. */
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
        return object instanceof KnownValue other && sizes.equals(other.sizes) && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.stream().map(KnownValue::text).toList().toString();
    }

    private static String text(Element element) {
        return element.isNumber() ? Long.toString(element.number())
                : element.isReal() ? Double.toString(element.real()) : element.dimension().toString();
    }
}
