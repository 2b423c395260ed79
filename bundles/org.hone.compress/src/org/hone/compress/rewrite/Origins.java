package org.hone.compress.rewrite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hone.model.network.Node;

/** Which layers of the source file a node came from, and how that is handed on. */
public final class Origins {

    private Origins() {
    }

    /** The node's origins; where it has none, its own name, or that of its first output. */
    public static List<String> of(Node node) {
        return node.getOrigins().isEmpty() ? List.of(nameOf(node)) : List.copyOf(node.getOrigins());
    }

    /** Writes down the origins of a node that is known by its first output, which is about to get another name. */
    static void keep(Node node) {
        if (node.getOrigins().isEmpty() && (node.getName() == null || node.getName().isEmpty())) {
            node.getOrigins().add(nameOf(node));
        }
    }

    /** Adds the origins of {@code removed} to those of {@code kept}, before them when {@code removed} came first. */
    public static void handOn(Node removed, Node kept, boolean first) {
        Set<String> all = new LinkedHashSet<>(of(first ? removed : kept));
        all.addAll(of(first ? kept : removed));
        set(kept, all);
    }

    /** Adds {@code origins} behind those of {@code kept}. */
    public static void add(Node kept, List<String> origins) {
        Set<String> all = new LinkedHashSet<>(of(kept));
        all.addAll(origins);
        set(kept, all);
    }

    private static void set(Node node, Set<String> origins) {
        if (!origins.equals(new LinkedHashSet<>(of(node)))) {
            node.getOrigins().clear();
            node.getOrigins().addAll(origins);
        }
    }

    /** The node's name, or that of its first output where it has none. */
    public static String nameOf(Node node) {
        return node.getName() != null && !node.getName().isEmpty() ? node.getName()
                : node.getOutputs().isEmpty() ? node.getOperator() : node.getOutputs().getFirst().getName();
    }
}
