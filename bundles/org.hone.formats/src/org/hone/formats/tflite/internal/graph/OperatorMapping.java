package org.hone.formats.tflite.internal.graph;

import org.hone.core.HoneException;

/** Says one TFLite operator in ONNX's operators. Holds no state. */
@FunctionalInterface
public interface OperatorMapping {

    /**
     * Makes the nodes for {@code use} and gives each of its outputs a value.
     *
     * @throws UnsupportedUse when ONNX cannot say it; what was made is taken back and the operator kept for viewing
     * @throws HoneException when the file breaks a rule of the operator
     */
    void map(OperatorUse use) throws HoneException, UnsupportedUse;
}
