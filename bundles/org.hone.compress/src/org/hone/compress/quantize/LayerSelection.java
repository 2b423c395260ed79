package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/** The layers that selectors select: by name, by pattern with {@code *}, or by operator as {@code Operator:TYPE}. */
final class LayerSelection {

    private static final String OPERATOR = "Operator:";

    private LayerSelection() {
    }

    /**
     * @throws HoneException usage: a selector selects nothing
     */
    static Set<Node> of(Network network, Collection<String> selectors) throws HoneException {
        Set<Node> selected = new HashSet<>();
        for (String selector : selectors) {
            List<Node> found = select(network, selector);
            if (found.isEmpty()) {
                throw HoneException.usage("failed to exclude layers '" + selector
                        + "': a selector is a layer's name, a pattern with *, or Operator:TYPE, and selects at least one layer of "
                        + network.getGraph().getName());
            }
            selected.addAll(found);
        }
        return selected;
    }

    private static List<Node> select(Network network, String selector) {
        boolean byOperator = selector.startsWith(OPERATOR);
        Pattern pattern = pattern(byOperator ? selector.substring(OPERATOR.length()) : selector);
        List<Node> found = new ArrayList<>();
        for (Node node : network.getGraph().getNodes()) {
            boolean fits = byOperator ? pattern.matcher(node.getOperator()).matches()
                    : names(node).stream().anyMatch(name -> pattern.matcher(name).matches());
            if (fits) {
                found.add(node);
            }
        }
        return found;
    }

    private static List<String> names(Node node) {
        List<String> names = new ArrayList<>(node.getOrigins());
        names.add(label(node));
        return names;
    }

    /** The name of a layer: its own, or that of its first output. */
    static String label(Node node) {
        return node.getName() != null && !node.getName().isEmpty() ? node.getName()
                : node.getOutputs().isEmpty() ? node.getOperator() : node.getOutputs().getFirst().getName();
    }

    private static Pattern pattern(String selector) {
        return Pattern.compile(java.util.Arrays.stream(selector.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
