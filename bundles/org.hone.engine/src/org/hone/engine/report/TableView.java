package org.hone.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;

/**
 * A table of a step. Numbers stand right with their unit in the head; counts of a histogram become a small chart, a least and
 * a greatest value a bar on the axis of the table, decibels a chart above the table with its worst rows named.
 */
final class TableView {

    private static final int OPEN_ROWS = 40;
    /** Stands among the columns for the chart of ranges. */
    private static final int RANGE = -1;
    private static final int NAMED_WORST = 3;

    private final Markup html;
    private final Table table;
    private final List<CellStyle> styles = new ArrayList<>();
    private final RangeAxis ranges;
    private final List<Integer> order;

    TableView(Markup html, Table table) {
        this.html = html;
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            styles.add(CellStyle.of(cells(i)));
        }
        this.ranges = RangeAxis.of(table);
        this.order = order();
    }

    /** The columns as they are shown: the row's name, then its charts, then the rest. */
    private List<Integer> order() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 1; i < styles.size(); i++) {
            if (styles.get(i).isHistogram()) {
                shown.add(i);
            }
        }
        if (ranges != null) {
            shown.add(RANGE);
        }
        for (int i = 1; i < styles.size(); i++) {
            if (!styles.get(i).isHistogram()) {
                shown.add(i);
            }
        }
        if (!styles.isEmpty()) {
            shown.addFirst(0);
        }
        return shown;
    }

    private List<Object> cells(int column) {
        return table.rows().stream().map(row -> column < row.size() ? row.get(column) : null).toList();
    }

    void write() {
        if (table.rows().isEmpty()) {
            html.open("p", "class", "nothing").text(table.title() + " ").element("span", "none").close().line();
            return;
        }
        html.open("details", "open", table.rows().size() <= OPEN_ROWS ? "open" : null);
        html.open("summary").element("span", table.title(), "class", "name").text(" ")
                .element("span", rows(table.rows().size()), "class", "rows").close().line();
        decibels();
        html.open("div", "class", "scroll").open("table", "class", "data").line();
        head();
        html.open("tbody").line();
        table.rows().forEach(this::row);
        html.close().close().close().close().line();
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : Numbers.whole(count) + " rows";
    }

    private void head() {
        html.open("thead").open("tr");
        for (int i : order) {
            if (i == RANGE) {
                html.open("th").text("Range").element("small", ranges.title()).close();
                continue;
            }
            Column column = table.columns().get(i);
            html.open("th", "class", styles.get(i).isNumber() ? "number" : null).text(column.title());
            if (!column.unit().isEmpty()) {
                html.element("small", column.unit());
            }
            html.close();
        }
        html.close().close();
    }

    private void row(List<Object> row) {
        html.open("tr");
        for (int i : order) {
            if (i == RANGE) {
                html.open("td");
                ranges.bar(html, row);
                html.close();
            } else {
                cell(i, i < row.size() ? row.get(i) : null);
            }
        }
        html.close().line();
    }

    private void cell(int column, Object cell) {
        CellStyle style = styles.get(column);
        if (style.isHistogram() && cell instanceof String counts) {
            html.open("td");
            Charts.histogram(html, CellStyle.counts(counts));
            html.close();
        } else if (column == 0 && !style.isNumber()) {
            html.element("th", style.text(cell), "scope", "row");
        } else {
            html.element("td", style.text(cell), "class", style.isNumber() ? "number" : null);
        }
    }

    /** A bar a row for the first column in dB, and the worst rows by name. */
    private void decibels() {
        int column = 0;
        while (column < table.columns().size() && !(table.columns().get(column).unit().equals("dB") && styles.get(column).isNumber())) {
            column++;
        }
        if (column == 0 || column >= table.columns().size() || table.rows().size() < 3) {
            return;
        }
        List<Double> values = new ArrayList<>();
        for (Object cell : cells(column)) {
            values.add(cell instanceof Number number && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null);
        }
        int chosen = column;
        List<List<Object>> worst = table.rows().stream().filter(row -> row.size() > chosen && row.get(chosen) instanceof Number n
                && Double.isFinite(n.doubleValue())).sorted(Comparator.comparingDouble(row -> ((Number) row.get(chosen)).doubleValue()))
                .limit(NAMED_WORST).toList();
        html.open("figure");
        Charts.columns(html, values, worst.isEmpty() ? Double.NaN : ((Number) worst.getLast().get(column)).doubleValue());
        html.open("figcaption").text(table.columns().get(column).title() + " in dB, in the order of the table. Lowest: ");
        for (int i = 0; i < worst.size(); i++) {
            html.text(i == 0 ? "" : ", ").element("code", Objects.toString(worst.get(i).getFirst()))
                    .text(" " + Numbers.fixed(((Number) worst.get(i).get(column)).doubleValue(), 1));
        }
        html.text(".").close().close().line();
    }
}
