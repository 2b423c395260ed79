package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hone.cli.json.Json;
import org.hone.engine.comparison.ComparisonReport;
import org.hone.engine.comparison.ErrorFigures;
import org.hone.engine.comparison.ValueComparison;

/** What {@code hone compare} says. */
final class ComparisonOutput {

    private ComparisonOutput() {
    }

    static void writeJson(ComparisonReport report, Json json) {
        json.text("engine", report.engine()).figure("samples", report.samples()).flag("exact", report.isExact());
        json.objects("outputs", report.outputs(), value -> writeValue(value, json));
        json.objects("innerValues", report.innerValues(), value -> writeValue(value, json));
        json.texts("notes", report.notes());
        json.close();
    }

    private static void writeValue(ValueComparison value, Json json) {
        ErrorFigures figures = value.figures();
        json.text("name", value.name()).text("candidateName", value.candidateName()).text("type", value.type())
                .text("candidateType", value.candidateType()).text("mismatch", value.mismatch());
        if (figures == null) {
            return;
        }
        json.figure("elements", figures.elements()).number("maximumAbsoluteError", figures.maximumAbsoluteError())
                .number("meanAbsoluteError", figures.meanAbsoluteError()).number("relativeError", figures.relativeError())
                .number("largestMagnitude", figures.largestMagnitude()).number("sqnrDecibels", figures.sqnrDecibels())
                .number("cosine", figures.cosine()).figure("notFiniteAlike", figures.notFiniteAlike())
                .figure("notFiniteApart", figures.notFiniteApart()).figure("worstSample", figures.worstSample())
                .figure("worstElement", figures.worstElement()).flag("exact", value.isExact());
    }

    static List<String> lines(ComparisonReport report) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Value", "Type", "Max error", "Mean error", "SQNR dB", "Cosine"});
        report.outputs().forEach(value -> rows.add(row(value)));
        report.innerValues().forEach(value -> rows.add(row(value)));
        List<String> lines = new ArrayList<>(Texts.table(rows, List.of(false, false, true, true, true, true)));
        lines.add(report.samples() + (report.samples() == 1 ? " sample, " : " samples, ") + report.engine());
        report.notes().forEach(note -> lines.add("note: " + Texts.line(note)));
        return lines;
    }

    private static String[] row(ValueComparison value) {
        String name = Texts.line(value.name().equals(value.candidateName()) ? value.name()
                : value.name() + " / " + value.candidateName());
        if (value.mismatch() != null || value.figures() == null) {
            return new String[] {name, value.type() + " / " + value.candidateType(), String.valueOf(value.mismatch()), "", "", ""};
        }
        ErrorFigures figures = value.figures();
        return new String[] {name, value.type(), number("%.3e", figures.maximumAbsoluteError()),
                number("%.3e", figures.meanAbsoluteError()), number("%.2f", figures.sqnrDecibels()),
                number("%.6f", figures.cosine())};
    }

    private static String number(String format, double value) {
        return value == Double.POSITIVE_INFINITY ? "exact" : value == 0 ? "0" : String.format(Locale.ROOT, format, value);
    }
}
