package org.hone.ui.network.internal.layers;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerTable;

/** How wide a column is at first: as wide as its title, its total and the longest of the first cells, within limits. */
final class ColumnWidths {

    private static final int LOOKED_AT = 2000;
    private static final int PADDING = 16;
    private static final int MOST = 280;

    private final GC gc;
    private final LayerTable table;

    /** @param table the rows, or null while there are none */
    ColumnWidths(GC gc, LayerTable table) {
        this.gc = gc;
        this.table = table;
    }

    int width(LayerColumn column) {
        int widest = gc.textExtent(column.title()).x + PADDING; // room for the mark of the sort order
        if (table != null) {
            // totals are bold: a little wider
            widest = Math.max(widest, gc.textExtent(column.total().apply(table.totals())).x * 9 / 8);
            widest = Math.max(widest, gc.textExtent(longest(column)).x);
        }
        return Math.min(widest + PADDING, MOST);
    }

    private String longest(LayerColumn column) {
        List<LayerRow> rows = table.rows();
        if (column.numeric()) { // no figure is longer than its total, no index than the last
            return rows.isEmpty() ? "" : column.text().apply(rows.get(rows.size() - 1));
        }
        String longest = "";
        for (LayerRow row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            String text = column.text().apply(row);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }
}
