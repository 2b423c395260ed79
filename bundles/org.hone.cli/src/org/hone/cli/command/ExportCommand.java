package org.hone.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkFormat;
import org.hone.engine.data.AtomicFile;
import org.hone.engine.pipeline.Pipeline;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.report.Checksums;
import org.hone.engine.report.TuningReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hone export}: the tuned network of a recipe in the format of another runtime, with everything to judge it by. */
@Command(name = "export", sortOptions = false,
        description = {"Runs a recipe and writes the tuned network in the format of another runtime, with the recipe,",
                "the reports and their checksums (SHA256SUMS). The reports are about the file that is written: it is read back",
                "and measured, and a limit on size is for it.", "Ends with exit code 6 when a limit of the recipe is missed."},
        footerHeading = "%nExamples:%n", footer = {"  hone export machined-parts.recipe --to onnx -o export",
                "  cd export && sha256sum --check SHA256SUMS"})
final class ExportCommand extends RecipeCommand {

    @Option(names = "--to", paramLabel = "FORMAT", required = true,
            description = "The format's id, such as onnx or tflite; 'hone formats' lists them.")
    private String target;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        NetworkFormat format = format();
        RecipeFile recipe = read();
        makeFolder(output);
        Tuning tuning = tune(pipeline(recipe).exportTo(output.resolve("model." + format.extensions().getFirst())), monitor);
        List<Path> files = new ArrayList<>(model(tuning));
        files.add(recipe(recipe));
        files.addAll(TuningReport.write(tuning, output));
        files.add(Checksums.write(output, files));
        report(tuning, files);
    }

    /**
     * A format whose runtime has rules of its own for quantized networks gets a network that keeps to them, apart from the one
     * of {@code hone tune}.
     */
    private Pipeline pipeline(RecipeFile recipe) throws HoneException {
        Path build = buildFolder(recipe);
        return session().engine().quantizationTargets().find(target) == null ? pipeline(recipe, build)
                : pipeline(recipe, build.resolve(target)).alsoFor(target);
    }

    private NetworkFormat format() throws HoneException {
        List<NetworkFormat> formats = session().engine().formats().all();
        NetworkFormat format = session().engine().formats().find(target);
        if (format == null) {
            throw HoneException.usage("failed to export to '" + target + "': the formats are "
                    + formats.stream().filter(NetworkFormat::canWrite).map(NetworkFormat::id).collect(Collectors.joining(", ")));
        }
        if (!format.canWrite()) {
            throw HoneException.unsupported("failed to export to '" + target + "': Hone reads " + format.label()
                    + " but does not write it");
        }
        return format;
    }

    /** The model, and the external data beside it where there is some. */
    private static List<Path> model(Tuning tuning) {
        Path file = tuning.model();
        Path data = file.resolveSibling(file.getFileName() + ".data");
        return Files.exists(data) ? List.of(file, data) : List.of(file);
    }

    private Path recipe(RecipeFile recipe) throws HoneException {
        Path copy = output.resolve(recipe.file().getFileName());
        AtomicFile.write(copy, out -> out.write(recipe.text().getBytes(StandardCharsets.UTF_8)));
        return copy;
    }

    private void report(Tuning tuning, List<Path> files) {
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.text("format", target).text("folder", output.toString())
                        .texts("files", files.stream().map(file -> file.getFileName().toString()).toList());
            }
        } else {
            new TuningText(session().console()).write(tuning);
            print("");
            files.forEach(file -> print("wrote " + file));
        }
    }
}
