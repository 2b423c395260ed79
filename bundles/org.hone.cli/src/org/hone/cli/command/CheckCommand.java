package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.ExitCode;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.target.Coverage;
import org.hone.engine.deploy.NativeExport;
import org.hone.engine.open.OpenNetwork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone check}: which layers of a model a target has kernels for. */
@Command(name = "check", sortOptions = false,
        description = {"Says which layers of a model a target has kernels for, and what is in the way of the others.",
                "Ends with exit code 4 when a layer has none."},
        footerHeading = "%nExamples:%n", footer = {"  hone check model.onnx --target neon", "  hone check model.tflite --target host --json"})
final class CheckCommand extends ModelCommand {

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path model;

    @Option(names = "--target", paramLabel = "TARGET", required = true, description = "What the model is to run on; 'hone targets' lists them.")
    private String target;

    @Option(names = "--bind", paramLabel = "SYMBOL=SIZE", description = "Give a symbolic dimension a size; may be repeated. The batch is 1.")
    private Map<String, Long> bindings = new LinkedHashMap<>();

    private boolean isComplete = true;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode outcome() {
        return isComplete ? ExitCode.DONE : ExitCode.UNSUPPORTED;
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        NativeExport export = new NativeExport(session().engine(), target).bind(bindings);
        try (OpenNetwork open = open(model, monitor)) {
            Coverage coverage = export.check(open.network(), monitor);
            isComplete = coverage.isComplete();
            if (wantsJson()) {
                writeJson(coverage);
            } else {
                write(coverage);
            }
        }
    }

    private void writeJson(Coverage coverage) {
        try (Json json = openJson()) {
            json.text("target", target).figure("layers", coverage.rows().size()).figure("covered", covered(coverage))
                    .flag("complete", coverage.isComplete());
            json.objects("rows", coverage.rows(), row -> {
                json.text("layer", row.node()).text("operator", row.operator());
                if (row.kernel() != null) {
                    json.text("kernel", row.kernel());
                } else {
                    json.text("reason", row.reason());
                }
            });
        }
    }

    private void write(Coverage coverage) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Operator", "Kernel", "Layer"});
        coverage.rows().forEach(row -> rows.add(new String[] {Texts.line(row.operator()), row.kernel() == null ? "none" : row.kernel(),
                Texts.line(row.node()) + (row.kernel() == null ? ": " + Texts.line(row.reason()) : "")}));
        Texts.table(rows, List.of(false, false, false)).forEach(this::print);
        print(covered(coverage) + " of " + coverage.rows().size() + " layers have kernels for " + target);
    }

    private static long covered(Coverage coverage) {
        return coverage.rows().stream().filter(row -> row.kernel() != null).count();
    }
}
