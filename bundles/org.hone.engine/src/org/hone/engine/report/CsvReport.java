package org.hone.engine.report;

import java.util.List;
import java.util.Locale;

import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;
import org.hone.engine.accuracy.Accuracy;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.board.BoardRun;
import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;

/**
 * {@code report.csv}: one figure a line, so that every report has the same five columns and a spreadsheet can filter and
 * pivot it: {@code section,item,figure,value,unit}. Sections are {@code summary} (items {@code before} and {@code after}),
 * {@code steps}, {@code limits}, {@code deployments} (items {@code target@board}) and, for each table of a step, {@code 3.quantize.ranges}: the step's number, its word and the
 * table, whose items are the first cells of its rows, such as layers. A figure that is not known is an empty value.
 */
final class CsvReport {

    private final StringBuilder out = new StringBuilder("section,item,figure,value,unit\n");

    private CsvReport() {
    }

    static String of(Tuning tuning) {
        CsvReport csv = new CsvReport();
        csv.network("summary", "before", tuning.sizeBefore(), tuning.before());
        csv.network("summary", "after", tuning.sizeAfter(), tuning.after());
        if (tuning.accuracy() != null) {
            csv.accuracy(tuning.accuracy());
        }
        for (MetricResult metric : tuning.metrics()) {
            csv.line("metrics", metric.name(), "before", metric.before(), metric.unit());
            csv.line("metrics", metric.name(), "after", metric.after(), metric.unit());
        }
        for (LimitCheck check : tuning.checks()) {
            csv.line("limits", check.key(), "limit", check.limit(), check.unit());
            csv.line("limits", check.key(), "value", check.value(), check.unit());
            csv.line("limits", check.key(), "outcome", LimitText.outcome(check), "");
        }
        tuning.deployments().forEach(csv::deployment);
        int number = 1;
        for (Stage stage : tuning.stages()) {
            String item = number + "." + stage.step().id();
            csv.line("steps", item, "nodes", (long) stage.nodes(), "");
            csv.cost("steps", item, stage.cost());
            for (Table table : stage.report().tables()) {
                csv.table(item + "." + table.id(), table);
            }
            number++;
        }
        return csv.out.toString();
    }

    private void deployment(BoardRun run) {
        String item = run.target() + "@" + run.board();
        line("deployments", item, "size", run.size(), "bytes");
        line("deployments", item, "arena", run.profile().memory().arena(), "bytes");
        line("deployments", item, "latency", run.profile().latency().count() == 0 ? Double.NaN : run.profile().latency().median(), "ns");
        line("deployments", item, "emulated", run.probe().emulated() ? 1L : 0L, "");
        if (run.profile().instructions() != null) {
            line("deployments", item, "instructions", run.profile().instructions().total(), "");
        }
        if (run.check() != null) {
            line("deployments", item, "worst difference", run.check().worst(), "");
            line("deployments", item, "same class", run.check().sameClassShare(), "");
        }
        for (int call = 0; call < run.profile().calls().size(); call++) {
            String layer = run.profile().calls().get(call).what();
            line("deployments." + item, layer, "time", run.profile().callTime(call).median(), "ns");
            if (run.profile().instructions() != null && !run.profile().instructions().calls().isEmpty()) {
                line("deployments." + item, layer, "instructions", run.profile().instructions().calls().get(call), "");
            }
        }
    }

    private void network(String section, String item, long size, NetworkCost cost) {
        line(section, item, "size", size, "bytes");
        line(section, item, "nodes", (long) cost.nodes().size(), "");
        cost(section, item, cost);
    }

    private void cost(String section, String item, NetworkCost cost) {
        line(section, item, "macs", known(cost.macs(), cost), "MACs");
        line(section, item, "parameters", known(cost.parameters(), cost), "");
        line(section, item, "weights", known(cost.weightBytes(), cost), "bytes");
        line(section, item, "activation memory", known(cost.peakActivationBytes(), cost), "bytes");
    }

    private static Object known(long figure, NetworkCost cost) {
        return cost.isComplete() ? figure : null;
    }

    private void accuracy(AccuracyComparison accuracy) {
        accuracy("before", accuracy.before());
        accuracy("after", accuracy.after());
        interval("after", "agreement", accuracy.agreement(), "");
        line("summary", "after", "sqnr", accuracy.sqnr(), "dB");
        interval("after", "cosine", accuracy.cosine(), "");
        if (accuracy.mcNemar() != null) {
            line("summary", "after", "mcnemar p", accuracy.mcNemar().pValue(), "");
        }
    }

    private void accuracy(String item, Accuracy accuracy) {
        line("summary", item, "samples", accuracy.samples(), "");
        interval(item, "top1", accuracy.top1(), "");
        interval(item, "top5", accuracy.top5(), "");
        interval(item, "loss", accuracy.loss(), "nats");
    }

    private void interval(String item, String figure, Interval interval, String unit) {
        if (interval != null) {
            line("summary", item, figure, interval.value(), unit);
            line("summary", item, figure + " low", interval.low(), unit);
            line("summary", item, figure + " high", interval.high(), unit);
        }
    }

    private void table(String section, Table table) {
        int number = 1;
        for (List<Object> row : table.rows()) {
            String item = row.isEmpty() || !(row.getFirst() instanceof String name) ? String.valueOf(number) : name;
            for (int i = 0; i < Math.min(row.size(), table.columns().size()); i++) {
                Column column = table.columns().get(i);
                if (i > 0 || !(row.getFirst() instanceof String)) {
                    line(section, item, column.id(), row.get(i), column.unit());
                }
            }
            number++;
        }
    }

    private void line(String section, String item, String figure, Object value, String unit) {
        out.append(text(section)).append(',').append(text(item)).append(',').append(text(figure)).append(',').append(cell(value))
                .append(',').append(text(unit)).append('\n');
    }

    private static String cell(Object value) {
        return switch (value) {
        case null -> "";
        case Double number when !Double.isFinite(number) -> "";
        case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
            String.format(Locale.ROOT, "%.0f", number);
        case Number number -> number.toString();
        default -> text(value.toString());
        };
    }

    /** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String text(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
