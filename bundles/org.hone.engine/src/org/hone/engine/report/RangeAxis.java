package org.hone.engine.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;

/**
 * The axis on which a table's ranges are drawn.
 *
 * @param lowColumn the column of least values
 * @param highColumn the column of greatest values
 * @param low where the axis begins
 * @param high where it ends
 */
record RangeAxis(int lowColumn, int highColumn, double low, double high) {

    private static final Set<String> LOW = Set.of("minimum", "min", "low", "least");
    private static final Set<String> HIGH = Set.of("maximum", "max", "high", "greatest");

    /** The axis of {@code table}; null when it has no ranges. */
    static RangeAxis of(Table table) {
        int lowColumn = column(table, LOW);
        int highColumn = column(table, HIGH);
        if (lowColumn < 0 || highColumn < 0) {
            return null;
        }
        double low = 0;
        double high = 0;
        for (List<Object> row : table.rows()) {
            if (isRange(row, lowColumn, highColumn)) {
                low = Math.min(low, number(row, lowColumn));
                high = Math.max(high, number(row, highColumn));
            }
        }
        return high > low && Double.isFinite(high - low) ? new RangeAxis(lowColumn, highColumn, low, high) : null;
    }

    private static int column(Table table, Set<String> ids) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (ids.contains(column.id().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRange(List<Object> row, int lowColumn, int highColumn) {
        return Math.max(lowColumn, highColumn) < row.size() && row.get(lowColumn) instanceof Number low
                && row.get(highColumn) instanceof Number high && Double.isFinite(low.doubleValue())
                && Double.isFinite(high.doubleValue());
    }

    private static double number(List<Object> row, int column) {
        return ((Number) row.get(column)).doubleValue();
    }

    String title() {
        return Numbers.digits(low) + " … " + Numbers.digits(high);
    }

    void bar(Markup html, List<Object> row) {
        if (isRange(row, lowColumn, highColumn)) {
            double span = high - low;
            Charts.range(html, (number(row, lowColumn) - low) / span, (number(row, highColumn) - low) / span, -low / span);
        }
    }
}
