package org.hone.formats.tflite.internal.write;

/** A node cannot be said in TFLite's operators. The message is the reason, as the end of a sentence after a colon. */
public final class UnsupportedUse extends Exception {

    private static final long serialVersionUID = 1L;

    public UnsupportedUse(String reason) {
        super(reason, null, false, false);
    }
}
