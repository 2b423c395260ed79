package org.hone.core.parameter;

import java.util.List;

/**
 * The kinds of value that a parameter takes. How a value is written in a recipe, on the command line and in a form
 * follows from it.
 */
public sealed interface ParameterType {

    /** {@code true} or {@code false}; a {@link Boolean}. */
    record Flag() implements ParameterType {
    }

    /** A whole number from {@code minimum} to {@code maximum}; a {@link Long}. */
    record Whole(long minimum, long maximum) implements ParameterType {
    }

    /** A number from {@code minimum} to {@code maximum}; a {@link Double}. */
    record Real(double minimum, double maximum) implements ParameterType {
    }

    /** One of a few words; a {@link String}. */
    record Choice(List<Word> words) implements ParameterType {

        /** A word and what it means. */
        public record Word(String word, String documentation) {
        }

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** Any text; a {@link String}. */
    record Text() implements ParameterType {
    }

    /** A path, relative to the recipe's file; a {@link String} as written. */
    record FilePath() implements ParameterType {
    }

    /** A number with a unit of {@code quantity}, such as {@code 120 kB}; a {@link Double} in the quantity's base unit. */
    record Measure(Quantity quantity) implements ParameterType {
    }

    /**
     * Layers of the network: names, patterns with {@code *}, or {@code Operator:TYPE}; a {@link List} of {@link String}. A
     * selector that selects no layer is an error.
     */
    record Layers() implements ParameterType {
    }

    /** A list of values of one kind; a {@link List}. */
    record ListOf(ParameterType element) implements ParameterType {
    }

    /** Values of one kind by name; a {@link java.util.Map} from {@link String}. */
    record MapOf(ParameterType value) implements ParameterType {
    }
}
