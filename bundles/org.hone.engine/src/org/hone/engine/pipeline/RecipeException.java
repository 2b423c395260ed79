package org.hone.engine.pipeline;

import java.nio.file.Path;
import java.util.List;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.engine.recipe.RecipeProblem;

/** A recipe with errors, which is not run. Its message has them all, a line each. */
public final class RecipeException extends HoneException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<RecipeProblem> errors;

    RecipeException(Path file, List<RecipeProblem> errors) {
        super(FailureKind.BAD_INPUT, "failed to read the recipe:\n" + String.join("\n", lines(file.toString(), errors)));
        this.file = file.toString();
        this.errors = List.copyOf(errors);
    }

    public List<RecipeProblem> errors() {
        return errors;
    }

    /** The errors as compilers write them: {@code FILE:LINE:COLUMN: message}. */
    public List<String> lines() {
        return lines(file, errors);
    }

    private static List<String> lines(String file, List<RecipeProblem> errors) {
        return errors.stream().map(error -> file + ":" + error).toList();
    }
}
