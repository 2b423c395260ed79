package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.hone.cli.json.Json;
import org.hone.engine.board.BoardRun;
import org.hone.engine.board.NumbersCheck;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.SampleSummary;

/** What a network costs on a board, for people and for programs. */
final class BoardText {

    private static final int MOST_LAYERS = 12;

    private BoardText() {
    }

    static List<String> lines(BoardRun run) {
        Profile profile = run.profile();
        List<String> lines = new ArrayList<>();
        lines.add(Texts.line(run.target() + " on " + run.board() + ": " + profile.place().cpu() + (run.probe().emulated() ? ", emulated" : "")));
        SampleSummary latency = profile.latency();
        if (profile.instructions() != null) {
            lines.add(String.format("  executed instructions  %,d a run", profile.instructions().total()));
            profile.instructions().estimates()
                    .forEach((core, cycles) -> lines.add(String.format("  %-21s  %,.0f cycles (a model without caches)", Texts.line(core), cycles)));
        }
        if (latency.count() > 0 && !run.probe().emulated()) {
            lines.add(String.format("  latency                median %s%s%s, spread %.1f %%, %d runs", time(latency.median()),
                    latency.p90().isPresent() ? ", p90 " + time(latency.p90().getAsDouble()) : "",
                    latency.p99().isPresent() ? ", p99 " + time(latency.p99().getAsDouble()) : "", 100 * latency.spread(), latency.count()));
            profile.throughput().forEach(throughput -> lines.add(String.format("  throughput             %,.1f a second on %d thread%s",
                    throughput.inferencesPerSecond(), throughput.threads(), throughput.threads() == 1 ? "" : "s")));
        }
        lines.add(String.format("  size                   %,d bytes of weights, %,d bytes of code, arena %,d bytes", run.build().weightBytes(),
                run.build().codeBytes(), profile.memory().arena()));
        if (run.check() != null) {
            check(run.check(), lines);
        }
        layers(profile, lines);
        run.warnings().forEach(warning -> lines.add("  warning: " + Texts.line(warning)));
        return lines;
    }

    private static void check(NumbersCheck check, List<String> lines) {
        lines.add(String.format("  numbers there          %d of %d samples bit for bit as the reference, worst difference %.3g of %.3g", check.identical(),
                check.samples(), check.worst(), check.largest()));
        if (check.accuracy().top1() != null) {
            lines.add(String.format("  accuracy there         top-1 %.2f %%, same class as the reference %.2f %%", 100 * check.accuracy().top1().value(),
                    100 * check.sameClassShare()));
        }
    }

    /** The layers that cost most. */
    private static void layers(Profile profile, List<String> lines) {
        boolean counted = profile.instructions() != null && !profile.instructions().calls().isEmpty();
        double all = counted ? profile.instructions().calls().stream().mapToLong(Long::longValue).sum() : 0;
        List<Integer> order = new ArrayList<>();
        double[] shares = new double[profile.calls().size()];
        for (int i = 0; i < shares.length; i++) {
            order.add(i);
            shares[i] = counted ? profile.instructions().calls().get(i) / all : profile.share(i);
        }
        order.sort((a, b) -> Double.compare(shares[b], shares[a]));
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"  layer", "kernel", counted ? "instructions" : "time", "share"});
        for (int i : order.subList(0, Math.min(MOST_LAYERS, order.size()))) {
            Profile.Call call = profile.calls().get(i);
            rows.add(new String[] {"  " + shortened(Texts.line(call.what())), Texts.line(call.operation()),
                    counted ? String.format("%,d", profile.instructions().calls().get(i)) : time(profile.callTime(i).median()),
                    String.format("%.1f %%", 100 * shares[i])});
        }
        lines.addAll(Texts.table(rows, List.of(false, false, true, true)));
        if (order.size() > MOST_LAYERS) {
            lines.add("  … and " + (order.size() - MOST_LAYERS) + " more; 'hone profile show' lists all");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    static String time(double ns) {
        return ns >= 1e6 ? String.format("%.2f ms", ns / 1e6) : ns >= 1e3 ? String.format("%.1f µs", ns / 1e3) : String.format("%.0f ns", ns);
    }

    static void json(BoardRun run, Json json) {
        Profile profile = run.profile();
        json.text("target", run.target()).text("board", run.board()).flag("emulated", run.probe().emulated());
        json.object("latency", inner -> json.number("median", profile.latency().count() == 0 ? Double.NaN : profile.latency().median())
                .number("p90", profile.latency().p90().orElse(Double.NaN)).number("p99", profile.latency().p99().orElse(Double.NaN)));
        json.figure("instructions", profile.instructions() == null ? -1 : profile.instructions().total());
        json.figure("size", run.size()).figure("arena", profile.memory().arena());
        if (run.check() != null) {
            json.object("check", inner -> json.figure("samples", run.check().samples()).number("worst", run.check().worst())
                    .number("sqnr", run.check().sqnr()).number("sameClass", run.check().sameClassShare()).figure("identical", run.check().identical()));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < profile.calls().size(); i++) {
            order.add(i);
        }
        json.objects("layers", order, i -> json.text("what", profile.calls().get(i).what()).text("kernel", profile.calls().get(i).operation())
                .texts("nodes", profile.calls().get(i).nodes()).figure("macs", profile.calls().get(i).macs()).number("median", profile.callTime(i).median())
                .figure("instructions", profile.instructions() == null || profile.instructions().calls().isEmpty() ? -1 : profile.instructions().calls().get(i)));
        json.texts("warnings", run.warnings());
    }
}
