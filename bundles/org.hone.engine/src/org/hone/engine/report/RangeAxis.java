package org.hone.engine.report;

import java.util.List;

import org.hone.core.step.StepReport.Table;

/**
 * The axis on which a table's ranges are drawn: what was seen, from {@code minimum} to {@code maximum}, as a line; what is
 * kept, from {@code low} to {@code high}, as a bar. A table may have either or both.
 *
 * @param seen the columns of the ends of what was seen; null when there are none
 * @param kept the columns of the ends of what is kept; null when there are none
 * @param low where the axis begins
 * @param high where it ends
 */
record RangeAxis(Ends seen, Ends kept, double low, double high) {

    /** The columns of the two ends of a range. */
    record Ends(int low, int high) {

        /** Null when one is missing. */
        static Ends of(Table table, String lowId, String highId) {
            int low = column(table, lowId);
            int high = column(table, highId);
            return low < 0 || high < 0 ? null : new Ends(low, high);
        }

        private static int column(Table table, String id) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        /** The ends in {@code row}; null when they are no finite numbers. */
        double[] in(List<Object> row) {
            return Math.max(low, high) < row.size() && row.get(low) instanceof Number from && row.get(high) instanceof Number to
                    && Double.isFinite(to.doubleValue() - from.doubleValue())
                            ? new double[] {from.doubleValue(), to.doubleValue()} : null;
        }
    }

    /** The axis of {@code table}; null when it has no ranges. */
    static RangeAxis of(Table table) {
        Ends seen = Ends.of(table, "minimum", "maximum");
        Ends kept = Ends.of(table, "low", "high");
        double low = 0;
        double high = 0;
        for (List<Object> row : table.rows()) {
            for (Ends ends : new Ends[] {seen, kept}) {
                double[] range = ends == null ? null : ends.in(row);
                low = range == null ? low : Math.min(low, range[0]);
                high = range == null ? high : Math.max(high, range[1]);
            }
        }
        return high > low && Double.isFinite(high - low) ? new RangeAxis(seen, kept, low, high) : null;
    }

    String title() {
        return Numbers.digits(low) + " … " + Numbers.digits(high);
    }

    void bar(Markup html, List<Object> row) {
        double[] whole = seen == null ? null : share(seen.in(row));
        double[] inner = kept == null ? null : share(kept.in(row));
        if (whole != null || inner != null) {
            Charts.range(html, whole, inner == null ? whole : inner, -low / (high - low));
        }
    }

    private double[] share(double[] range) {
        return range == null ? null : new double[] {(range[0] - low) / (high - low), (range[1] - low) / (high - low)};
    }
}
