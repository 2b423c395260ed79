package org.hone.operators.rules;

import java.util.ArrayList;
import java.util.List;

import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.OptionalType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.model.type.ValueType.TensorType;

/** The most precise type that covers two: what a value is that comes from either of two places. */
public final class TypeUnion {

    private TypeUnion() {
    }

    /** Null, of which nothing is known, covers everything. */
    public static ValueType of(ValueType a, ValueType b) {
        if (a == null || b == null || a.equals(b)) {
            return a == null ? null : b;
        }
        if (a instanceof TensorType x && b instanceof TensorType y) {
            ElementType element = x.elementType() == y.elementType() ? x.elementType() : null;
            return ValueType.tensor(element, of(x.shape(), y.shape()));
        }
        if (a instanceof SequenceType x && b instanceof SequenceType y) {
            return new SequenceType(of(x.element(), y.element()));
        }
        if (a instanceof OptionalType x && b instanceof OptionalType y) {
            return new OptionalType(of(x.element(), y.element()));
        }
        return null;
    }

    public static Shape of(Shape a, Shape b) {
        if (!a.isRankKnown() || a.rank() != b.rank()) {
            return Shape.UNKNOWN;
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < a.rank(); i++) {
            dimensions.add(a.get(i).surelyEquals(b.get(i)) ? Dimensions.plain(a.get(i)) : Dimension.UNKNOWN);
        }
        return Shape.of(dimensions);
    }
}
