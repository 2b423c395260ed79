package org.hone.compress.rewrite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.step.LayerSelector;
import org.hone.model.network.Node;

/**
 * Which layers of the source file nodes came from, and how that is handed on while nodes merge. What is handed on is written
 * to the nodes by {@link #write()} only, so that each move takes the same time however many layers were merged before.
 */
public final class Origins {

    /** For each node that got origins: its own and those of others, in order; texts and further lists. */
    private final Map<Node, Deque<Object>> parts = new LinkedHashMap<>();

    /** The node's origins as they are written down; where it has none, its own name, or that of its first output. */
    public static List<String> of(Node node) {
        return node.getOrigins().isEmpty() ? List.of(nameOf(node)) : List.copyOf(node.getOrigins());
    }

    /** The node's name, or that of its first output where it has none. */
    public static String nameOf(Node node) {
        return LayerSelector.nameOf(node);
    }

    /** Writes down the origins of a node that is known by its first output, which is about to get another name. */
    static void keep(Node node) {
        if (node.getOrigins().isEmpty() && (node.getName() == null || node.getName().isEmpty())) {
            node.getOrigins().add(nameOf(node));
        }
    }

    /** Adds the origins of {@code removed} to those of {@code kept}, before them when {@code removed} came first. */
    public void handOn(Node removed, Node kept, boolean first) {
        Deque<Object> handed = partsOf(removed);
        Deque<Object> own = partsOf(kept);
        if (handed == own) {
            return;
        }
        if (first) {
            own.addFirst(handed);
        } else {
            own.addLast(handed);
        }
    }

    private Deque<Object> partsOf(Node node) {
        return parts.computeIfAbsent(node, key -> new ArrayDeque<>(of(key)));
    }

    /** Writes what was handed on to the nodes that are still in a graph. */
    void write() {
        parts.forEach((node, all) -> {
            if (node.getGraph() != null) {
                Set<String> origins = flat(all);
                if (!origins.equals(new LinkedHashSet<>(of(node)))) {
                    node.getOrigins().clear();
                    node.getOrigins().addAll(origins);
                }
            }
        });
        parts.clear();
    }

    private static Set<String> flat(Deque<Object> parts) {
        Set<String> texts = new LinkedHashSet<>();
        Deque<Iterator<?>> open = new ArrayDeque<>();
        open.push(parts.iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            Object part = open.peek().next();
            if (part instanceof Deque<?> inner) {
                open.push(inner.iterator());
            } else {
                texts.add((String) part);
            }
        }
        return texts;
    }
}
