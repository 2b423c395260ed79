package org.hone.engine.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.hone.engine.open.OpenNetwork;
import org.hone.engine.rows.NetworkFacts.NamedType;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;

/** Gathers what stands above the table of layers. */
final class FactsReader {

    private final OpenNetwork open;
    private final IntFunction<ValueType> types;

    FactsReader(OpenNetwork open, IntFunction<ValueType> types) {
        this.open = open;
        this.types = types;
    }

    NetworkFacts read(List<String> symbols, Map<String, Long> bindings, LayerTotals totals, int unknownNodes,
            List<String> found) {
        NetworkSnapshot network = open.snapshot();
        GraphSnapshot graph = network.graph();
        List<String> warnings = new ArrayList<>(network.warnings());
        warnings.addAll(found);
        List<String> unbound = symbols.stream().filter(symbol -> !bindings.containsKey(symbol)).toList();
        if (unknownNodes > 0) {
            warnings.add((unknownNodes == 1 ? "The cost of 1 node is not known and is" : "The costs of " + unknownNodes
                    + " nodes are not known and are") + " missing in the totals" + (unbound.isEmpty() ? "."
                            : "; bind " + String.join(", ", unbound) + " to a size."));
        }
        String name = graph.name() == null ? "" : graph.name();
        return new NetworkFacts(open.file(), open.format().id(), open.format().label(), open.format().keepsAll(),
                network.opsets(), network.irVersion(), network.producer(), name, graph.nodeCount(), operators(graph), inputs(graph),
                outputs(graph), symbols, Collections.unmodifiableMap(new LinkedHashMap<>(bindings)), totals,
                unknownNodes, List.copyOf(warnings));
    }

    private static Map<String, Integer> operators(GraphSnapshot graph) {
        Map<String, Integer> counts = new HashMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            counts.merge(OperatorNames.of(graph, node), 1, Integer::sum);
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    private List<NamedType> inputs(GraphSnapshot graph) {
        List<NamedType> inputs = new ArrayList<>();
        for (int i = 0; i < graph.inputCount(); i++) {
            int value = graph.graphInput(i);
            if (graph.tensor(value) == null && graph.sparseTensor(value) == null) {
                inputs.add(new NamedType(graph.valueName(value), types.apply(value)));
            }
        }
        return List.copyOf(inputs);
    }

    private List<NamedType> outputs(GraphSnapshot graph) {
        List<NamedType> outputs = new ArrayList<>();
        for (int i = 0; i < graph.outputCount(); i++) {
            int value = graph.graphOutput(i);
            outputs.add(value == GraphSnapshot.NONE ? new NamedType("", graph.declaredOutputType(i))
                    : new NamedType(graph.valueName(value), types.apply(value)));
        }
        return List.copyOf(outputs);
    }
}
