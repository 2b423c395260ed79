package org.hone.engine.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;

/**
 * Puts the nodes of a graph in an order in which each comes after the nodes that it depends on, those included whose
 * values only its subgraphs use. Files should have such an order already; it is kept where they do. Linear in the uses.
 */
final class DependencyOrder {

    private final GraphSnapshot graph;
    /** For nodes with subgraphs: the values of this graph that they capture. */
    private final Map<Integer, List<Integer>> captured = new HashMap<>();
    private final int[] order;
    private int placed;
    private boolean cyclic;

    DependencyOrder(GraphSnapshot graph) {
        this.graph = graph;
        this.order = new int[graph.nodeCount()];
        for (int node = 0; node < graph.nodeCount(); node++) {
            List<Integer> values = new ArrayList<>();
            capture(graph.attributes(node), values);
            if (!values.isEmpty()) {
                captured.put(node, values);
            }
        }
        if (!keepOrder()) {
            sort();
        }
    }

    /** The nodes in order; those on a cycle, and those that need them, come last in the order of the file. */
    int[] nodes() {
        return order;
    }

    boolean isCyclic() {
        return cyclic;
    }

    /** The number of nodes that are not on or behind a cycle: they come first. */
    int sortedCount() {
        return placed;
    }

    private static void capture(Attributes attributes, List<Integer> values) {
        for (String name : attributes.names()) {
            Object value = attributes.get(name);
            if (value instanceof GraphSnapshot inner) {
                capture(inner, values);
            } else if (value instanceof List<?> list) {
                list.stream().filter(GraphSnapshot.class::isInstance).forEach(g -> capture((GraphSnapshot) g, values));
            }
        }
    }

    /** What a subgraph captures, its own subgraphs' captures included: the snapshot numbers those in it too. */
    private static void capture(GraphSnapshot inner, List<Integer> values) {
        for (int value = inner.valueCount() - 1; value >= 0; value--) {
            if (inner.outerValue(value) != GraphSnapshot.NONE) {
                values.add(inner.outerValue(value));
            }
        }
    }

    private boolean keepOrder() {
        for (int node = 0; node < order.length; node++) {
            for (int i = 0; i < graph.inputCount(node); i++) {
                if (graph.input(node, i) != GraphSnapshot.NONE && graph.producer(graph.input(node, i)) >= node) {
                    return false;
                }
            }
            for (int value : captured.getOrDefault(node, List.of())) {
                if (graph.producer(value) >= node) {
                    return false;
                }
            }
            order[node] = node;
        }
        placed = order.length;
        return true;
    }

    private void sort() {
        int[] missing = new int[order.length];
        Map<Integer, List<Integer>> capturers = new HashMap<>();
        for (int node = 0; node < order.length; node++) {
            for (int i = 0; i < graph.inputCount(node); i++) {
                int value = graph.input(node, i);
                if (value != GraphSnapshot.NONE && graph.producer(value) != GraphSnapshot.NONE) {
                    missing[node]++;
                }
            }
            for (int value : captured.getOrDefault(node, List.of())) {
                if (graph.producer(value) != GraphSnapshot.NONE) {
                    missing[node]++;
                    capturers.computeIfAbsent(value, v -> new ArrayList<>()).add(node);
                }
            }
        }
        for (int node = 0; node < order.length; node++) {
            if (missing[node] == 0) {
                order[placed++] = node;
            }
        }
        for (int next = 0; next < placed; next++) {
            release(order[next], missing, capturers);
        }
        appendCyclic(missing);
    }

    private void release(int node, int[] missing, Map<Integer, List<Integer>> capturers) {
        for (int i = 0; i < graph.outputCount(node); i++) {
            int value = graph.output(node, i);
            for (int user = 0; user < graph.userCount(value); user++) {
                arrive(graph.user(value, user), missing);
            }
            for (int user : capturers.getOrDefault(value, List.of())) {
                arrive(user, missing);
            }
        }
    }

    private void arrive(int node, int[] missing) {
        if (--missing[node] == 0) {
            order[placed++] = node;
        }
    }

    private void appendCyclic(int[] missing) {
        int next = placed;
        for (int node = 0; node < order.length; node++) {
            if (missing[node] > 0) {
                order[next++] = node;
                cyclic = true;
            }
        }
    }
}
