package org.hone.engine.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hone.core.HoneException;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/** Finds nodes and values of a network's main graph by the names that users give. */
public final class NetworkNames {

    private static final int LISTED = 10;

    private final Graph graph;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();

    public NetworkNames(Network network) {
        graph = network.getGraph();
        graph.getInputs().forEach(this::add);
        graph.getConstants().forEach(this::add);
        for (Node node : graph.getNodes()) {
            node.getOutputs().forEach(this::add);
            if (node.getName() != null && !node.getName().isEmpty()) {
                nodes.putIfAbsent(node.getName(), node);
            }
        }
    }

    private void add(Value value) {
        if (value.getName() != null && !value.getName().isEmpty()) {
            values.putIfAbsent(value.getName(), value);
        }
    }

    public Value value(String name) throws HoneException {
        Value found = values.get(name);
        if (found == null) {
            throw HoneException.usage("failed to find value '" + name + "': no value of the main graph has that name"
                    + similar(name, values.keySet().stream()));
        }
        return found;
    }

    public List<Value> values(List<String> names) throws HoneException {
        List<Value> found = new java.util.ArrayList<>();
        for (String name : names) {
            found.add(value(name));
        }
        return found;
    }

    /** A node by its name, by the name of one of its outputs, or as {@code #5} by its place from 1 in the list of layers. */
    public Node node(String name) throws HoneException {
        Node found = nodes.get(name);
        if (found == null && values.containsKey(name)) {
            found = values.get(name).getProducer();
        }
        if (found == null && name.matches("#[0-9]{1,9}")) {
            int place = Integer.parseInt(name.substring(1));
            found = place >= 1 && place <= graph.getNodes().size() ? graph.getNodes().get(place - 1) : null;
        }
        if (found == null) {
            throw HoneException.usage("failed to find node '" + name + "': no node of the main graph has that name or puts out a"
                    + " value of that name" + similar(name, nodes.keySet().stream()));
        }
        return found;
    }

    private static String similar(String name, Stream<String> known) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        List<String> similar = name.isEmpty() ? List.of()
                : known.filter(other -> other.toLowerCase(java.util.Locale.ROOT).contains(lower) || lower.contains(
                        other.toLowerCase(java.util.Locale.ROOT))).sorted().limit(LISTED).toList();
        return similar.isEmpty() ? "" : "; similar are '" + String.join("', '", similar) + "'";
    }
}
