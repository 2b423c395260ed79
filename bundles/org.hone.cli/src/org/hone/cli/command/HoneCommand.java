package org.hone.cli.command;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.ExitCode;
import org.hone.cli.console.ProgressLine;
import org.hone.cli.json.Json;
import org.hone.model.edit.EditException;
import org.hone.core.HoneException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command with the options that every command has. */
abstract class HoneCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", order = 90, description = "Write the result as JSON.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, order = 91, description = "Draw no progress.")
    private boolean quiet;

    @Option(names = "--debug", order = 92, description = "Show errors with all their details.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, order = 93, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    HoneCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        session.setDebug(debug);
        session.setQuiet(quiet);
        try (ProgressLine progress = session.progress()) {
            run(progress);
        }
        return outcome().number();
    }

    /** What the process answers with when {@link #run} has ended without failing. */
    ExitCode outcome() {
        return ExitCode.DONE;
    }

    /** Does the command's work and writes its result. */
    abstract void run(IProgressMonitor monitor) throws HoneException, EditException;

    Session session() {
        return session;
    }

    boolean wantsJson() {
        return json;
    }

    /** Writes a line of the result as text. */
    void print(String line) {
        session.console().out().println(line);
    }

    /** The result as JSON, to be filled and closed. */
    Json openJson() {
        return new Json(session.console().out());
    }

    /** A mistake in how the command was called. */
    ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
