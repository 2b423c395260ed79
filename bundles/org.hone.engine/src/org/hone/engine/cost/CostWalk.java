package org.hone.engine.cost;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorCost;
import org.hone.engine.shape.GraphTypes;
import org.hone.engine.shape.NetworkTypes;
import org.hone.model.snapshot.GraphSnapshot;

/** Adds up the cost of a network's graphs, from the inside out. */
final class CostWalk {

    private final GraphTypes main;
    private final Map<GraphTypes, GraphCost> inner = new IdentityHashMap<>();

    /** What one graph costs when it runs once. */
    private record GraphCost(List<NodeCost> nodes, OperatorCost operators, long activations, Weights.Size weights, long peak,
            int unknown) {
    }

    CostWalk(NetworkTypes types) {
        this.main = types.main();
    }

    NetworkCost walk() {
        GraphCost all = graph(main, null, null);
        OperatorCost operators = all.operators();
        return new NetworkCost(all.nodes(), operators.macs(), all.weights().elements(), all.weights().bytes(), all.activations(),
                all.peak(), saturatingAdd(operators.bytesRead(), operators.bytesWritten()), all.unknown());
    }

    private GraphCost graph(GraphTypes types, StaticValues outerStatics, Weights outerWeights) {
        StaticValues statics = new StaticValues(types, outerStatics);
        Weights weights = new Weights(types, statics, outerWeights);
        GraphSnapshot graph = types.graph();
        List<NodeCost> nodes = new ArrayList<>(graph.nodeCount());
        QuantizedForm form = new QuantizedForm(types);
        Lifetimes lifetimes = new Lifetimes(types, statics, form);
        Sums sums = new Sums();
        for (int node = 0; node < graph.nodeCount(); node++) {
            NodeCost cost = statics.isStatic(node) ? NodeCost.STATIC : node(types, node, statics, weights, lifetimes, sums);
            nodes.add(cost);
            sums.add(cost);
        }
        weights.addOutputs();
        return new GraphCost(nodes, new OperatorCost(sums.macs, sums.read, sums.written), sums.activations,
                weights.total().plus(sums.innerWeights), lifetimes.plan().peak(), sums.unknown);
    }

    private NodeCost node(GraphTypes types, int node, StaticValues statics, Weights weights, Lifetimes lifetimes, Sums sums) {
        Weights.Size used = weights.of(node);
        Operator operator = types.operator(node);
        OperatorCost cost;
        if (types.body(node) != null) {
            GraphCost body = inside(types.body(node), null, null, sums);
            lifetimes.addScratch(node, body.peak());
            used = used.plus(body.weights());
            cost = body.unknown() == 0 ? body.operators() : OperatorCost.UNKNOWN;
        } else if (operator == null) {
            cost = OperatorCost.UNKNOWN;
        } else if (lifetimes.isFolded(node)) {
            cost = OperatorCost.FREE;
        } else {
            CostedNode view = lifetimes.costed(node);
            for (Map.Entry<String, GraphTypes> subgraph : types.subgraphs(node).entrySet()) {
                GraphCost part = inside(subgraph.getValue(), statics, weights, sums);
                view.put(subgraph.getKey(), part.unknown() == 0 ? part.operators() : OperatorCost.UNKNOWN);
                lifetimes.addScratch(node, part.peak());
                used = used.plus(part.weights());
            }
            cost = operator.cost(view);
        }
        long activations = lifetimes.isFolded(node) || lifetimes.isView(node) ? 0 : lifetimes.writtenBytes(node);
        return new NodeCost(cost.macs(), used.elements(), used.bytes(), activations, cost.bytesRead(), cost.bytesWritten());
    }

    /** The cost of a subgraph or function; its weights count once however often it is called. */
    private GraphCost inside(GraphTypes types, StaticValues statics, Weights weights, Sums sums) {
        GraphCost known = inner.get(types);
        if (known == null) {
            known = graph(types, statics, weights);
            inner.put(types, known);
            sums.innerWeights = sums.innerWeights.plus(known.weights());
        }
        return known;
    }

    private static long saturatingAdd(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** Running totals; what is unknown is left out and counted. */
    private static final class Sums {
        private long macs;
        private long read;
        private long written;
        private long activations;
        private int unknown;
        private Weights.Size innerWeights = Weights.Size.NONE;

        void add(NodeCost cost) {
            if (!cost.isKnown()) {
                unknown++;
            }
            macs = saturatingAdd(macs, Math.max(0, cost.macs()));
            read = saturatingAdd(read, Math.max(0, cost.bytesRead()));
            written = saturatingAdd(written, Math.max(0, cost.bytesWritten()));
            activations = saturatingAdd(activations, Math.max(0, cost.activationBytes()));
        }
    }
}
