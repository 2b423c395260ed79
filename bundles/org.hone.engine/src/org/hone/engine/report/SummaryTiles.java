package org.hone.engine.report;

import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.rows.Figures;

/** The figures that say most, a tile each: afterwards in large, before and the change beneath. */
final class SummaryTiles {

    private final Markup html;

    SummaryTiles(Markup html) {
        this.html = html;
    }

    void write(Tuning tuning) {
        html.open("section", "class", "tiles").line();
        accuracy(tuning.accuracy());
        NetworkCost before = tuning.before();
        NetworkCost after = tuning.after();
        tile("Size", tuning.sizeBefore(), tuning.sizeAfter(), Figures.bytes(tuning.sizeBefore()), Figures.bytes(tuning.sizeAfter()));
        if (before.isComplete() && after.isComplete()) {
            tile("MACs", before.macs(), after.macs(), Figures.rounded(before.macs()), Figures.rounded(after.macs()));
            tile("Parameters", before.parameters(), after.parameters(), Figures.rounded(before.parameters()),
                    Figures.rounded(after.parameters()));
            tile("Activation memory", before.peakActivationBytes(), after.peakActivationBytes(),
                    Figures.bytes(before.peakActivationBytes()), Figures.bytes(after.peakActivationBytes()));
        } else {
            unknown("MACs", "shapes are not all known");
            unknown("Parameters", "shapes are not all known");
            unknown("Activation memory", "shapes are not all known");
        }
        html.close().line();
    }

    private void accuracy(AccuracyComparison accuracy) {
        if (accuracy == null) {
            unknown("Top-1 accuracy", "the recipe has no evaluation data");
            return;
        }
        Interval before = accuracy.before().top1();
        if (before == null) {
            open("SQNR of the output", SummaryRow.decibels(accuracy.sqnr()));
            html.element("p", "against the original network, without labels", "class", "was");
            if (accuracy.agreement() != null) {
                html.element("p", Numbers.percent(accuracy.agreement().value()) + " agree", "class", "was");
            }
            html.close().line();
            return;
        }
        Interval after = accuracy.after().top1();
        open("Top-1 accuracy", Numbers.percent(after.value()));
        double change = -accuracy.drop();
        boolean worse = change < 0 && accuracy.mcNemar() != null && accuracy.mcNemar().isSignificant();
        was(Numbers.percent(before.value()), Numbers.points(change), worse ? "missed" : change > 0 ? "met" : "open");
        Charts.intervals(html, before, after);
        html.close().line();
    }

    private void tile(String label, long before, long after, String beforeText, String afterText) {
        open(label, afterText);
        was(beforeText, Numbers.factor(before, after), after < before ? "met" : after > before ? "missed" : "open");
        double most = Math.max(1, Math.max(before, after));
        html.open("div", "class", "pair", "aria-hidden", "true");
        html.empty("span", "class", "before", "style", width(before / most));
        html.empty("span", "class", "after", "style", width(after / most));
        html.close().close().line();
    }

    private void unknown(String label, String why) {
        open(label, "–");
        html.element("p", why, "class", "was").close().line();
    }

    private void open(String label, String value) {
        html.open("div", "class", "tile card").element("h3", label).element("p", value, "class", "value");
    }

    private void was(String before, String change, String tone) {
        html.open("p", "class", "was").text("was " + before + " ").element("span", change, "class", "chip " + tone).close();
    }

    static String width(double share) {
        return "width:" + Numbers.fixed(100 * Math.clamp(share, 0, 1), 1) + "%";
    }
}
