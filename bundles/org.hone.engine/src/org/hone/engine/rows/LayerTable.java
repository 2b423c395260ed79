package org.hone.engine.rows;

import java.util.List;

/**
 * The list of all layers of a network, in the order of the graph, with their totals. Immutable; safe from any thread.
 *
 * @param rows a row for each node of the main graph: row {@code i} is node {@code i}
 * @param totals what they cost together
 */
public record LayerTable(List<LayerRow> rows, LayerTotals totals) {

    public LayerTable {
        rows = List.copyOf(rows);
    }
}
