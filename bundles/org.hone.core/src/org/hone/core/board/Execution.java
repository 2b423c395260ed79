package org.hone.core.board;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program to run on a board.
 *
 * @param folder the folder of Hone's that it runs in, by its name as in {@link BoardConnection#upload}; null for the user's home
 * @param command the program and its arguments, each passed on as it is; a program with a '/' is relative to the folder
 * @param environment variables that are set for it, by name
 * @param out takes what the program writes on its standard output, while it runs
 * @param err takes what it writes on its standard error, while it runs
 */
public record Execution(String folder, List<String> command, Map<String, String> environment, OutputStream out, OutputStream err) {

    public Execution {
        command = List.copyOf(command);
        environment = java.util.Collections.unmodifiableMap(new TreeMap<>(environment));
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a command has at least a program");
        }
        for (String name : environment.keySet()) {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new IllegalArgumentException("not a name of a variable: " + name);
            }
        }
    }

    /** A program whose output nobody reads. */
    public static Execution of(String folder, List<String> command) {
        return new Execution(folder, command, Map.of(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    public Execution environment(Map<String, String> variables) {
        return new Execution(folder, command, variables, out, err);
    }

    public Execution to(OutputStream newOut, OutputStream newErr) {
        return new Execution(folder, command, environment, newOut, newErr);
    }
}
