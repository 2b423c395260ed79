package org.hone.cli.command;

import java.io.IOException;
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

    /** Reads the recipe, with all its errors if it has some. */
    RecipeFile read() throws HoneException {
        return RecipeFile.read(recipe, session().engine().steps());
    }

    /** Runs the recipe. What the cache in {@code folder} has is not made again. */
    Tuning tune(RecipeFile file, Path folder, IProgressMonitor monitor) throws HoneException {
        makeFolder(folder);
        Tuning tuning = new Pipeline(session().engine(), file, folder).run(monitor);
        keepsLimits = tuning.keepsLimits();
        return tuning;
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
            throw HoneException.execution("failed to make the folder '" + folder + "': " + (e instanceof java.nio.file.FileAlreadyExistsException
                    ? "there is a file of that name" : e.getMessage()), e);
        }
    }
}
