package org.hone.formats.onnx.internal;

import java.nio.file.Path;

import org.bytedeco.onnx.global.onnx;

/** ONNX's own checker. */
final class OnnxChecker {

    private OnnxChecker() {
    }

    /** What the checker says against the model, or null when it accepts it. */
    static String complaint(Path model) {
        try {
            onnx.check_model(model.toString(), false, false, false);
            return null;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
