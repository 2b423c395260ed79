package org.hone.compress.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/** The layers of the main graph that selectors select: by name, by pattern with {@code *}, or as {@code Operator:TYPE}. */
public final class LayerSelection {

    private static final String OPERATOR = "Operator:";

    private LayerSelection() {
    }

    /**
     * A layer answers to its name and to those of the source file's layers that it came from.
     *
     * @throws HoneException usage: a selector selects nothing
     */
    public static Set<Node> of(Network network, Collection<String> selectors) throws HoneException {
        Set<Node> selected = new LinkedHashSet<>();
        for (String selector : selectors) {
            boolean byOperator = selector.startsWith(OPERATOR);
            Pattern pattern = pattern(byOperator ? selector.substring(OPERATOR.length()) : selector);
            boolean found = false;
            for (Node node : network.getGraph().getNodes()) {
                if (words(node, byOperator).stream().anyMatch(word -> pattern.matcher(word).matches())) {
                    selected.add(node);
                    found = true;
                }
            }
            if (!found) {
                throw HoneException.usage("failed to select layers by '" + selector + "': no layer of network '"
                        + network.getGraph().getName() + "' has such a name; a selector is a name, a pattern with *, or "
                        + OPERATOR + "TYPE");
            }
        }
        return selected;
    }

    private static List<String> words(Node node, boolean byOperator) {
        if (byOperator) {
            return List.of(node.getOperator());
        }
        List<String> words = new ArrayList<>(node.getOrigins());
        words.add(Origins.nameOf(node));
        return words;
    }

    private static Pattern pattern(String selector) {
        return Pattern.compile(
                Arrays.stream(selector.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
