package org.hone.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.engine.open.OpenNetwork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hone convert}: writes a model in another format, or the same one anew. */
@Command(name = "convert", sortOptions = false, description = "Writes a model in the format that the output's name says.",
        footerHeading = "%nExamples:%n", footer = {"  hone convert model.tflite model.onnx",
                "  hone convert model.onnx split.onnx --external-data 1k"})
final class ConvertCommand extends ModelCommand {

    @Parameters(index = "0", paramLabel = "IN", description = "The model to read.")
    private Path input;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path output;

    @Mixin
    private WriteOptions writing;

    ConvertCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        session().engine().opener().writable(output);
        writing.check(output, List.of(input), this);
        try (OpenNetwork open = open(input, monitor)) {
            session().engine().opener().write(open.network(), output, writing.externalData(), monitor);
            report(this, output, open.network().getGraph().getNodes().size(), open.snapshot().warnings());
        }
    }

    static void report(HoneCommand command, Path output, int nodes, List<String> warnings) {
        if (command.wantsJson()) {
            try (Json json = command.openJson()) {
                json.text("output", output.toString()).figure("bytes", size(output)).figure("nodes", nodes)
                        .texts("warnings", warnings);
            }
        } else {
            warnings.forEach(warning -> command.print("warning: " + Texts.line(warning)));
            command.print("wrote " + output + " (" + nodes + (nodes == 1 ? " node)" : " nodes)"));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }
}
