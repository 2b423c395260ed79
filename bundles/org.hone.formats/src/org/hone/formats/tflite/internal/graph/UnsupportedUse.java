package org.hone.formats.tflite.internal.graph;

/**
 * Says that a use of an operator cannot be said in ONNX's operators. It is kept for viewing, with this reason as a warning.
 */
public final class UnsupportedUse extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason what is not supported, as the end of a sentence after a colon */
    public UnsupportedUse(String reason) {
        super(reason, null, false, false);
    }
}
