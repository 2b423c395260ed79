package org.hone.model.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The dimensions of a tensor, or {@link #UNKNOWN} when not even its rank is known. Immutable. */
public final class Shape {

    /** A shape of unknown rank. */
    public static final Shape UNKNOWN = new Shape(null);
    /** The shape of a scalar: rank 0. */
    public static final Shape SCALAR = new Shape(List.of());

    private final List<Dimension> dimensions;

    private Shape(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    public static Shape of(long... sizes) {
        return new Shape(Arrays.stream(sizes).mapToObj(Dimension::of).toList());
    }

    public static Shape of(List<Dimension> dimensions) {
        return new Shape(List.copyOf(dimensions));
    }

    public static Shape of(Dimension... dimensions) {
        return new Shape(List.of(dimensions));
    }

    /** A shape of {@code rank} unknown dimensions. */
    public static Shape ofRank(int rank) {
        Dimension[] unknown = new Dimension[rank];
        Arrays.fill(unknown, Dimension.UNKNOWN);
        return of(unknown);
    }

    public boolean isRankKnown() {
        return dimensions != null;
    }

    /** True when the rank and every size are known. */
    public boolean isFixed() {
        return dimensions != null && dimensions.stream().allMatch(Dimension::isFixed);
    }

    /** The number of dimensions, or -1 when it is not known. */
    public int rank() {
        return dimensions == null ? -1 : dimensions.size();
    }

    /** The dimension at {@code axis}; a negative axis counts from the end. The rank must be known. */
    public Dimension get(int axis) {
        return dimensions.get(axis < 0 ? axis + dimensions.size() : axis);
    }

    /** All dimensions; the rank must be known. */
    public List<Dimension> dimensions() {
        if (dimensions == null) {
            throw new IllegalStateException("the rank of this shape is not known");
        }
        return dimensions;
    }

    /** This shape with the dimension at {@code axis} replaced; the rank must be known. */
    public Shape with(int axis, Dimension dimension) {
        List<Dimension> changed = new ArrayList<>(dimensions());
        changed.set(axis < 0 ? axis + changed.size() : axis, dimension);
        return of(changed);
    }

    /** The number of elements, -1 when a size is not known, {@link Long#MAX_VALUE} when it is larger than that. */
    public long elementCount() {
        if (!isFixed()) {
            return -1;
        }
        if (dimensions.stream().anyMatch(d -> d.size() == 0)) {
            return 0;
        }
        long count = 1;
        for (Dimension dimension : dimensions) {
            if (Math.multiplyHigh(count, dimension.size()) != 0 || count * dimension.size() < 0) {
                return Long.MAX_VALUE;
            }
            count *= dimension.size();
        }
        return count;
    }

    /** The sizes; the shape must be fixed. */
    public long[] sizes() {
        if (!isFixed()) {
            throw new IllegalStateException("not every size of " + this + " is known");
        }
        return dimensions.stream().mapToLong(Dimension::size).toArray();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Shape other && (dimensions == null ? other.dimensions == null
                : other.dimensions != null && dimensions.equals(other.dimensions));
    }

    @Override
    public int hashCode() {
        return dimensions == null ? 0 : dimensions.hashCode();
    }

    /** For instance {@code [batch, 3, 224, 224]}; {@code [...]} when the rank is not known. */
    @Override
    public String toString() {
        return dimensions == null ? "[...]"
                : dimensions.stream().map(Dimension::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
