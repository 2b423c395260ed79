package org.hone.engine.accuracy;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;

/**
 * A command of a recipe as words, split at blanks. What stands between {@code "} or {@code '} keeps its blanks. Nothing else has
 * a meaning: no shell reads it.
 */
public final class CommandWords {

    private CommandWords() {
    }

    /** @throws HoneException when there is no word, or a quotation mark is not closed */
    public static List<String> split(String command) throws HoneException {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (char c : command.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                }
                word = null;
            } else {
                word = word == null ? new StringBuilder() : word;
                if (c == '"' || c == '\'') {
                    quote = c;
                } else {
                    word.append(c);
                }
            }
        }
        if (quote != 0) {
            throw HoneException.badInput("'" + command + "' is no command: a quotation mark is not closed");
        }
        if (word != null) {
            words.add(word.toString());
        }
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            throw HoneException.badInput("'" + command + "' is no command: it begins with a program");
        }
        return words;
    }
}
