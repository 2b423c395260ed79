package org.hone.core.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hone.model.network.Node;

/**
 * Says which layers a selector of a recipe means: a layer's name, a pattern with {@code *} for any text, or
 * {@code Operator:TYPE} for all layers of an operator. A layer answers to its name and to those of the source file's layers
 * that it came from.
 */
public final class LayerSelector {

    /** What selectors by operator begin with. */
    public static final String OPERATOR = "Operator:";

    private final boolean byOperator;
    private final Pattern pattern;

    /** @param selector the selector's text */
    public LayerSelector(String selector) {
        this.byOperator = selector.startsWith(OPERATOR);
        String words = byOperator ? selector.substring(OPERATOR.length()) : selector;
        this.pattern = Pattern.compile(Arrays.stream(words.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    public boolean selects(Node layer) {
        return byOperator ? pattern.matcher(layer.getOperator()).matches()
                : names(layer).stream().anyMatch(name -> pattern.matcher(name).matches());
    }

    /** All names that a layer answers to. */
    public static List<String> names(Node layer) {
        List<String> names = new ArrayList<>(layer.getOrigins());
        names.add(nameOf(layer));
        return names;
    }

    /** The name of a layer: its own, or where it has none that of its first output, or its operator. */
    public static String nameOf(Node layer) {
        if (layer.getName() != null && !layer.getName().isEmpty()) {
            return layer.getName();
        }
        return layer.getOutputs().isEmpty() ? layer.getOperator() : layer.getOutputs().getFirst().getName();
    }
}
