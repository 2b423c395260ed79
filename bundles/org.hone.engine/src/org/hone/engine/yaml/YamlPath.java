package org.hone.engine.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the top of a document to a value in it: keys of mappings ({@link String}) and places in lists
 * ({@link Integer}, from 0).
 *
 * @param steps the keys and places, outermost first
 */
public record YamlPath(List<Object> steps) {

    public YamlPath {
        steps = List.copyOf(steps);
    }

    /** A path such as {@code YamlPath.of("steps", 2, "quantize", "scheme")}. */
    public static YamlPath of(Object... steps) {
        return new YamlPath(List.of(steps));
    }

    public YamlPath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new YamlPath(longer);
    }

    public YamlPath parent() {
        return new YamlPath(steps.subList(0, steps.size() - 1));
    }

    public Object last() {
        return steps.getLast();
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** For instance {@code steps[2].quantize.scheme}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            text.append(step instanceof Integer ? "[" + step + "]" : text.isEmpty() ? step : "." + step);
        }
        return text.toString();
    }
}
