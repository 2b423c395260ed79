package org.hone.boards.internal.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A shell script of ours that runs on boards, from the file beside this class. */
public enum BoardScript {
    /** A function that ends a program with all it started. */
    FINISH,
    /** Runs a program under a lease. */
    SUPERVISE,
    /** Keeps a folder for incoming files as long as its lease lasts. */
    STAGE,
    /** Functions for the commands of an upload. */
    FILES,
    /** Prints what a board says of itself. */
    PROBE;

    private final String text = read();

    /** The script without its comments. */
    public String text() {
        return text;
    }

    /** A command line that runs the script with arguments, its standard input being its own. */
    public String command(List<String> arguments) {
        return command(text, arguments);
    }

    /**
     * A command line that runs a program under a lease.
     *
     * @param arguments those of {@code supervise.sh}
     */
    public static String supervised(List<String> arguments) {
        return command(FINISH.text + "\n" + SUPERVISE.text, arguments);
    }

    private static String command(String script, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", script, "hone"));
        words.addAll(arguments);
        return ShellWords.join(words);
    }

    /**
     * A text for the standard input of {@code sh -s}: this script, then the lines. A part of it, when the connection breaks,
     * runs nothing: the shell reads to the closing brace first.
     */
    public String followedBy(List<String> lines) {
        return "{\n" + text + "\n" + String.join("\n", lines) + "\nexit\n}\n";
    }

    private String read() {
        String file = name().toLowerCase(java.util.Locale.ROOT) + ".sh";
        try (InputStream in = BoardScript.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.stripLeading().startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + file, e);
        }
    }
}
