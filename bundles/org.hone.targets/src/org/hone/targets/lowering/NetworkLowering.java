package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.core.step.NetworkTypes;
import org.hone.core.target.Coverage;
import org.hone.core.target.LoweringOptions;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/** Lowers networks for a target whose kernels {@code rules} know. */
public final class NetworkLowering {

    /** In the order in which they run; each one's comment says what it needs before. */
    private static final List<LoweringPass> PASSES = List.of(new ConstantNodes(), new RemoveIdentities(), new ReshapeForms(),
            new SpaceDepth(), new GlobalPooling(), new SumsOfTwo(), new SignedActivations(), new LowerDequantize(), new IntegerLayers(),
            new DequantizedConstants(), new BatchNormalizations(), new FullyConnectedForm(), new FuseGroups(), new ActivationForm(), new OneDimension(),
            new ChannelsLast(), new MoveTransposes(), new FlattenedWeights(), new Storages());

    private final String target;
    private final RuleList rules;

    /**
     * @param target the target's word, for the plan
     * @param rules in the order in which they are asked
     */
    public NetworkLowering(String target, List<LoweringRule> rules) {
        this.target = target;
        List<LoweringRule> all = new ArrayList<>();
        all.add(new CopyRule());
        all.addAll(rules);
        this.rules = new RuleList(all);
    }

    /**
     * The network as calls of kernels.
     *
     * @throws HoneException unsupported, for a node that no kernel covers, which it names, or for an open shape
     */
    public Plan lower(Network network, NetworkTypes types, LoweringOptions options, IProgressMonitor monitor) throws HoneException {
        LoweringContext context = new LoweringContext(options, rules, monitor);
        Ports ports = Ports.of(network, types);
        LoweredGraph graph = rewritten(network, types, context);
        PlanBuilder builder = new PlanBuilder(options);
        for (LoweredNode node : graph.nodes()) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!node.isPlaced()) {
                LoweringRule rule = rules.find(node);
                if (rule == null) {
                    throw HoneException.unsupported("failed to lower node '" + node.name() + "' with operator " + node.operator() + ": "
                            + rules.refusal(node) + ", at target " + target);
                }
                rule.lower(node, builder);
            }
        }
        List<Port> inputs = ports.inputs(graph, builder);
        List<Port> outputs = ports.outputs(graph, builder);
        List<String> notes = new ArrayList<>(context.notes());
        notes.addAll(vanished(network, builder.calls(), context));
        return new Plan(options.name(), target, builder.tensors(), builder.constants(),
                new Segmentation(builder, inputs, outputs).at(options.cuts()), inputs, outputs, notes);
    }

    private static LoweredGraph rewritten(Network network, NetworkTypes types, LoweringContext context) throws HoneException {
        LoweredGraph graph = new GraphImport(network, types).run();
        graph.sweep(context);
        for (LoweringPass pass : PASSES) {
            pass.apply(graph, context);
        }
        return graph;
    }

    /** Which nodes kernels cover. */
    public Coverage check(Network network, NetworkTypes types, LoweringOptions options) throws HoneException {
        LoweringContext context = new LoweringContext(options, rules, null);
        LoweredGraph graph = rewritten(network, types, context);
        Map<String, Coverage.Row> found = new LinkedHashMap<>();
        for (LoweredNode node : graph.nodes()) {
            if (!node.isPlaced()) {
                LoweringRule rule = rules.find(node);
                String kernel = rule == null ? null : operations(rule, node, options);
                for (String name : node.nodes()) {
                    Coverage.Row row = new Coverage.Row(name, node.operator(), kernel, rule == null ? rules.refusal(node) : null);
                    found.merge(name, row, (one, other) -> one.kernel() == null ? one : other);
                }
            }
        }
        List<Coverage.Row> rows = new ArrayList<>();
        Map<Node, String> names = GraphImport.names(network);
        for (Node node : network.getGraph().getNodes()) {
            String name = names.get(node);
            Coverage.Row row = found.get(name);
            rows.add(row == null ? new Coverage.Row(name, node.getOperator(), context.vanished().getOrDefault(name, "vanishes"), null)
                    : new Coverage.Row(name, node.getOperator(), row.kernel(), row.reason()));
        }
        return new Coverage(rows);
    }

    private static String operations(LoweringRule rule, LoweredNode node, LoweringOptions options) throws HoneException {
        CoverageWriter writer = new CoverageWriter(new LoweringOptions(options.name(), options.fixedPoint(), null));
        rule.lower(node, writer);
        return String.join(", ", writer.operations());
    }

    /** A note for each node that no call names. */
    private static List<String> vanished(Network network, List<KernelCall> calls, LoweringContext context) {
        Set<String> called = new HashSet<>();
        calls.forEach(call -> called.addAll(call.nodes()));
        List<String> notes = new ArrayList<>();
        Map<Node, String> names = GraphImport.names(network);
        for (Node node : network.getGraph().getNodes()) {
            String name = names.get(node);
            if (!called.contains(name)) {
                String why = context.vanished().get(name);
                if (why == null) {
                    throw new IllegalStateException("lowering lost node '" + name + "' (" + node.getOperator() + ")");
                }
                notes.add("vanished " + name + " (" + node.getOperator() + "): " + why);
            }
        }
        return notes;
    }
}
