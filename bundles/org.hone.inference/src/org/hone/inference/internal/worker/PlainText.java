package org.hone.inference.internal.worker;

/**
 * The strings that pass through ONNX Runtime's Java API unharmed. It uses Java's modified UTF-8, which differs from UTF-8
 * for NUL and for characters beyond U+FFFF: those would be other bytes inside ONNX Runtime than the model's own strings.
 */
public final class PlainText {

    public static final String RULE = "strings of characters U+0001 to U+FFFF";

    private PlainText() {
    }

    public static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
    }

    /**
     * True when the text may be a character beyond U+FFFF whose four bytes were each read as a character: a lead byte
     * 0xF0 to 0xF4 and a continuation byte 0x80 to 0xBF.
     */
    static boolean mayBeMisread(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char lead = text.charAt(i);
            char next = text.charAt(i + 1);
            if (lead >= 0xf0 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf) {
                return true;
            }
        }
        return false;
    }
}
