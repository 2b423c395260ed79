package org.hone.engine.rows;

import java.util.List;
import java.util.stream.Collectors;

/** Layers as tab-separated values: a line of titles, then a line for each layer, for spreadsheets. */
public final class LayerText {

    private LayerText() {
    }

    public static String tsv(List<LayerColumn> columns, List<LayerRow> rows) {
        StringBuilder text = new StringBuilder(64 * (rows.size() + 1));
        text.append(columns.stream().map(LayerColumn::title).collect(Collectors.joining("\t"))).append('\n');
        for (LayerRow row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(clean(columns.get(i).plain().apply(row)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** A name may hold anything; a tab or a line break in it must not break the table. */
    private static String clean(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
