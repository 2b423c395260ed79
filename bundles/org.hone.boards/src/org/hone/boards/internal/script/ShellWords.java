package org.hone.boards.internal.script;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words for a POSIX shell. This is the one place where texts become part of a command line: everything that is not a
 * constant of ours goes through here.
 */
public final class ShellWords {

    private ShellWords() {
    }

    /**
     * A word that any POSIX shell reads as exactly {@code text}: in single quotes nothing is special but the quote itself.
     *
     * @throws IllegalArgumentException when it holds a NUL, which no program can be given
     */
    public static String quote(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a NUL cannot be passed to a program");
        }
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** Quoted words with a space between. */
    public static String join(List<String> words) {
        return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
    }
}
