package org.hone.formats.tflite.internal.graph;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/**
 * The activation that a TFLite operator applies to its own result ({@code enum ActivationFunctionType} of the schema). TANH and
 * SIGN_BIT, which TensorFlow Lite's kernels of the operators here ignore, are not supported.
 */
public enum FusedActivation {
    NONE(0), RELU(1) {
        @Override
        NodeSketch sketch(OperatorUse use, Value value, ElementType type) {
            return new NodeSketch("Relu", value);
        }
    },
    RELU_N1_TO_1(2) {
        @Override
        NodeSketch sketch(OperatorUse use, Value value, ElementType type) throws HoneException, UnsupportedUse {
            return clip(use, value, type, -1, 1);
        }
    },
    RELU6(3) {
        @Override
        NodeSketch sketch(OperatorUse use, Value value, ElementType type) throws HoneException, UnsupportedUse {
            return clip(use, value, type, 0, 6);
        }
    };

    private final int code;

    FusedActivation(int code) {
        this.code = code;
    }

    /** The activation that {@code field} of an operator's options names. */
    public static FusedActivation read(FlatTable options, int field) throws HoneException, UnsupportedUse {
        int code = options.int8(field, 0);
        for (FusedActivation activation : values()) {
            if (activation.code == code) {
                return activation;
            }
        }
        throw new UnsupportedUse("its fused activation has the code " + code);
    }

    public boolean isPresent() {
        return this != NONE;
    }

    /** The node that applies the activation to {@code value}. */
    NodeSketch sketch(OperatorUse use, Value value, ElementType type) throws HoneException, UnsupportedUse {
        throw new IllegalStateException("there is no activation to apply");
    }

    /** Clip of {@code value} to the range from {@code low} to {@code high}. */
    public static NodeSketch clip(OperatorUse use, Value value, ElementType type, int low, int high)
            throws HoneException, UnsupportedUse {
        return new NodeSketch("Clip", value, use.constant("min", Constants.scalar(type, low)),
                use.constant("max", Constants.scalar(type, high)));
    }
}
