package org.hone.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hone.cli.console.Console;
import org.hone.engine.rows.Figures;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerColumns;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerTotals;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.engine.rows.NetworkFacts;
import org.hone.engine.rows.NetworkFacts.NamedType;

/** What {@code hone info} says to people. */
final class InfoText {

    private static final String BOLD = "\u001b[1m";
    private static final String YELLOW = "\u001b[33m";
    private static final String NORMAL = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;

    InfoText(Console console) {
        this.out = console.out();
        this.colour = console.colour();
    }

    void write(NetworkAnalysis analysis, boolean layers) {
        NetworkFacts facts = analysis.facts();
        out.println(paint(BOLD, Texts.line(facts.file().getFileName().toString())) + ": " + Texts.line(facts.formatLine()));
        field("producer", facts.producer());
        named("input", facts.inputs());
        named("output", facts.outputs());
        field("symbols", symbols(facts));
        LayerTotals totals = facts.totals();
        field("nodes", Figures.exact(facts.nodes()) + operators(facts.operators()));
        field("MACs", both(totals.macs(), Figures.rounded(totals.macs())));
        field("parameters", both(totals.parameters(), Figures.rounded(totals.parameters())));
        field("weights", both(totals.weightBytes(), Figures.bytes(totals.weightBytes())));
        field("activations", both(totals.activationBytes(), Figures.bytes(totals.activationBytes())));
        field("peak", both(totals.peakActivationBytes(), Figures.bytes(totals.peakActivationBytes())));
        for (String warning : facts.warnings()) {
            out.println(paint(YELLOW, "  warning") + "      " + Texts.line(warning));
        }
        if (layers) {
            out.println();
            table(analysis);
        }
    }

    private void field(String name, String text) {
        if (!text.isEmpty()) {
            out.println("  " + name + " ".repeat(13 - name.length()) + Texts.line(text));
        }
    }

    private void named(String name, List<NamedType> values) {
        values.forEach(value -> field(name, value.toString()));
    }

    private static String both(long figure, String rounded) {
        return figure < 0 ? "not known, because shapes are not" : figure < 1000 ? Figures.exact(figure)
                : rounded + " (" + Figures.exact(figure) + ")";
    }

    private static String symbols(NetworkFacts facts) {
        return facts.symbols().stream().map(symbol -> symbol
                + (facts.bindings().containsKey(symbol) ? " = " + facts.bindings().get(symbol) : "")).collect(Collectors.joining(", "));
    }

    private static String operators(Map<String, Integer> operators) {
        return operators.isEmpty() ? "" : ": " + operators.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void table(NetworkAnalysis analysis) {
        List<LayerColumn> columns = LayerColumns.ALL.stream().filter(LayerColumn::shown).toList();
        List<String[]> lines = new ArrayList<>();
        lines.add(columns.stream().map(LayerColumn::title).toArray(String[]::new));
        for (LayerRow row : analysis.table().rows()) {
            lines.add(columns.stream().map(column -> Texts.line(column.text().apply(row))).toArray(String[]::new));
        }
        lines.add(columns.stream().map(column -> column.total().apply(analysis.table().totals())).toArray(String[]::new));
        Texts.table(lines, columns.stream().map(LayerColumn::numeric).toList()).forEach(out::println);
    }

    private String paint(String code, String text) {
        return colour ? code + text + NORMAL : text;
    }
}
