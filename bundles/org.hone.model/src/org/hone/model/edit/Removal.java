package org.hone.model.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.Node;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** Takes a node whose outputs nobody uses out of its graph, with the constants that only it used. */
final class Removal {

    private final Changes changes;
    private final Node node;
    private final Graph graph;
    private final boolean replaced;

    /** @param replaced true when other values take the names of the node's outputs, so that annotations stay */
    Removal(Changes changes, Node node, boolean replaced) {
        this.changes = changes;
        this.node = node;
        this.graph = node.getGraph();
        this.replaced = replaced;
    }

    /** @param keep constants that stay even when nothing uses them any more */
    void run(Set<Value> keep) {
        Set<Value> used = new LinkedHashSet<>();
        for (Slot slot : slots()) {
            Value value = slot.getValue();
            if (value != null && !Graphs.isWithin(value, node)) {
                used.add(value);
                changes.use(slot, null);
            }
        }
        leaveFusionGroup();
        if (!replaced) {
            node.getOutputs().forEach(output -> removeAnnotation(graph, output));
        }
        changes.remove(graph.getNodes(), node);
        for (Value value : used) {
            if (!keep.contains(value) && value.getUses().isEmpty() && Graphs.isConstant(value)) {
                Graph home = Graphs.of(value);
                removeAnnotation(home, value);
                changes.remove(home.getConstants(), value);
            }
        }
    }

    /** The node's inputs and all slots in its subgraphs. */
    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Iterator<EObject> contents = node.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Slot slot) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private void leaveFusionGroup() {
        FusionGroup group = node.getFusionGroup();
        if (group == null) {
            return;
        }
        changes.remove(group.getNodes(), node);
        if (group.getNodes().isEmpty()) {
            changes.remove(graph.getFusionGroups(), group);
        }
    }

    private void removeAnnotation(Graph home, Value value) {
        for (QuantizationAnnotation annotation : List.copyOf(home.getQuantizationAnnotations())) {
            if (value.getName() != null && value.getName().equals(annotation.getValueName())) {
                changes.remove(home.getQuantizationAnnotations(), annotation);
            }
        }
    }
}
