package org.hone.engine.rows;

import java.util.List;

/**
 * The list of all layers of a network, in the order of the graph, with what stands above and below it. Immutable; safe
 * from any thread.
 *
 * @param facts what a header says of the network, its totals included
 * @param rows a row for each node of the main graph: row {@code i} is node {@code i}
 */
public record LayerTable(NetworkFacts facts, List<LayerRow> rows) {

    public LayerTable {
        rows = List.copyOf(rows);
    }

    public LayerTotals totals() {
        return facts.totals();
    }
}
