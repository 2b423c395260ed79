package org.hone.engine.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.LongUnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.operator.OperatorRegistry;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.cost.NodeCost;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.shape.NetworkTypes;
import org.hone.engine.shape.ShapeInference;
import org.hone.engine.shape.ShapeWarning;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;

/** Infers a network's shapes and works out its cost, for the screens and {@code hone info}. Pure Java, off the UI thread. */
public final class NetworkAnalyzer {

    private final OperatorRegistry operators;

    public NetworkAnalyzer(OperatorRegistry operators) {
        this.operators = operators;
    }

    /**
     * Looks at the network's snapshot.
     *
     * @param bindings sizes for symbols in the inputs' declared shapes; each must be one of the network's symbols
     * @param monitor is told of progress and may cancel; null for none
     * @throws HoneException when a binding names no symbol of the network or its size is not one
     */
    public NetworkAnalysis analyze(OpenNetwork open, Map<String, Long> bindings, IProgressMonitor monitor) throws HoneException {
        NetworkSnapshot network = open.snapshot();
        Symbols symbols = new Symbols(network.graph());
        symbols.check(bindings, open.file());
        SubMonitor progress = SubMonitor.convert(monitor, "Inferring shapes", 100);
        NetworkTypes inferred = new ShapeInference(operators).infer(network, bindings, progress.split(50));
        GraphSnapshot graph = network.graph();
        IntFunction<ValueType> types = inferred.main()::type;
        NetworkCost cost = NetworkCost.of(inferred);
        progress.worked(50);
        List<LayerRow> rows = new ArrayList<>(graph.nodeCount());
        for (int node = 0; node < graph.nodeCount(); node++) {
            rows.add(row(graph, node, types, cost.node(node)));
        }
        LayerTotals totals = totals(cost);
        NetworkFacts facts = new FactsReader(open, types).read(symbols.names(), bindings, totals, cost.unknownNodes(),
                inferred.warnings().stream().map(ShapeWarning::toString).toList());
        return new NetworkAnalysis(network, inferred, facts, new LayerTable(rows, totals), new NetworkDetails(graph, types, rows),
                new NetworkOutline(network, types));
    }

    private static LayerRow row(GraphSnapshot graph, int node, IntFunction<ValueType> types, NodeCost cost) {
        ValueType first = graph.outputCount(node) == 0 ? null : types.apply(graph.output(node, 0));
        long moved = cost.bytesRead() < 0 || cost.bytesWritten() < 0 ? LayerRow.UNKNOWN
                : Math.max(cost.bytesRead() + cost.bytesWritten(), Math.max(cost.bytesRead(), cost.bytesWritten()));
        return new LayerRow(node, graph.nodeLabel(node), OperatorNames.of(graph, node), ValueTexts.shape(first),
                ValueTexts.elementType(first), cost.macs(), cost.parameters(), cost.weightBytes(), cost.activationBytes(), moved);
    }

    /** Sums of what is known; one to which nothing is known is not known itself. */
    private static LayerTotals totals(NetworkCost cost) {
        LongUnaryOperator known = sum -> sum == 0 && !cost.isComplete() ? LayerRow.UNKNOWN : sum;
        return new LayerTotals(cost.nodes().size(), known.applyAsLong(cost.macs()), cost.parameters(), cost.weightBytes(),
                known.applyAsLong(cost.activationBytes()), known.applyAsLong(cost.peakActivationBytes()),
                known.applyAsLong(cost.bytesMoved()));
    }
}
