package org.hone.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.ExitCode;
import org.hone.core.HoneException;
import org.hone.engine.pipeline.Pipeline;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;

import picocli.CommandLine.Parameters;

/** A command that runs a recipe; it ends with {@link ExitCode#LIMIT_MISSED} when the tuned network misses a limit. */
abstract class RecipeCommand extends HoneCommand {

    @Parameters(paramLabel = "RECIPE", description = "The recipe, a *.recipe file.")
    private Path recipe;

    private boolean keepsLimits = true;

    RecipeCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode outcome() {
        return keepsLimits ? ExitCode.DONE : ExitCode.LIMIT_MISSED;
    }

    /** The file that was given. */
    Path given() {
        return recipe;
    }

    /** Reads the recipe, with all its errors if it has some. */
    RecipeFile read() throws HoneException {
        return RecipeFile.read(recipe, session().engine().steps(), session().engine().metrics());
    }

    /** Runs a recipe; what its cache has is not made again. */
    Tuning tune(Pipeline pipeline, IProgressMonitor monitor) throws HoneException {
        Tuning tuning = pipeline.run(monitor);
        keepsLimits = tuning.keepsLimits();
        return tuning;
    }

    /** Takes a run whose limits boards measured: it decides how the command ends. */
    Tuning deployed(Tuning tuning) {
        keepsLimits = tuning.keepsLimits();
        return tuning;
    }

    /** What runs the recipe with {@code folder}, which is made, for its outputs and its cache. */
    Pipeline pipeline(RecipeFile file, Path folder) throws HoneException {
        makeFolder(folder);
        return new Pipeline(session().engine(), file, folder);
    }

    /** Where a recipe's outputs go when the user does not say: {@code build/NAME} beside it. */
    static Path buildFolder(RecipeFile file) {
        Path beside = file.file().getParent();
        Path build = Path.of("build").resolve(file.name());
        return beside == null ? build : beside.resolve(build);
    }

    static void makeFolder(Path folder) throws HoneException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String why = e instanceof FileAlreadyExistsException ? "there is a file of that name" : e.getMessage();
            throw HoneException.execution("failed to make the folder '" + folder + "': " + why, e);
        }
    }
}
