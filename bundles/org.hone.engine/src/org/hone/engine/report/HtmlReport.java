package org.hone.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.engine.board.BoardRun;
import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.LimitCheck.Outcome;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.recipe.RecipeProblem;

/**
 * {@code report.html}: one file with its style sheet and its charts inside and no script, for screens in light and dark and
 * for paper. It is well-formed XML too.
 */
final class HtmlReport {

    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'";

    private final Tuning tuning;
    private final Environment environment;
    private final Markup html = new Markup();

    private HtmlReport(Tuning tuning, Environment environment) {
        this.tuning = tuning;
        this.environment = environment;
    }

    static String of(Tuning tuning, Environment environment) {
        return new HtmlReport(tuning, environment).page();
    }

    private String page() {
        html.raw("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").line();
        head();
        html.open("body").open("main").line();
        title();
        new SummaryTiles(html).write(tuning);
        warnings();
        limits();
        new AccuracySection(html).write(tuning.accuracy(), tuning.metrics());
        new DeploymentSection(html).write(tuning.deployments());
        new StepsSection(html).write(tuning);
        recipe();
        environment();
        html.close().close().close().line();
        return html.toString();
    }

    private void head() {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING).line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", tuning.recipe().name() + " – Hone").line();
        html.open("style").raw(style()).close().line().close().line();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("a bundle of Hone is damaged: the style sheet of reports cannot be read", e);
        }
    }

    private void title() {
        html.open("header").open("div");
        html.element("p", "Hone · tuning report", "class", "kicker").element("h1", tuning.recipe().name());
        html.open("p", "class", "lead").element("code", tuning.recipe().recipe().getModel()).text(" → ")
                .element("code", tuning.model().getFileName().toString());
        if (!tuning.stages().isEmpty()) {
            html.text(" by " + String.join(", ", tuning.stages().stream().map(stage -> stage.step().id()).toList()));
        }
        html.close();
        html.open("p", "class", "sum").text("SHA-256 ").element("code", tuning.sha256()).close().close();
        verdict();
        html.close().line();
    }

    private void verdict() {
        List<LimitCheck> checks = tuning.checks();
        long missed = checks.stream().filter(check -> check.outcome() == Outcome.MISSED).count();
        long open = checks.stream().filter(check -> check.outcome() == Outcome.NOT_MEASURED).count();
        if (checks.isEmpty()) {
            html.element("p", "no limits set", "class", "verdict open");
        } else if (missed > 0) {
            html.element("p", missed == 1 ? "1 limit missed" : missed + " limits missed", "class", "verdict missed");
        } else if (open > 0) {
            html.element("p", open == checks.size() ? "limits not measured" : open + " of " + checks.size() + " limits not measured",
                    "class", "verdict open");
        } else {
            html.element("p", checks.size() == 1 ? "limit met" : "all limits met", "class", "verdict met");
        }
    }

    private void warnings() {
        List<String> warnings = new ArrayList<>();
        for (RecipeProblem warning : tuning.recipe().warnings()) {
            warnings.add("Recipe, line " + warning.line() + ": " + warning.message());
        }
        for (Stage stage : tuning.stages()) {
            stage.report().warnings().forEach(warning -> warnings.add(stage.step().label() + ": " + warning));
        }
        for (BoardRun run : tuning.deployments()) {
            run.warnings().forEach(warning -> warnings.add("Board " + run.board() + ": " + warning));
        }
        if (warnings.isEmpty()) {
            return;
        }
        html.open("section", "class", "notes").element("h2", warnings.size() == 1 ? "1 warning" : warnings.size() + " warnings")
                .open("ul");
        warnings.forEach(warning -> html.element("li", warning));
        html.close().close().line();
    }

    private void limits() {
        if (tuning.checks().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Limits").open("div", "class", "card").open("table", "class", "limits").line();
        html.open("thead").open("tr").element("th", "Limit").element("th", "Found", "class", "number")
                .element("th", "Allowed", "class", "number").element("th", "Used", "class", "wide").element("th", "Outcome").close().close();
        html.open("tbody").line();
        for (LimitCheck check : tuning.checks()) {
            html.open("tr").element("th", check.key(), "scope", "row");
            html.element("td", LimitText.figure(check.value(), check.unit()), "class", "number");
            html.element("td", LimitText.figure(check.limit(), check.unit()), "class", "number");
            html.open("td", "class", "wide");
            if (check.outcome() != Outcome.NOT_MEASURED) {
                Charts.gauge(html, check.value(), check.limit());
            }
            html.close();
            html.open("td").element("span", LimitText.outcome(check), "class", "chip " + chip(check.outcome())).close().close().line();
        }
        html.close().close().close().close().line();
    }

    private static String chip(Outcome outcome) {
        return switch (outcome) {
        case MET -> "met";
        case MISSED -> "missed";
        case NOT_MEASURED -> "open";
        };
    }

    private void recipe() {
        html.open("section").element("h2", "Recipe").open("div", "class", "card code").open("pre").open("ol");
        tuning.recipe().text().lines().forEach(line -> html.element("li", line.isEmpty() ? " " : line));
        html.close().close().close().close().line();
    }

    private void environment() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Hone", environment.hone());
        facts.put("Reference engine", environment.engine());
        facts.put("Java", environment.java());
        facts.put("System", environment.system() + ", " + environment.architecture());
        facts.put("Processors", String.valueOf(environment.processors()));
        html.open("section").element("h2", "Environment").open("dl", "class", "card facts");
        facts.forEach((name, value) -> html.open("div").element("dt", name).element("dd", value).close());
        html.close().close().line();
    }
}
