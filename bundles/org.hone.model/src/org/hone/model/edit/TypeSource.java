package org.hone.model.edit;

import org.hone.model.network.Value;
import org.hone.model.type.ValueType;

/** What is known of the types of a network's values: declared in its file, or inferred. */
@FunctionalInterface
public interface TypeSource {

    /** What the file declares; the type of its tensor for a constant. */
    TypeSource DECLARED = value -> value.getType() != null ? value.getType()
            : value.getTensor() != null ? value.getTensor().type() : null;

    /** The type of {@code value}, or null when nothing is known. */
    ValueType type(Value value);
}
