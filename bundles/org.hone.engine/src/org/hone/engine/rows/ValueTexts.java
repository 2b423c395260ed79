package org.hone.engine.rows;

import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.SparseTensorType;
import org.hone.model.type.ValueType.TensorType;

/** How types of values are shown to users. */
public final class ValueTexts {

    private static final String UNKNOWN = "?";

    private ValueTexts() {
    }

    /** For instance {@code [1, 3, 224, 224]}; the whole type for what is no tensor; {@code ?} for what is not known. */
    public static String shape(ValueType type) {
        return switch (type) {
        case null -> UNKNOWN;
        case TensorType tensor -> tensor.shape().isRankKnown() ? tensor.shape().toString() : UNKNOWN;
        case SparseTensorType sparse -> sparse.shape().isRankKnown() ? sparse.shape().toString() : UNKNOWN;
        default -> type.toString();
        };
    }

    /** For instance {@code float32}; the whole type for what is no tensor; {@code ?} for what is not known. */
    public static String elementType(ValueType type) {
        return switch (type) {
        case null -> UNKNOWN;
        case TensorType tensor -> tensor.elementType() == null ? UNKNOWN : tensor.elementType().label();
        case SparseTensorType sparse -> sparse.elementType() == null ? UNKNOWN : sparse.elementType().label();
        default -> type.toString();
        };
    }
}
