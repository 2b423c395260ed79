package org.hone.engine.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes markup that is HTML and well-formed XML at once. Every text and every attribute is escaped here, whatever it holds:
 * names come from files of strangers.
 */
final class Markup {

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "link", "path", "rect", "line", "circle", "skipped");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A declaration or a style sheet, which are written as they are. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    /** @param attributes names and values in turn; one with the value null is left out */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends a line, so that the text stays readable in a diff. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append(VOID.contains(element) ? "/>" : "></" + element + ">");
        return this;
    }

    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text, false);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> {
                if (attribute) {
                    out.append("&#").append(c).append(';');
                } else {
                    out.appendCodePoint(c);
                }
            }
            default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** What XML 1.0 allows, without the controls that turn the direction of the text around them. */
    private static boolean isAllowed(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 && !turns || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }
}
