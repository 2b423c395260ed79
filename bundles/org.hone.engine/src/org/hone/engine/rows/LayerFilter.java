package org.hone.engine.rows;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keeps the layers in whose name, operator, shape or type every word of a text occurs, upper and lower case alike.
 *
 * @param text the words; blank to keep all
 */
public record LayerFilter(String text) {

    public static final LayerFilter NONE = new LayerFilter("");

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The filter as a test that may be asked often. */
    public java.util.function.Predicate<LayerRow> predicate() {
        String[] words = Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toArray(String[]::new);
        return row -> {
            for (String word : words) {
                if (!occurs(word, row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean occurs(String word, LayerRow row) {
        return contains(row.name(), word) || contains(row.operator(), word) || contains(row.shape(), word)
                || contains(row.type(), word);
    }

    /** {@code word} is in lower case. */
    private static boolean contains(String text, String word) {
        for (int start = 0; start <= text.length() - word.length(); start++) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
