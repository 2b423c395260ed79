package org.hone.operators.rules;

import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/** Ranks that follow from the length of an operand, whose elements themselves are not known. */
public final class Ranks {

    /** No runtime has tensors of more axes; a file that claims them gets no such shape. */
    private static final int LIMIT = 1024;

    private Ranks() {
    }

    /** A shape with as many unknown sizes as a vector of shape {@code vector} has elements. */
    public static Shape ofElements(Shape vector) {
        return of(count(vector));
    }

    /** A shape of unknown sizes with as many axes more than {@code data} as {@code axes} has elements. */
    public static Shape plus(Shape data, Shape axes) {
        long count = count(axes);
        return data.isRankKnown() && count >= 0 && count <= LIMIT ? of(data.rank() + count) : Shape.UNKNOWN;
    }

    /** A shape of {@code rank} unknown sizes; of unknown rank when that is negative or absurd. */
    public static Shape of(long rank) {
        return rank < 0 || rank > LIMIT ? Shape.UNKNOWN : Shape.ofRank((int) rank);
    }

    /** The elements of a vector (a scalar counts as one); -1 when not known. */
    private static long count(Shape vector) {
        if (!vector.isRankKnown() || vector.rank() > 1) {
            return -1;
        }
        Dimension length = vector.rank() == 0 ? Dimension.of(1) : vector.get(0);
        return length.size();
    }
}
