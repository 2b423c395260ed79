package org.hone.cli.command;

import java.util.concurrent.Callable;

import org.hone.cli.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hone profile}: what was measured on boards. */
@Command(name = "profile", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Shows and compares profiles that were measured on boards.", commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n", footer = {"  hone profile show build/gate/pi.profile", "  hone profile diff before.profile after.profile"})
final class ProfileCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    ProfileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err(), spec.commandLine().getColorScheme());
        return ExitCode.USAGE.number();
    }
}
