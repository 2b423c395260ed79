package org.hone.model.edit;

import org.hone.model.network.Graph;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Property;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Value;

/**
 * Gives a value another name. Nodes and subgraphs that use it follow by themselves; quantization annotations, which refer
 * by name, are rewritten. The name must be free in the value's graph, the graphs around it and those within it.
 */
public record RenameValue(Value value, String name) implements Edit {

    @Override
    public String label() {
        return "Rename value '" + value.getName() + "'";
    }

    @Override
    public void run(Changes changes) throws EditException {
        Graph graph = Graphs.of(value);
        String failure = "failed to rename value '" + value.getName() + "' to '" + name + "': ";
        if (graph == null) {
            throw new EditException(failure + "it is in no graph");
        }
        if (name.isEmpty()) {
            throw new EditException(failure + "a value that is used needs a name");
        }
        if (name.equals(value.getName())) {
            return;
        }
        if (new Names(graph).isTaken(name)) {
            throw new EditException(failure + "another value has that name, in graph '" + graph.getName() + "'");
        }
        rename(value, name, changes);
    }

    /** Renames without looking whether the name is free. */
    static void rename(Value value, String name, Changes changes) {
        Graph graph = Graphs.of(value);
        String old = value.getName();
        changes.set(value, NetworkPackage.Literals.VALUE__NAME, name);
        if (graph == null || old == null) {
            return;
        }
        for (QuantizationAnnotation annotation : graph.getQuantizationAnnotations()) {
            if (old.equals(annotation.getValueName())) {
                changes.set(annotation, NetworkPackage.Literals.QUANTIZATION_ANNOTATION__VALUE_NAME, name);
            }
            for (Property parameter : annotation.getParameters()) {
                if (old.equals(parameter.getValue())) {
                    changes.set(parameter, NetworkPackage.Literals.PROPERTY__VALUE, name);
                }
            }
        }
    }
}
