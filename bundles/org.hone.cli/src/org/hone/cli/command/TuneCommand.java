package org.hone.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.engine.board.BoardRun;
import org.hone.engine.board.Deployer;
import org.hone.engine.board.DeploymentUse;
import org.hone.engine.boards.BoardFiles;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.report.TuningReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hone tune}: runs a recipe and says what it gained. */
@Command(name = "tune", sortOptions = false,
        description = {"Runs a recipe: tunes its network, measures it before and after, and writes the tuned network and reports",
                "(model.onnx, report.html, report.json, report.csv, junit.xml). What an earlier run made is taken from its cache.",
                "Ends with exit code 6 when a limit of the recipe is missed."},
        footerHeading = "%nExamples:%n", footer = {"  hone tune machined-parts.recipe", "  hone tune model.recipe -o out --json", "  hone tune model.recipe --deploy"})
final class TuneCommand extends RecipeCommand {

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "The folder to write into (default: build/NAME beside the recipe NAME.recipe).")
    private Path output;

    @Option(names = "--deploy", description = "Deploy the tuned network to the boards that the recipe names, check and measure it there.")
    private boolean deploy;

    @Mixin
    private final BoardOptions options = new BoardOptions();

    TuneCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        RecipeFile recipe = read();
        Path folder = output != null ? output : buildFolder(recipe);
        SubMonitor progress = SubMonitor.convert(monitor, deploy ? 200 : 100);
        List<DeploymentUse> uses = deploy ? DeploymentUse.of(recipe, new BoardFiles()) : List.of();
        Tuning tuning = tune(pipeline(recipe, folder), progress.split(100));
        if (deploy) {
            tuning = deployed(new Deployer(session().engine(), options.questions()).deploy(tuning, uses, folder, progress.split(100)));
        }
        TuningReport.write(tuning, folder);
        TuningReport.writeRun(tuning, folder);
        if (wantsJson()) {
            printFile(folder.resolve(TuningReport.JSON));
        } else {
            new TuningText(session().console()).write(tuning);
            for (BoardRun run : tuning.deployments()) {
                print("");
                BoardText.lines(run).forEach(this::print);
            }
            print("");
            print("wrote " + tuning.model());
            print("wrote " + folder.resolve(TuningReport.HTML));
        }
    }

    private void printFile(Path file) throws HoneException {
        try {
            session().console().out().print(Files.readString(file));
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + e.getMessage(), e);
        }
    }
}
