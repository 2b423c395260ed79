package org.hone.engine.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.snapshot.NetworkSnapshot.FunctionSnapshot;
import org.hone.model.type.ValueType;

/** One inference over one network: what its graphs share. */
final class InferenceRun {

    /** How deep subgraphs and calls of functions are followed. */
    private static final int MAXIMUM_DEPTH = 64;
    /** Warnings beyond these are counted only. */
    private static final int MAXIMUM_WARNINGS = 1000;
    /** Begins the warning about a mistake in a rule of ours: the file still opens, with the node's outputs unknown. */
    static final String BROKEN_RULE = "its shape rule failed, which is an error in Hone: ";
    private static final int NODES_BETWEEN_CANCEL_CHECKS = 4096;

    private final OperatorRegistry operators;
    private final NetworkSnapshot network;
    private final TypeRefinement refinement;
    private final IProgressMonitor monitor;
    private final Map<String, FunctionSnapshot> functions = new HashMap<>();
    private final Map<Call, GraphTypes> calls = new HashMap<>();
    private final Map<ShapeWarning, Boolean> warnings = new LinkedHashMap<>();
    private long suppressed;
    private long budget;
    private int depth;

    /** What the types inside a function depend on. */
    private record Call(FunctionSnapshot function, List<ValueType> inputs, Attributes arguments) {
    }

    InferenceRun(OperatorRegistry operators, NetworkSnapshot network, Map<String, Long> bindings, IProgressMonitor monitor) {
        this.operators = operators;
        this.network = network;
        this.refinement = new TypeRefinement(bindings);
        this.monitor = monitor;
        for (FunctionSnapshot function : network.functions()) {
            functions.putIfAbsent(key(function.domain(), function.name(), function.overload()), function);
        }
        this.budget = budget(network);
    }

    /** Bodies of loops and functions are visited more than once, nested ones more often; this bounds it by the file's size. */
    private static long budget(NetworkSnapshot network) {
        long nodes = network.graph().nodeCount();
        for (FunctionSnapshot function : network.functions()) {
            nodes += function.graph().nodeCount();
        }
        return 100_000 + 20 * nodes;
    }

    private static String key(String domain, String name, String overload) {
        return domain + ":" + name + ":" + overload;
    }

    GraphTypes inferMain() {
        GraphTypes types = new GraphTypes(network.graph(), null, network.opsets(), null);
        infer(types, List.of());
        return types;
    }

    List<ShapeWarning> warnings() {
        List<ShapeWarning> all = new ArrayList<>(warnings.keySet());
        if (suppressed > 0) {
            all.add(new ShapeWarning("the network", suppressed + " more warnings"));
        }
        return List.copyOf(all);
    }

    void warn(String where, String rule) {
        ShapeWarning warning = new ShapeWarning(where, rule);
        if (warnings.containsKey(warning)) {
            return;
        }
        if (warnings.size() < MAXIMUM_WARNINGS) {
            warnings.put(warning, true);
        } else {
            suppressed++;
        }
    }

    TypeRefinement refinement() {
        return refinement;
    }

    /** Initializers that are graph inputs too are constants before IR version 4, which made them replaceable. */
    boolean defaultsAreConstant() {
        return network.irVersion() < 4;
    }

    private void infer(GraphTypes types, List<ValueType> inputTypes) {
        GraphSeed.plant(this, types, inputTypes);
        DependencyOrder order = new DependencyOrder(types.graph());
        types.setOrder(order.nodes());
        if (order.isCyclic()) {
            GraphSnapshot graph = types.graph();
            warn("node '" + graph.nodeLabel(order.nodes()[order.sortedCount()]) + "'",
                    "it depends on its own output, or on a node that does: such nodes cannot run");
        }
        NodeRule rule = new NodeRule(this, types);
        int done = 0;
        for (int node : order.nodes()) {
            if (done++ % NODES_BETWEEN_CANCEL_CHECKS == 0 && monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            rule.apply(node);
        }
    }

    /** The model-local function that a node calls, or null. */
    FunctionSnapshot function(GraphSnapshot graph, int node) {
        return functions.isEmpty() ? null : functions.get(key(graph.domain(node), graph.operator(node), graph.overload(node)));
    }

    Operator operator(GraphSnapshot graph, int node) {
        return operators.find(graph.domain(node), graph.operator(node));
    }

    List<ValueType> inferSubgraph(GraphTypes outer, int node, String attribute, GraphSnapshot inner, List<ValueType> inputTypes) {
        GraphTypes types = new GraphTypes(inner, outer, outer.opsets(), outer.arguments());
        if (!inferInside(types, inputTypes)) {
            return List.of();
        }
        outer.setSubgraph(node, attribute, types);
        return outputTypes(types);
    }

    /** Infers the body of {@code function} for one call, or finds an equal call's; null when it is nested too deep. */
    GraphTypes inferCall(FunctionSnapshot function, List<ValueType> inputTypes, Attributes arguments) {
        Attributes all = arguments.withDefaults(function.attributeDefaults());
        Call call = new Call(function, inputTypes, all);
        if (calls.containsKey(call)) {
            return calls.get(call);
        }
        calls.put(call, null);
        GraphTypes types = new GraphTypes(function.graph(), null, function.opsets(), all);
        GraphTypes found = inferInside(types, inputTypes) ? types : null;
        calls.put(call, found);
        return found;
    }

    private boolean inferInside(GraphTypes types, List<ValueType> inputTypes) {
        budget -= types.graph().nodeCount() + 1;
        if (depth >= MAXIMUM_DEPTH || budget < 0) {
            warn("the network", "subgraphs and functions are followed only so far: nested at most " + MAXIMUM_DEPTH
                    + " deep, and only some times as many nodes as the file has; shapes inside the others are unknown");
            return false;
        }
        depth++;
        try {
            infer(types, inputTypes);
        } finally {
            depth--;
        }
        return true;
    }

    static List<ValueType> outputTypes(GraphTypes types) {
        List<ValueType> outputs = new ArrayList<>();
        for (int i = 0; i < types.graph().outputCount(); i++) {
            outputs.add(types.type(types.graph().graphOutput(i)));
        }
        return outputs;
    }

    /** Runs an operator's own rule; what it says of broken rules becomes a warning. */
    void apply(Operator operator, GraphTypes types, int node) {
        try {
            operator.infer(new NodeInference(this, types, node));
        } catch (ShapeConflict conflict) {
            warn(where(types.graph(), node), conflict.getMessage());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            warn(where(types.graph(), node), BROKEN_RULE + e);
        }
    }

    static String where(GraphSnapshot graph, int node) {
        return graph.operator(node) + " '" + graph.nodeLabel(node) + "'";
    }
}
