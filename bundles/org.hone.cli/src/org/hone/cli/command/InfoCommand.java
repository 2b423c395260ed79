package org.hone.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.rows.NetworkAnalysis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone info}: what a model is and what it costs. */
@Command(name = "info", sortOptions = false, description = "Says what a model is and what it costs.",
        footerHeading = "%nExamples:%n", footer = {"  hone info model.onnx", "  hone info model.tflite --layers",
                "  hone info model.onnx --bind batch=1 --json"})
final class InfoCommand extends ModelCommand {

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path model;

    @Option(names = "--layers", description = "List each layer as well, and with --json each value.")
    private boolean layers;

    @Option(names = "--bind", paramLabel = "SYMBOL=SIZE", description = "Give a symbolic dimension a size; may be repeated.")
    private Map<String, Long> bindings = new LinkedHashMap<>();

    InfoCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        try (OpenNetwork open = open(model, monitor)) {
            NetworkAnalysis analysis = session().engine().analyzer().analyze(open, bindings, monitor);
            if (wantsJson()) {
                InfoJson.write(analysis, layers, openJson());
            } else {
                new InfoText(session().console()).write(analysis, layers);
            }
        }
    }
}
