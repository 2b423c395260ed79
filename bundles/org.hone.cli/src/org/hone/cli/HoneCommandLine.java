package org.hone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.cli.command.Catalog;
import org.hone.cli.command.Session;
import org.hone.cli.console.Console;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.StaleFileException;
import org.hone.core.registry.ExtensionSource;
import org.hone.engine.pipeline.RecipeException;
import org.hone.model.edit.EditException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: parses it, runs the command and turns what failed into a sentence and an exit code. */
public final class HoneCommandLine {

    private final Console console;
    private final Session session;

    /**
     * @param console where to write
     * @param extensions gives the extension registry when a command needs it
     * @param interrupted true when the user wants the command to stop
     */
    public HoneCommandLine(Console console, Supplier<ExtensionSource> extensions, BooleanSupplier interrupted) {
        this.console = console;
        this.session = new Session(console, extensions, interrupted);
    }

    /** Runs the command that {@code arguments} name and returns the process's exit code. */
    public int run(String... arguments) {
        try {
            CommandLine line = Catalog.commandLine(session, arguments);
            line.setOut(writer(console.out())).setErr(writer(console.err()));
            line.setColorScheme(CommandLine.Help.defaultColorScheme(
                    console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
            line.setParameterExceptionHandler(this::wrongUse);
            line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
            return line.execute(arguments);
        } catch (RuntimeException | Error e) {
            return report(e);
        } finally {
            console.flush();
        }
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int wrongUse(ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        say(messageOf(failure) + "; see '" + command + " --help'");
        return ExitCode.USAGE.number();
    }

    private static String messageOf(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            boolean command = !failure.getCommandLine().getSubcommands().isEmpty();
            List<String> near = command ? unmatched.getSuggestions() : List.of();
            return "failed to use '" + unmatched.getUnmatched().getFirst() + "': " + (command ? "there is no such command"
                    : "nothing more is expected here") + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
        }
        return failure.getMessage();
    }

    private int report(Throwable failure) {
        ExitCode code = codeOf(failure);
        if (code == ExitCode.INTERNAL) {
            String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.toString();
            say("internal error: " + what + (session.debug() ? "" : "; run it again with --debug for the details"));
        } else {
            say(code == ExitCode.CANCELLED ? "cancelled" : failure instanceof RecipeException ? "failed to read the recipe"
                    : failure.getMessage());
        }
        if (failure instanceof RecipeException recipe) {
            recipe.lines().forEach(line -> console.err().println(oneLine(line)));
        }
        if (session.debug()) {
            failure.printStackTrace(console.err());
        }
        return code.number();
    }

    private static ExitCode codeOf(Throwable failure) {
        return switch (failure) {
        case HoneException e -> ExitCode.of(e.kind());
        case EditException e -> ExitCode.of(FailureKind.USAGE);
        case StaleFileException e -> ExitCode.of(FailureKind.BAD_INPUT);
        case OperationCanceledException e -> ExitCode.CANCELLED;
        case OutOfMemoryError e -> ExitCode.FAILED;
        default -> ExitCode.INTERNAL;
        };
    }

    private void say(String message) {
        console.out().flush();
        console.err().println("hone: " + oneLine(message));
    }

    /** One line, whatever stands in the message. */
    private static String oneLine(String message) {
        return String.valueOf(message).replaceAll("\\p{Cntrl}+", " ");
    }
}
