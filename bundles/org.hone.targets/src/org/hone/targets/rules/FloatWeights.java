package org.hone.targets.rules;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;

import org.hone.model.tensor.Tensor;

/** Reads the elements of float constants. */
final class FloatWeights {

    private FloatWeights() {
    }

    static FloatBuffer of(Tensor tensor) {
        return tensor.data().slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }

    static float[] orNull(Tensor tensor) {
        return tensor == null ? null : tensor.toFloats();
    }
}
