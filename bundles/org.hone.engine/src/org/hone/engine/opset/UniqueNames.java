package org.hone.engine.opset;

import java.util.HashSet;
import java.util.Set;

import org.hone.model.network.Attribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/** Makes names that no value of a network has, in any of its graphs. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    UniqueNames(Network network) {
        collect(network.getGraph());
        network.getFunctions().forEach(this::collect);
    }

    private void collect(Graph graph) {
        graph.getInputs().forEach(this::add);
        graph.getConstants().forEach(this::add);
        for (Node node : graph.getNodes()) {
            node.getOutputs().forEach(this::add);
            for (Attribute attribute : node.getAttributes()) {
                if (attribute instanceof GraphAttribute inner && inner.getValue() != null) {
                    collect(inner.getValue());
                } else if (attribute instanceof GraphsAttribute several) {
                    several.getValues().forEach(this::collect);
                }
            }
        }
    }

    private void add(Value value) {
        taken.add(value.getName());
    }

    /** {@code wanted}, or it with the first number that makes it unique; taken from now on. */
    String unique(String wanted) {
        String name = wanted;
        for (int i = 1; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
