package org.hone.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Graph;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/**
 * The part of a graph that computes some values from others: the nodes on the way, and the constants and graph inputs that
 * they need besides.
 */
final class Region {

    private final Graph graph;
    private final Set<Value> starts;
    private final Set<Node> needed = new HashSet<>();
    private final Set<Value> constants = new LinkedHashSet<>();
    private final Set<Value> graphInputs = new HashSet<>();
    private final Set<Value> reachedStarts = new HashSet<>();

    /** Walks from {@code ends} back to {@code starts}. */
    Region(Graph graph, Set<Value> starts, List<Value> ends) {
        this.graph = graph;
        this.starts = starts;
        Deque<Value> open = new ArrayDeque<>(ends);
        Set<Value> seen = new HashSet<>(ends);
        while (!open.isEmpty()) {
            for (Value next : behind(open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
    }

    /** What the value is computed from directly. */
    private Set<Value> behind(Value value) {
        if (starts.contains(value)) {
            reachedStarts.add(value);
            return Set.of();
        }
        if (value.getProducer() != null) {
            return needed.add(value.getProducer()) ? usedBy(value.getProducer()) : Set.of();
        }
        if (Graphs.isConstant(value)) {
            constants.add(value);
        } else {
            graphInputs.add(value);
        }
        return Set.of();
    }

    /** The values of this graph that the node uses, within its subgraphs too. */
    private Set<Value> usedBy(Node node) {
        Set<Value> used = new LinkedHashSet<>();
        for (Iterator<EObject> contents = node.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Slot slot && slot.getValue() != null && Graphs.of(slot.getValue()) == graph) {
                used.add(slot.getValue());
            }
        }
        return used;
    }

    /** In the order of the graph. */
    List<Node> nodes() {
        return graph.getNodes().stream().filter(needed::contains).toList();
    }

    /** In the order of the graph. */
    List<Value> constants() {
        return graph.getConstants().stream().filter(constants::contains).toList();
    }

    /** Graph inputs that are needed besides the starts, in the order of the graph. */
    List<Value> graphInputs() {
        return graph.getInputs().stream().filter(graphInputs::contains).toList();
    }

    /** Starts that nothing depends on. */
    Set<Value> unreachedStarts() {
        return starts.stream().filter(start -> !reachedStarts.contains(start)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
