package org.hone.model.edit;

import org.hone.model.network.Graph;
import org.hone.model.network.Value;

/**
 * Adds a constant to a graph.
 *
 * @param value a value in no graph, with a name that is free and a tensor
 */
public record AddConstant(Graph graph, Value value) implements Edit {

    @Override
    public String label() {
        return "Add constant '" + value.getName() + "'";
    }

    @Override
    public void run(Changes changes) throws EditException {
        String failure = "failed to add constant '" + value.getName() + "': ";
        if (value.eContainer() != null) {
            throw new EditException(failure + "it is in a graph already");
        }
        if (value.getTensor() == null && value.getSparseTensor() == null) {
            throw new EditException(failure + "it has no tensor");
        }
        if (value.getName() == null || value.getName().isEmpty() || new Names(graph).isTaken(value.getName())) {
            throw new EditException(failure + "its name must be set and free in graph '" + graph.getName() + "'");
        }
        changes.append(graph.getConstants(), value);
    }
}
