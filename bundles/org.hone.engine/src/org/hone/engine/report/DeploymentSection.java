package org.hone.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.engine.accuracy.Interval;
import org.hone.engine.board.BoardRun;
import org.hone.engine.board.NumbersCheck;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.SampleSummary;
import org.hone.engine.rows.Figures;

/** What the network costs on each board, and whether its numbers are right there: the figures, then kernel by kernel. */
final class DeploymentSection {

    private final Markup html;

    DeploymentSection(Markup html) {
        this.html = html;
    }

    void write(List<BoardRun> runs) {
        if (runs.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "On boards");
        runs.forEach(this::board);
        html.close().line();
    }

    private void board(BoardRun run) {
        html.open("article", "class", "card step").open("h3").text(run.board()).element("code", run.target()).close().line();
        if (run.probe().emulated()) {
            html.element("p", "This board is emulated: its times are the emulator's and say nothing of a real board. Compare executed instructions.", "class",
                    "warning");
        }
        html.open("dl", "class", "facts");
        facts(run).forEach((name, value) -> html.open("div").element("dt", name).element("dd", value).close());
        html.close().line();
        kernels(run.profile());
        html.close().line();
    }

    private static Map<String, String> facts(BoardRun run) {
        Profile profile = run.profile();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Processor", profile.place().cpu());
        SampleSummary latency = profile.latency();
        if (latency.count() > 0) {
            facts.put(run.probe().emulated() ? "Latency in the emulator" : "Latency, median", time(latency.median()));
            latency.p90().ifPresent(p90 -> facts.put("Latency, p90", time(p90)));
            latency.p99().ifPresent(p99 -> facts.put("Latency, p99", time(p99)));
        }
        if (profile.instructions() != null) {
            facts.put("Executed instructions", Numbers.whole(profile.instructions().total()));
            profile.instructions().estimates().forEach((core, cycles) -> facts.put("Cycles on " + core + " (model without caches)", Numbers.whole(Math.round(cycles))));
        }
        facts.put("Weights and code", Figures.bytes(run.build().weightBytes()) + " + " + Figures.bytes(run.build().codeBytes()));
        facts.put("Arena", Figures.bytes(profile.memory().arena()));
        NumbersCheck check = run.check();
        if (check != null) {
            facts.put("Checked there", Numbers.whole(check.samples()) + " samples, " + Numbers.whole(check.identical()) + " bit for bit as here");
            facts.put("Same class as the reference", Numbers.percent(check.sameClassShare()));
            facts.put("Worst difference", Numbers.digits(check.worst()) + " of " + Numbers.digits(check.largest()));
            Interval top1 = check.accuracy().top1();
            if (top1 != null) {
                facts.put("Top-1 on the board", Numbers.percent(top1.value()));
            }
        }
        facts.put("Toolchain", run.build().toolchain());
        return facts;
    }

    private void kernels(Profile profile) {
        boolean counted = profile.instructions() != null && !profile.instructions().calls().isEmpty();
        List<Double> shares = new ArrayList<>();
        double all = counted ? profile.instructions().calls().stream().mapToLong(Long::longValue).sum() : 0;
        for (int i = 0; i < profile.calls().size(); i++) {
            shares.add(counted ? profile.instructions().calls().get(i) / all : profile.share(i));
        }
        html.open("details", "open", profile.calls().size() <= 60 ? "open" : null).open("summary").element("span", "Kernels", "class", "name").text(" ")
                .element("span", profile.calls().size() + " calls", "class", "rows").close().line();
        html.open("div", "class", "scroll").open("table", "class", "effects kernels").line().open("thead").open("tr").element("th", "Layers").element("th", "Kernel");
        html.element("th", counted ? "Instructions" : "Median", "class", "number").element("th", "Share", "class", "number");
        html.element("th", counted ? "Per MAC" : "MACs/s", "class", "number").close().close().open("tbody").line();
        double most = shares.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        for (int i = 0; i < profile.calls().size(); i++) {
            Call call = profile.calls().get(i);
            double cost = counted ? profile.instructions().calls().get(i) : profile.callTime(i).median();
            html.open("tr").element("th", layers(call), "scope", "row", "title", call.what()).open("td").element("code", call.operation()).close();
            html.element("td", counted ? Numbers.whole((long) cost) : time(cost), "class", "number");
            html.open("td", "class", "number changed").text(Numbers.percent(shares.get(i))).open("span", "class", "meter", "aria-hidden", "true")
                    .empty("span", "style", SummaryTiles.width(shares.get(i) / Math.max(most, 1e-9))).close().close();
            html.element("td", rate(call, cost, counted), "class", "number").close().line();
        }
        html.close().close().close().close().line();
    }

    private static String layers(Call call) {
        return call.layers().isEmpty() ? call.what() : String.join(", ", call.layers());
    }

    private static String rate(Call call, double cost, boolean counted) {
        if (call.macs() == 0 || cost == 0) {
            return "–";
        }
        return counted ? Numbers.fixed(cost / call.macs(), 3) : Figures.rounded(Math.round(call.macs() * 1e9 / cost));
    }

    private static String time(double ns) {
        return ns >= 1e6 ? Numbers.fixed(ns / 1e6, 2) + " ms" : ns >= 1e3 ? Numbers.fixed(ns / 1e3, 1) + " µs" : Numbers.fixed(ns, 0) + " ns";
    }
}
