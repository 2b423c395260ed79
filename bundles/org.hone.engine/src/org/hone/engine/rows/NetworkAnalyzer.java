package org.hone.engine.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.operator.OperatorRegistry;
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
        List<LayerRow> rows = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            rows.add(row(graph, node, types));
        }
        LayerTotals totals = new LayerTotals(graph.nodeCount(), -1, -1, -1, -1, -1, -1);
        NetworkFacts facts = new FactsReader(open, types).read(symbols.names(), bindings, totals,
                inferred.warnings().stream().map(ShapeWarning::toString).toList());
        return new NetworkAnalysis(network, inferred, facts, new LayerTable(rows, totals), new NetworkDetails(graph, types, rows),
                new NetworkOutline(network, types));
    }

    private static LayerRow row(GraphSnapshot graph, int node, IntFunction<ValueType> types) {
        ValueType first = graph.outputCount(node) == 0 ? null : types.apply(graph.output(node, 0));
        return new LayerRow(node, graph.nodeLabel(node), OperatorNames.of(graph, node), ValueTexts.shape(first),
                ValueTexts.elementType(first), -1, -1, -1, -1, -1);
    }
}
