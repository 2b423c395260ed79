package org.hone.formats.fuzz;

import org.hone.core.HoneException;
import org.hone.formats.onnx.internal.OnnxTrial;

/**
 * Jazzer's entry for ONNX: any bytes must load or be refused with a message; what loads must save, and load again as the
 * same. Run for hours by {@code ./hone fuzz onnx}; its saved corpus ({@code corpus/onnx}) runs in every test run.
 */
public final class OnnxFuzzTarget {

    private OnnxFuzzTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) throws HoneException {
        OnnxTrial.of(input);
    }
}
