package org.hone.cli.command;

import java.util.concurrent.Callable;

import org.hone.cli.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hone} without a command: says what there is. */
@Command(name = "hone", versionProvider = Version.class, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Tunes neural networks for edge devices.",
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:done", "2:wrong use", "3:bad input file", "4:unsupported",
                "5:failed while running", "6:a limit was missed", "70:an error in Hone itself", "130:cancelled"},
        commandListHeading = "%nCommands:%n", footerHeading = "%nExamples:%n", footer = {"  hone info model.onnx",
                "  hone tune model.recipe", "  hone convert model.tflite model.onnx", "  hone help run"})
final class RootCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and end.")
    private boolean version;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err(), spec.commandLine().getColorScheme());
        return ExitCode.USAGE.number();
    }
}
