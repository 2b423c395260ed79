package org.hone.engine.rows;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of the list of layers.
 *
 * @param id a short, stable name: what preferences and exports remember
 * @param title the title that users see
 * @param description one sentence on what the column shows, with its unit
 * @param numeric true for figures: they are aligned right
 * @param shown true when it is shown until a user chooses otherwise
 * @param text what the screen shows for a row
 * @param plain what an export holds for a row: figures without grouping, empty when not known
 * @param order ascending order; rows whose figure is not known come last, whichever way a view is sorted
 * @param known false for a row whose figure is not known
 * @param total what the totals row shows, from the totals
 */
public record LayerColumn(String id, String title, String description, boolean numeric, boolean shown,
        Function<LayerRow, String> text, Function<LayerRow, String> plain, Comparator<LayerRow> order,
        java.util.function.Predicate<LayerRow> known, Function<LayerTotals, String> total) {

    @Override
    public String toString() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerColumn column && column.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
