package org.hone.engine.recipe;

/**
 * Something in a recipe that is wrong, and where.
 *
 * @param severity an error keeps the recipe from running
 * @param message what is wrong and what the rule is, with the nearest valid word where a word is wrong
 * @param line the line, from 1
 * @param column the column, from 1
 * @param offset where the wrong text begins, in chars
 * @param length the length of the wrong text, in chars
 */
public record RecipeProblem(Severity severity, String message, int line, int column, int offset, int length) {

    public enum Severity {
        ERROR, WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For instance {@code 7:13: unknown key 'calibrater': did you mean 'calibrator'?}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
