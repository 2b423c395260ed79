package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

/** A list of texts as a JSON array of strings. */
final class TextArray {

    private final String json;
    private int at;

    private TextArray(String json) {
        this.json = json;
    }

    static String format(List<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() == 1 ? "" : ",");
            quote(text == null ? "" : text, out);
        }
        return out.append(']').toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** The texts, or null when {@code json} is no array of strings. */
    static List<String> parse(String json) {
        return json == null ? null : new TextArray(json).array();
    }

    private List<String> array() {
        List<String> texts = new ArrayList<>();
        if (!skipTo('[')) {
            return null;
        }
        if (skipTo(']')) {
            return atEnd() ? texts : null;
        }
        do {
            String text = skipTo('"') ? string() : null;
            if (text == null) {
                return null;
            }
            texts.add(text);
        } while (skipTo(','));
        return skipTo(']') && atEnd() ? texts : null;
    }

    private boolean skipTo(char wanted) {
        skipSpace();
        if (at < json.length() && json.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean atEnd() {
        skipSpace();
        return at == json.length();
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        while (at < json.length()) {
            char c = json.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                return null;
            }
            if (c == '\\') {
                int escaped = escape();
                if (escaped < 0) {
                    return null;
                }
                c = (char) escaped;
            }
            out.append(c);
        }
        return null;
    }

    private int escape() {
        if (at == json.length()) {
            return -1;
        }
        char c = json.charAt(at++);
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > json.length()) {
            return -1;
        }
        String digits = json.substring(at, at + 4);
        at += 4;
        return digits.matches("[0-9a-fA-F]{4}") ? Integer.parseInt(digits, 16) : -1;
    }
}
