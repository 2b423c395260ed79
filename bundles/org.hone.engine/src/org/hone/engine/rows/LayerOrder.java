package org.hone.engine.rows;

import java.util.Comparator;

/**
 * How a view of the layers is sorted.
 *
 * @param column the column that it is sorted by
 * @param descending true for the largest first
 */
public record LayerOrder(LayerColumn column, boolean descending) {

    /** The order of execution. */
    public static final LayerOrder OF_EXECUTION = new LayerOrder(LayerColumns.NUMBER, false);

    /** The order after a click on the title of {@code clicked}: its other direction, or its natural one when new. */
    public LayerOrder click(LayerColumn clicked) {
        boolean largestFirst = clicked.numeric() && !clicked.equals(LayerColumns.NUMBER);
        return clicked.equals(column) ? new LayerOrder(column, !descending) : new LayerOrder(clicked, largestFirst);
    }

    /** Compares rows; those whose figure is not known come last either way, equal ones stay in the order of execution. */
    public Comparator<LayerRow> comparator() {
        Comparator<LayerRow> unknownLast = Comparator.comparing(row -> !column.known().test(row));
        Comparator<LayerRow> order = descending ? column.order().reversed() : column.order();
        return unknownLast.thenComparing(order).thenComparingInt(LayerRow::node);
    }
}
