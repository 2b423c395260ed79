package org.hone.ui.network.internal.layers;

import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerColumns;

/** How wide a column is at first: as wide as its title and a typical long cell. */
final class ColumnWidths {

    private static final Map<LayerColumn, String> TYPICAL = Map.of(
            LayerColumns.NUMBER, "99999",
            LayerColumns.NAME, "features.denseblock3.layer12.conv1.weight",
            LayerColumns.OPERATOR, "BatchNormalization",
            LayerColumns.SHAPE, "[batch, 1024, 112, 112]",
            LayerColumns.TYPE, "bfloat16");
    private static final String FIGURE = "9,999,999,999";

    private ColumnWidths() {
    }

    static int width(LayerColumn column, GC gc) {
        int title = gc.textExtent(column.title()).x;
        return Math.max(title, gc.textExtent(TYPICAL.getOrDefault(column, FIGURE)).x);
    }
}
