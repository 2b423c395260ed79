package org.hone.cli.command;

import java.util.concurrent.Callable;

import org.hone.cli.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hone boards}: the boards that networks can be deployed to. */
@Command(name = "boards", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "The boards that networks can be deployed to: lists them, says what one is, adds one.",
        commandListHeading = "%nCommands:%n", footerHeading = "%nExamples:%n",
        footer = {"  hone boards list", "  hone boards probe virtual", "  hone boards add pi pi@raspberrypi.local --key ~/.ssh/board"})
final class BoardsCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    BoardsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err(), spec.commandLine().getColorScheme());
        return ExitCode.USAGE.number();
    }
}
