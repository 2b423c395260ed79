package org.hone.engine.report;

import java.util.List;

import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.accuracy.McNemar;
import org.hone.engine.accuracy.MetricResult;

/** All that was measured on the evaluation samples, with 95 % intervals. */
final class AccuracySection {

    private final Markup html;

    AccuracySection(Markup html) {
        this.html = html;
    }

    void write(AccuracyComparison accuracy, List<MetricResult> metrics) {
        if (accuracy == null) {
            return;
        }
        html.open("section").element("h2", "Accuracy").element("p", samples(accuracy), "class", "intro");
        html.open("div", "class", "card").open("table").line();
        html.open("thead").open("tr").element("th", "Metric").element("th", "Before", "class", "number")
                .element("th", "After", "class", "number").element("th", "Change", "class", "number").close().close().open("tbody").line();
        share("Top-1", accuracy.before().top1(), accuracy.after().top1());
        share("Top-5", accuracy.before().top5(), accuracy.after().top5());
        loss(accuracy.before().loss(), accuracy.after().loss());
        if (accuracy.agreement() != null) {
            Interval agreement = accuracy.agreement();
            row("Same class as the original", "", Numbers.percent(agreement.value()), percents(agreement), "");
        }
        row("SQNR of the first output", "", SummaryRow.decibels(accuracy.sqnr()), "", "");
        row("Cosine of the first output", "", Numbers.fixed(accuracy.cosine().value(), 5),
                range(Numbers.fixed(accuracy.cosine().low(), 5), Numbers.fixed(Math.min(1, accuracy.cosine().high()), 5)), "");
        for (MetricResult metric : metrics) {
            SummaryRow row = SummaryRow.metric(metric);
            row(row.label(), row.before(), row.after(), metric.higherIsBetter() ? "higher is better" : "lower is better", row.change());
        }
        html.close().close().close();
        if (accuracy.mcNemar() != null) {
            html.element("p", sentence(accuracy.mcNemar()), "class", "intro");
        }
        html.close().line();
    }

    private static String samples(AccuracyComparison accuracy) {
        return "Both networks ran on the same " + Numbers.whole(accuracy.before().samples())
                + " samples. Intervals hold with 95 % confidence.";
    }

    private void share(String name, Interval before, Interval after) {
        if (before != null) {
            html.open("tr").element("th", name, "scope", "row");
            cell(Numbers.percent(before.value()), percents(before));
            cell(Numbers.percent(after.value()), percents(after));
            cell(Numbers.points(100 * (after.value() - before.value())), "");
            html.close().line();
        }
    }

    private void loss(Interval before, Interval after) {
        if (before != null) {
            html.open("tr").element("th", "Mean loss", "scope", "row");
            cell(Numbers.fixed(before.value(), 4) + " nats", range(Numbers.fixed(before.low(), 4), Numbers.fixed(before.high(), 4)));
            cell(Numbers.fixed(after.value(), 4) + " nats", range(Numbers.fixed(after.low(), 4), Numbers.fixed(after.high(), 4)));
            cell(Numbers.signed(after.value() - before.value(), 4), "");
            html.close().line();
        }
    }

    private void row(String name, String before, String after, String interval, String change) {
        html.open("tr").element("th", name, "scope", "row");
        cell(before, "");
        cell(after, interval);
        cell(change, "");
        html.close().line();
    }

    private void cell(String text, String interval) {
        html.open("td", "class", "number").text(text);
        if (!interval.isEmpty()) {
            html.element("small", interval);
        }
        html.close();
    }

    private static String percents(Interval interval) {
        return range(Numbers.fixed(100 * interval.low(), 2), Numbers.fixed(100 * interval.high(), 2)) + " %";
    }

    private static String range(String low, String high) {
        return low.replace('-', '−') + " – " + high.replace('-', '−');
    }

    private static String sentence(McNemar test) {
        String counts = Numbers.whole(test.onlyBefore()) + (test.onlyBefore() == 1 ? " sample was" : " samples were")
                + " right only before, " + Numbers.whole(test.onlyAfter()) + " only after: ";
        return counts + (test.isSignificant() ? "the networks differ significantly"
                : "a difference as large may well be chance") + " (McNemar’s exact test, p = " + Numbers.digits(test.pValue()) + ").";
    }
}
