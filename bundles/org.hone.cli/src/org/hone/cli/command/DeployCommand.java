package org.hone.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.board.BoardDescription;
import org.hone.engine.board.BoardRun;
import org.hone.engine.board.Deployer;
import org.hone.engine.board.DeploymentUse;
import org.hone.engine.boards.BoardFiles;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.data.FileDigest;
import org.hone.engine.report.TuningReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hone deploy}: a network on a board: copied, checked, measured. */
@Command(name = "deploy", sortOptions = false,
        description = {"Compiles the tuned network of a recipe, or a model as it is, copies it to a board over SSH, checks its numbers there",
                "against the reference engine, and measures it layer by layer. The profile is kept as DIR/TARGET-BOARD.profile."},
        footerHeading = "%nExamples:%n", footer = {"  hone deploy machined-parts.recipe --board virtual", "  hone deploy model.onnx --board pi --target neon",
                "  hone deploy model.onnx --board me@192.168.1.7 --samples 100 --json"})
final class DeployCommand extends RecipeCommand {

    @Option(names = "--board", paramLabel = "BOARD", required = true,
            description = {"'virtual', the name of a board that 'hone boards list' lists, a .board file, or", "user@host[:port]."})
    private String board;

    @Option(names = "--target", paramLabel = "TARGET", description = "What to compile for (default: neon); 'hone targets' lists them.")
    private String target;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into (default: build/NAME beside the recipe or model).")
    private Path output;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that compute on the board (default: 1).")
    private Integer threads;

    @Option(names = "--samples", paramLabel = "N",
            description = "On how many samples numbers are checked (default: all; on an emulated board what a minute allows).")
    private int samples;

    @Option(names = "--bind", paramLabel = "SYMBOL=SIZE", description = "Give a symbolic dimension a size; may be repeated.")
    private Map<String, Long> bindings = new LinkedHashMap<>();

    @Option(names = "--toolchain", paramLabel = "FILE", description = "A file that says which compiler to use.")
    private Path toolchain;

    @Mixin
    private final BoardOptions options = new BoardOptions();

    DeployCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        if (threads != null && threads < 1 || samples < 0) {
            throw wrongUse("failed to deploy: numbers of threads and samples are 1 or more");
        }
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        String chosen = target == null ? "neon" : target;
        Deployer deployer = new Deployer(session().engine(), options.questions()).threads(threads == null ? 1 : threads).samples(samples).toolchain(toolchain)
                .bind(bindings);
        if (given().getFileName().toString().endsWith(".recipe")) {
            recipe(deployer, chosen, progress);
        } else {
            model(deployer, chosen, progress);
        }
    }

    private void recipe(Deployer deployer, String chosen, SubMonitor progress) throws HoneException {
        RecipeFile recipe = read();
        BoardDescription description = new BoardFiles().find(board, recipe.folder());
        Path folder = output == null ? buildFolder(recipe) : output;
        Tuning tuned = tune(pipeline(recipe, folder).alsoFor(chosen), progress.split(40));
        Tuning deployed = deployed(deployer.deploy(tuned, List.of(new DeploymentUse(chosen, description, threads == null ? 1 : threads)), folder,
                progress.split(60)));
        List<Path> reports = TuningReport.write(deployed, folder);
        write(folder, deployed.deployments().getFirst(), reports);
    }

    private void model(Deployer deployer, String chosen, SubMonitor progress) throws HoneException {
        Path beside = given().toAbsolutePath().getParent();
        BoardDescription description = new BoardFiles().find(board, beside);
        String name = given().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path folder = output == null ? beside.resolve("build").resolve(name) : output;
        makeFolder(folder);
        BoardRun run = deployer.deploy(given(), FileDigest.sha256(given()), chosen, description, folder, progress.split(100));
        write(folder, run, List.of());
    }

    private void write(Path folder, BoardRun run, List<Path> reports) throws HoneException {
        if (wantsJson()) {
            if (reports.isEmpty()) {
                try (Json json = openJson()) {
                    BoardText.json(run, json);
                }
            } else {
                print(read(folder.resolve(TuningReport.JSON)).stripTrailing());
            }
            return;
        }
        BoardText.lines(run).forEach(this::print);
        print("");
        print("wrote " + folder.resolve(Deployer.place(run.target(), run.board()) + ".profile"));
        reports.forEach(file -> print("wrote " + file));
    }

    private static String read(Path file) throws HoneException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + e.getMessage(), e);
        }
    }
}
