package org.hone.engine.pipeline;

import java.util.IdentityHashMap;
import java.util.Map;

import org.hone.core.step.NetworkTypes;
import org.hone.engine.shape.GraphTypes;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.network.Attribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;

/** The inferred types of live values: walks the network in the order in which its snapshot numbers values. */
public final class InferredTypes implements NetworkTypes {

    private final Map<Value, ValueType> types = new IdentityHashMap<>();

    public InferredTypes(Network network, ShapeInference inference, Map<String, Long> bindings) {
        collect(network.getGraph(), inference.infer(NetworkSnapshot.of(network), bindings, null).main());
    }

    private void collect(Graph graph, GraphTypes inferred) {
        int number = 0;
        for (Value input : graph.getInputs()) {
            types.put(input, inferred.type(number++));
        }
        for (Value constant : graph.getConstants()) {
            types.put(constant, inferred.type(number++));
        }
        int index = 0;
        for (Node node : graph.getNodes()) {
            for (Value output : node.getOutputs()) {
                types.put(output, inferred.type(number++));
            }
            subgraphs(node, inferred, index++);
        }
    }

    private void subgraphs(Node node, GraphTypes inferred, int index) {
        for (Attribute attribute : node.getAttributes()) {
            if (attribute instanceof GraphAttribute inner && inferred.subgraph(index, attribute.getName()) != null) {
                collect(inner.getValue(), inferred.subgraph(index, attribute.getName()));
            }
        }
    }

    @Override
    public ValueType type(Value value) {
        ValueType inferred = types.get(value);
        return inferred != null ? inferred : value.getType();
    }
}
