package org.hone.cli.command;

import java.util.concurrent.Callable;

import org.hone.cli.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hone surgery}: edits a model and writes the result. */
@Command(name = "surgery", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Edits a model: cuts a part out, removes nodes, renames nodes and values.",
        commandListHeading = "%nCommands:%n", footerHeading = "%nExamples:%n",
        footer = {"  hone surgery extract model.onnx part.onnx --from relu1 --to pool5",
                "  hone surgery remove model.onnx bare.onnx softmax",
                "  hone surgery rename model.onnx named.onnx --value 'input:0=image'"})
final class SurgeryCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    SurgeryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err(), spec.commandLine().getColorScheme());
        return ExitCode.USAGE.number();
    }
}
