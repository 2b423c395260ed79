package org.hone.core.step;

import org.hone.model.network.Value;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/** The inferred types of a network's values, as they were when it was asked for. */
public interface NetworkTypes {

    /** The type of the value, or null when it is not known. */
    ValueType type(Value value);

    default Shape shape(Value value) {
        return type(value) instanceof TensorType tensor ? tensor.shape() : Shape.UNKNOWN;
    }
}
