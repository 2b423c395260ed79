package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;
import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * The names of one graph. A file says which node uses which value by names; they are looked up when the whole model is read,
 * since a graph's parts may come in any order: first in the graph, then in those around it.
 */
final class GraphScope {

    /** The producer of a value that no node produces. */
    static final int NO_NODE = -1;

    private static final int PENDING_BYTES = 80;

    /**
     * A node whose inputs are still names.
     *
     * @param inner the scopes of the graphs in its attributes
     * @param place where it begins in the file
     */
    record PendingNode(Node node, String[] inputs, List<GraphScope> inner, long place) {
    }

    private record PendingOutput(GraphOutput output, String name, long place) {
    }

    private record Definition(Value value, int node) {
    }

    private final ReadSession session;
    private final Graph graph;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final List<PendingNode> nodes = new ArrayList<>();
    private final List<PendingOutput> outputs = new ArrayList<>();
    private final TopologicalOrder order;
    private GraphScope outer;
    private int current = NO_NODE;

    GraphScope(Graph graph, ReadSession session) {
        this.graph = graph;
        this.session = session;
        this.order = new TopologicalOrder(session.budget());
    }

    Graph graph() {
        return graph;
    }

    int nodeCount() {
        return nodes.size();
    }

    void addNode(PendingNode node, WireReader in) throws HoneException {
        session.budget().charge(PENDING_BYTES + HeapBudget.PLACE * (long) node.inputs().length);
        int index = nodes.size();
        nodes.add(node);
        for (Value value : node.node().getOutputs()) {
            if (!value.getName().isEmpty()) {
                define(value, index, in);
            }
        }
    }

    void addOutput(GraphOutput output, String name, WireReader in) throws HoneException {
        session.budget().charge(PENDING_BYTES);
        outputs.add(new PendingOutput(output, name, in.position()));
    }

    /** Makes a value known by its name, which must not be taken. */
    void define(Value value, int node, WireReader in) throws HoneException {
        session.budget().charge(HeapBudget.ENTRY + HeapBudget.PLACE * 4);
        Definition taken = definitions.putIfAbsent(value.getName(), new Definition(value, node));
        if (taken != null) {
            throw in.bad("two values of one graph are named '" + value.getName() + "': " + origin(taken) + " and "
                    + origin(new Definition(value, node)) + "; names must differ");
        }
    }

    /** The value of this very graph named {@code name}, or null. */
    Value own(String name) {
        Definition definition = definitions.get(name);
        return definition == null ? null : definition.value();
    }

    private String origin(Definition definition) {
        if (definition.node() != NO_NODE) {
            return "an output of " + label(definition.node());
        }
        return graph.getInputs().contains(definition.value()) ? "a graph input" : "an initializer";
    }

    private String label(int index) {
        Node node = nodes.get(index).node();
        String name = node.getName() == null || node.getName().isEmpty() ? "node " + index : "node '" + node.getName() + "'";
        return name + " (" + node.getOperator() + ")";
    }

    /**
     * Looks all names up, in this graph and then in those in its nodes, and puts the nodes into the graph in an order in
     * which they can run.
     *
     * @param around the graph around this one, or null
     */
    void resolve(GraphScope around, WireReader in) throws HoneException {
        outer = around;
        for (current = 0; current < nodes.size(); current++) {
            resolve(nodes.get(current), in);
        }
        for (PendingOutput output : outputs) {
            output.output().setValue(find(output.name(), () -> in.bad(output.place(), "graph output '" + output.name()
                    + "' is a value that nothing in the graph or around it produces")));
        }
        putNodes(in);
        outer = null;
    }

    private void resolve(PendingNode pending, WireReader in) throws HoneException {
        InternalEList<Input> inputs = (InternalEList<Input>) pending.node().getInputs();
        for (String name : pending.inputs()) {
            Input input = NetworkFactory.eINSTANCE.createInput();
            inputs.addUnique(input);
            if (!name.isEmpty()) {
                input.setValue(find(name, () -> in.bad(pending.place(), label(current) + " uses value '" + name
                        + "', which nothing in the graph or around it produces")));
            }
        }
        for (GraphScope scope : pending.inner()) {
            scope.resolve(this, in);
        }
    }

    private interface Missing {
        HoneException error();
    }

    private Value find(String name, Missing missing) throws HoneException {
        for (GraphScope scope = this; scope != null; scope = scope.outer) {
            Definition found = scope.definitions.get(name);
            if (found != null) {
                scope.noteUse(found.node());
                return found.value();
            }
        }
        throw missing.error();
    }

    private void noteUse(int producer) throws HoneException {
        if (producer != NO_NODE && current < nodes.size()) {
            order.add(producer, current);
        }
    }

    private void putNodes(WireReader in) throws HoneException {
        List<Node> sorted = new ArrayList<>(nodes.size());
        if (order.isSorted()) {
            nodes.forEach(pending -> sorted.add(pending.node()));
        } else {
            int[] cycle = order.cycle(nodes.size());
            if (cycle.length > 0) {
                throw in.bad(nodes.get(cycle[0]).place(), "the graph has a cycle through " + describe(cycle)
                        + "; a node must not need its own output");
            }
            for (int index : order.sorted(nodes.size())) {
                sorted.add(nodes.get(index).node());
            }
            session.warn("The nodes of graph '" + graph.getName()
                    + "' do not stand in an order in which they can run, as ONNX demands; they were sorted.");
        }
        ((InternalEList<Node>) graph.getNodes()).addAllUnique(sorted);
    }

    private String describe(int[] cycle) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(cycle.length, 4); i++) {
            text.append(i == 0 ? "" : ", ").append(label(cycle[i]));
        }
        return cycle.length > 4 ? text + " and " + (cycle.length - 4) + " more" : text.toString();
    }
}
