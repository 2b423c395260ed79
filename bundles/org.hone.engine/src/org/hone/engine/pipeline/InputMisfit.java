package org.hone.engine.pipeline;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** What a recipe says of an input and its network's inputs cannot be, with the place in the recipe's text. */
final class InputMisfit extends HoneException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int length;
    private final String rule;

    /** @param message what is wrong and what the rule is */
    InputMisfit(int offset, int length, String message) {
        super(FailureKind.USAGE, "failed to apply what the recipe says of inputs: " + message);
        this.offset = offset;
        this.length = length;
        this.rule = message;
    }

    /** The same with line and column. */
    RecipeException in(RecipeFile recipe) {
        return recipe.error(offset, length, rule);
    }
}
