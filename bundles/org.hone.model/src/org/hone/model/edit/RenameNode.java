package org.hone.model.edit;

import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;

/** Gives a node another name, which no other node of its graph may have. An empty name takes the name away. */
public record RenameNode(Node node, String name) implements Edit {

    @Override
    public String label() {
        return "Rename " + Graphs.label(node);
    }

    @Override
    public void run(Changes changes) throws EditException {
        if (!name.isEmpty() && node.getGraph() != null
                && node.getGraph().getNodes().stream().anyMatch(other -> other != node && name.equals(other.getName()))) {
            throw new EditException("failed to rename " + Graphs.label(node) + " to '" + name
                    + "': another node of the graph has that name");
        }
        changes.set(node, NetworkPackage.Literals.NODE__NAME, name);
    }
}
