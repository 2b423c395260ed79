package org.hone.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkFormat;
import org.hone.core.target.NativeBuild;
import org.hone.core.target.Target;
import org.hone.engine.data.AtomicFile;
import org.hone.engine.deploy.NativeExport;
import org.hone.engine.deploy.NativeRuntime;
import org.hone.engine.pipeline.Pipeline;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.report.Checksums;
import org.hone.engine.report.TuningReport;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hone export}: the tuned network of a recipe in the format of another runtime, or as a native runtime, with everything to
 * judge it by.
 */
@Command(name = "export", sortOptions = false,
        description = {"Runs a recipe and writes the tuned network in the format of another runtime, with the recipe,",
                "the reports and their checksums (SHA256SUMS). The reports are about the file that is written: it is read back",
                "and measured, and a limit on size is for it.", "Ends with exit code 6 when a limit of the recipe is missed.",
                "With --to native: a C++ project that builds and runs without Hone, for the target that --target names; a model",
                "file instead of a recipe is simplified, its layers are fused, and it is exported as it is."},
        footerHeading = "%nExamples:%n", footer = {"  hone export machined-parts.recipe --to onnx -o export",
                "  cd export && sha256sum --check SHA256SUMS",
                "  hone export machined-parts.recipe --to native --target neon -o runtime --build"})
final class ExportCommand extends RecipeCommand {

    @Option(names = "--to", paramLabel = "FORMAT", required = true,
            description = "The format's id, such as onnx or tflite, or 'native'; 'hone formats' lists them.")
    private String target;

    @ArgGroup(exclusive = false, heading = "With --to native:%n", order = 50)
    private final NativeOptions options = new NativeOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        if (target.equals(NativeExport.FORMAT)) {
            exportNative(monitor);
            return;
        }
        if (options.isGiven()) {
            throw wrongUse("failed to export to '" + target + "': --target, --name, --fixed-point, --build and --toolchain are for --to "
                    + NativeExport.FORMAT);
        }
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

    private void exportNative(IProgressMonitor monitor) throws HoneException {
        if (options.target() == null) {
            throw wrongUse("failed to export to 'native': --target says what for: " + session().engine().targets().all().stream().map(Target::id)
                    .collect(Collectors.joining(", ")));
        }
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        NativeExport export = new NativeExport(session().engine(), options.target()).fixedPoint(options.fixedPoint());
        List<Path> files = new ArrayList<>();
        Tuning tuning = null;
        Path model = given();
        if (given().getFileName().toString().endsWith(".recipe")) {
            RecipeFile recipe = read();
            makeFolder(output);
            tuning = tune(pipeline(recipe, buildFolder(recipe).resolve(options.target())).alsoFor(options.target()), progress.split(60));
            model = tuning.model();
            export.recipe(recipe.recipe()).name(recipe.name());
            files.add(recipe(recipe));
            files.addAll(TuningReport.write(tuning, output));
        }
        if (options.name() != null) {
            export.name(options.name());
        }
        NativeRuntime runtime = export.write(model, output, progress.split(20));
        files.addAll(runtime.files());
        files.add(Checksums.write(output, files));
        NativeBuild build = options.build() ? runtime.build(false, options.toolchain(), progress.split(20)) : null;
        new NativeExportOutput(this, session().console()).write(runtime, build, tuning, files);
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
                    + formats.stream().filter(NetworkFormat::canWrite).map(NetworkFormat::id).collect(Collectors.joining(", ")) + ", "
                    + NativeExport.FORMAT);
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
