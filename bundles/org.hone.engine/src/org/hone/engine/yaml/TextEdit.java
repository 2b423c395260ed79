package org.hone.engine.yaml;

/**
 * The replacement of a part of a text.
 *
 * @param offset where the part begins, in chars
 * @param length the length of the part, in chars
 * @param replacement what stands there afterwards
 */
public record TextEdit(int offset, int length, String replacement) {

    public String applyTo(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }
}
