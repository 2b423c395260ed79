package org.hone.engine.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.metric.MetricRegistry;
import org.hone.core.step.StepRegistry;
import org.hone.engine.recipe.RecipeProblem;
import org.hone.engine.recipe.RecipeReader;
import org.hone.model.recipe.Recipe;

/**
 * A recipe without errors.
 *
 * @param file its file
 * @param text its text
 * @param recipe what the text says
 * @param warnings what is odd but allowed
 */
public record RecipeFile(Path file, String text, Recipe recipe, List<RecipeProblem> warnings) {

    private static final long LONGEST = 1 << 20;

    /** Reads a recipe that names no registered metric. */
    public static RecipeFile read(Path file, StepRegistry steps) throws HoneException {
        return read(file, steps, new MetricRegistry(List.of()));
    }

    /** @throws HoneException bad input; a {@link RecipeException} with every error where the recipe has some */
    public static RecipeFile read(Path file, StepRegistry steps, MetricRegistry metrics) throws HoneException {
        String text = text(file);
        RecipeReader.Reading reading = new RecipeReader(steps, metrics).read(text);
        List<RecipeProblem> errors = reading.problems().stream().filter(RecipeProblem::isError).toList();
        if (!errors.isEmpty()) {
            throw new RecipeException(file, errors);
        }
        return new RecipeFile(file, text, reading.recipe(), reading.problems());
    }

    private static String text(Path file) throws HoneException {
        try {
            if (Files.size(file) > LONGEST) {
                throw HoneException.badInput("failed to read the recipe '" + file + "': a recipe has at most " + LONGEST + " bytes");
            }
            return Files.readString(file);
        } catch (IOException e) {
            String why = e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : e.getMessage();
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read the recipe '" + file + "': " + why, e);
        }
    }

    /** An error at a part of the text that shows only when the recipe runs, such as a name that the network has not. */
    RecipeException error(int offset, int length, String message) {
        return new RecipeException(file, List.of(problem(offset, length, message)));
    }

    RecipeProblem problem(int offset, int length, String message) {
        int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new RecipeProblem(RecipeProblem.Severity.ERROR, message, line, offset - text.lastIndexOf('\n', offset - 1), offset, length);
    }

    /** The folder that the recipe's paths are relative to. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** The file of the recipe's network. */
    public Path model() {
        return folder().resolve(recipe.getModel()).normalize();
    }

    /** The recipe's name: that of its file without the extension. */
    public String name() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
