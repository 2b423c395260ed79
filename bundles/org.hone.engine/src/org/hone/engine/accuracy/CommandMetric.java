package org.hone.engine.accuracy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.metric.Metric;
import org.hone.core.parameter.ParameterValues;

/**
 * A metric that a program of the user's own measures, by the protocol that this package's documentation describes.
 *
 * @param id the metric's name
 * @param command the program and its arguments
 * @param folder where the program runs
 * @param patience how long the program may take after the last sample
 */
public record CommandMetric(String id, String unit, boolean higherIsBetter, List<String> command, Path folder, Duration patience)
        implements Metric {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public CommandMetric {
        command = List.copyOf(command);
    }

    /**
     * @param values values of {@code RecipeKeys.METRIC}
     * @param folder the recipe's folder, which a program's path is relative to
     */
    public static CommandMetric of(ParameterValues values, Path folder) throws HoneException {
        List<String> words = new ArrayList<>(CommandWords.split(values.text("command")));
        words.set(0, program(words.getFirst(), folder));
        return new CommandMetric(values.text("name"), values.text("unit"), values.flag("higher-is-better"), words, folder, PATIENCE);
    }

    /** A path is resolved; a bare name is left to the system's search path. */
    private static String program(String word, Path folder) throws HoneException {
        try {
            Path path = Path.of(word);
            return path.getNameCount() == 1 && !word.contains("/") ? word : folder.resolve(path).normalize().toString();
        } catch (InvalidPathException e) {
            throw HoneException.badInput("failed to find the program '" + word + "': it is no path: " + e.getReason());
        }
    }

    @Override
    public String label() {
        return id;
    }

    @Override
    public Accumulator start() throws HoneException {
        return MetricProgram.start(this);
    }
}
