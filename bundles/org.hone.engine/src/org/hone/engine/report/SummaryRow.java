package org.hone.engine.report;

import java.util.ArrayList;
import java.util.List;

import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.rows.Figures;

/**
 * A figure before and after tuning, for people.
 *
 * @param key a stable name, such as {@code macs}
 * @param label its name
 * @param before the figure of the original network
 * @param after the figure of the tuned network
 * @param change how it changed
 */
public record SummaryRow(String key, String label, String before, String after, String change) {

    /** The figures of a run that say most, in order. Accuracy is left out where nothing measured it. */
    public static List<SummaryRow> of(Tuning tuning) {
        List<SummaryRow> rows = new ArrayList<>();
        if (tuning.accuracy() != null) {
            accuracy(tuning.accuracy(), rows);
        }
        tuning.metrics().forEach(metric -> rows.add(metric(metric)));
        NetworkCost before = tuning.before();
        NetworkCost after = tuning.after();
        boolean known = before.isComplete() && after.isComplete();
        rows.add(bytes("size", "Size", tuning.sizeBefore(), tuning.sizeAfter(), true));
        rows.add(count("macs", "MACs", before.macs(), after.macs(), known));
        rows.add(count("parameters", "Parameters", before.parameters(), after.parameters(), known));
        rows.add(bytes("weights", "Weights", before.weightBytes(), after.weightBytes(), known));
        rows.add(bytes("memory", "Activation memory", before.peakActivationBytes(), after.peakActivationBytes(), known));
        rows.add(count("nodes", "Nodes", before.nodes().size(), after.nodes().size(), true));
        return List.copyOf(rows);
    }

    private static void accuracy(AccuracyComparison accuracy, List<SummaryRow> rows) {
        Interval first = accuracy.before().top1();
        if (first != null) {
            rows.add(share("top1", "Top-1", first, accuracy.after().top1()));
        }
        if (accuracy.before().top5() != null) {
            rows.add(share("top5", "Top-5", accuracy.before().top5(), accuracy.after().top5()));
        }
        Interval loss = accuracy.before().loss();
        if (loss != null) {
            double after = accuracy.after().loss().value();
            rows.add(new SummaryRow("loss", "Mean loss", Numbers.fixed(loss.value(), 4), Numbers.fixed(after, 4),
                    Numbers.signed(after - loss.value(), 4)));
        }
        if (accuracy.agreement() != null) {
            rows.add(new SummaryRow("agreement", "Agreement", "", Numbers.percent(accuracy.agreement().value()), ""));
        }
        rows.add(new SummaryRow("sqnr", "SQNR of the output", "", decibels(accuracy.sqnr()), ""));
    }

    static SummaryRow metric(MetricResult metric) {
        String unit = metric.unit().isEmpty() ? "" : " " + metric.unit();
        double change = metric.after() - metric.before();
        String sign = change > 0 ? "+" : "";
        return new SummaryRow("metric", metric.name(), Numbers.digits(metric.before()) + unit, Numbers.digits(metric.after()) + unit,
                change == 0 ? "±0" : sign + Numbers.digits(change));
    }

    private static SummaryRow share(String key, String label, Interval before, Interval after) {
        return new SummaryRow(key, label, Numbers.percent(before.value()), Numbers.percent(after.value()),
                Numbers.points(100 * (after.value() - before.value())));
    }

    private static SummaryRow bytes(String key, String label, long before, long after, boolean known) {
        return new SummaryRow(key, label, Numbers.orNone(Figures.bytes(before), known), Numbers.orNone(Figures.bytes(after), known),
                Numbers.orNone(Numbers.relative(before, after), known));
    }

    private static SummaryRow count(String key, String label, long before, long after, boolean known) {
        return new SummaryRow(key, label, Numbers.orNone(Figures.rounded(before), known),
                Numbers.orNone(Figures.rounded(after), known), Numbers.orNone(Numbers.relative(before, after), known));
    }

    static String decibels(double sqnr) {
        return sqnr == Double.POSITIVE_INFINITY ? "equal" : Double.isNaN(sqnr) ? Numbers.digits(sqnr) : Numbers.fixed(sqnr, 1) + " dB";
    }
}
