package org.hone.engine.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.OptionalType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.model.type.ValueType.TensorType;

/** Puts bound sizes into declared types, and brings a declared and an inferred type together. */
final class TypeRefinement {

    private final Map<String, Long> bindings;

    TypeRefinement(Map<String, Long> bindings) {
        this.bindings = Map.copyOf(bindings);
    }

    /** {@code type} with the sizes of bound symbols put in; null stays null. */
    ValueType bind(ValueType type) {
        if (bindings.isEmpty()) {
            return type;
        }
        return switch (type) {
        case TensorType t -> new TensorType(t.elementType(), bind(t.shape()), t.denotation(), t.uninterpreted());
        case SequenceType s -> new SequenceType(bind(s.element()), s.denotation(), s.uninterpreted());
        case OptionalType o -> new OptionalType(bind(o.element()), o.denotation(), o.uninterpreted());
        case null, default -> type;
        };
    }

    private Shape bind(Shape shape) {
        if (!shape.isRankKnown() || shape.isFixed()) {
            return shape;
        }
        return Shape.of(shape.dimensions().stream().map(this::bind).toList());
    }

    private Dimension bind(Dimension dimension) {
        Long size = dimension.isSymbolic() ? bindings.get(dimension.symbol()) : null;
        return size == null ? dimension : Dimension.of(size).withDenotation(dimension.denotation());
    }

    /**
     * What both types together say; the declared one where they contradict each other.
     *
     * @param declared a bound type, or null
     * @param inferred null when nothing was inferred
     * @param conflicts takes the rule of each contradiction
     */
    ValueType refine(ValueType declared, ValueType inferred, List<String> conflicts) {
        if (declared == null || inferred == null || declared.equals(inferred)) {
            return declared == null ? inferred : declared;
        }
        if (declared instanceof TensorType d && inferred instanceof TensorType i) {
            return refine(d, i, conflicts);
        }
        if (declared instanceof SequenceType d && inferred instanceof SequenceType i) {
            return new SequenceType(refine(d.element(), i.element(), conflicts), d.denotation(), d.uninterpreted());
        }
        if (declared instanceof OptionalType d && inferred instanceof OptionalType i) {
            return new OptionalType(refine(d.element(), i.element(), conflicts), d.denotation(), d.uninterpreted());
        }
        if (declared.getClass() != inferred.getClass()) {
            conflicts.add("the file declares " + declared + " but the operator gives " + inferred);
        }
        return declared;
    }

    private static ValueType refine(TensorType declared, TensorType inferred, List<String> conflicts) {
        ElementType element = declared.elementType() == null ? inferred.elementType() : declared.elementType();
        if (inferred.elementType() != null && inferred.elementType() != element) {
            conflicts.add("the file declares elements of " + element + " but the operator gives " + inferred.elementType());
        }
        Shape shape = refine(declared.shape(), inferred.shape());
        if (shape == null) {
            conflicts.add("the file declares the shape " + declared.shape() + " but the operator gives " + inferred.shape());
            shape = declared.shape();
        }
        return new TensorType(element, shape, declared.denotation(), declared.uninterpreted());
    }

    /** The more precise of both in each axis; null when they contradict each other. */
    private static Shape refine(Shape declared, Shape inferred) {
        if (!declared.isRankKnown() || !inferred.isRankKnown()) {
            return declared.isRankKnown() ? declared : inferred;
        }
        if (declared.rank() != inferred.rank()) {
            return null;
        }
        List<Dimension> dimensions = new ArrayList<>(declared.rank());
        for (int i = 0; i < declared.rank(); i++) {
            Dimension d = declared.get(i);
            Dimension f = inferred.get(i);
            if (d.isFixed() && f.isFixed() && d.size() != f.size()) {
                return null;
            }
            Dimension better = d.isFixed() || !f.isFixed() && f.isUnknown() ? d : f;
            dimensions.add(d.denotation() == null ? better : better.withDenotation(d.denotation()));
        }
        return Shape.of(dimensions);
    }
}
