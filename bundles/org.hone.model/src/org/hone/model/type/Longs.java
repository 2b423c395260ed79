package org.hone.model.type;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** An immutable list of 64-bit integers, such as the values of an INTS attribute or the sizes of a tensor. */
public final class Longs {

    public static final Longs EMPTY = new Longs(new long[0]);

    private final long[] values;

    private Longs(long[] values) {
        this.values = values;
    }

    public static Longs of(long... values) {
        return values.length == 0 ? EMPTY : new Longs(values.clone());
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public long get(int index) {
        return values[index];
    }

    public long[] toArray() {
        return values.clone();
    }

    public LongStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Longs other && Arrays.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return stream().mapToObj(Long::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
