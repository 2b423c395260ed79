package org.hone.inference.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.model.build.GraphBuilder;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.Longs;

/**
 * A network some of whose values are looked at. What is wanted of it are values that have the elements of the observed
 * ones, in whatever order ONNX Runtime gives them out soonest; all are computed by nodes.
 *
 * @param network a copy, which shares the weights
 * @param wanted the values to look at, by the order of the observed ones
 */
record ObservedNetwork(Network network, List<String> wanted) {

    /**
     * @param blocked whether ONNX Runtime may hold values in blocks of channels
     * @throws HoneException a name is not that of a value
     */
    static ObservedNetwork of(Network network, Collection<String> values, boolean blocked) throws HoneException {
        Network copy = NetworkCopier.copy(network);
        Graph graph = copy.getGraph();
        Map<String, Value> byName = byName(graph);
        Set<Value> inBlocks = blocked ? BlockedOrder.of(graph) : Set.of();
        GraphBuilder builder = new GraphBuilder(graph);
        Set<String> names = new HashSet<>(byName.keySet());
        List<String> wanted = new ArrayList<>();
        for (String name : values) {
            Value value = byName.get(name);
            if (value == null) {
                throw HoneException.usage("failed to observe value '" + name + "' of network '" + graph.getName()
                        + "': its main graph has no value of that name");
            }
            if (inBlocks.contains(value)) {
                wanted.add(builder.node("Transpose", value).attribute("perm", Longs.of(BlockedOrder.CHEAP))
                        .output(fresh(names)).getName());
            } else if (value.getProducer() == null) {
                wanted.add(builder.node("Identity", value).output(fresh(names)).getName());
            } else {
                wanted.add(name);
            }
        }
        return new ObservedNetwork(copy, wanted);
    }

    private static Map<String, Value> byName(Graph graph) {
        Map<String, Value> byName = new HashMap<>();
        graph.getInputs().forEach(value -> byName.put(value.getName(), value));
        graph.getConstants().forEach(value -> byName.put(value.getName(), value));
        for (Node node : graph.getNodes()) {
            node.getOutputs().forEach(value -> byName.put(value.getName(), value));
        }
        byName.remove(null);
        byName.remove("");
        return byName;
    }

    private static String fresh(Set<String> names) {
        int number = names.size();
        while (!names.add("hone_observed_" + number)) {
            number++;
        }
        return "hone_observed_" + number;
    }
}
