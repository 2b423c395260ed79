package org.hone.model.edit;

import java.util.List;

import org.hone.model.network.Function;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Value;

/**
 * Cuts a network down to the part between two sets of values, in place; see {@link SubNetwork}. The graph object is
 * replaced, so that undoing brings back the very same nodes.
 */
public record KeepBetween(Network network, List<Value> inputs, List<Value> outputs, TypeSource types) implements Edit {

    public KeepBetween {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    @Override
    public String label() {
        return "Extract a part";
    }

    @Override
    public void run(Changes changes) throws EditException {
        Network cut = new SubNetwork(network).from(inputs).to(outputs).types(types).cut();
        changes.set(network, NetworkPackage.Literals.NETWORK__GRAPH, cut.getGraph());
        for (Function function : List.copyOf(network.getFunctions())) {
            changes.remove(network.getFunctions(), function);
        }
        for (Function function : List.copyOf(cut.getFunctions())) {
            changes.append(network.getFunctions(), function);
        }
    }
}
