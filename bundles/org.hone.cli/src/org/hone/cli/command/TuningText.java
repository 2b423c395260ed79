package org.hone.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.hone.cli.console.Console;
import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.LimitCheck.Outcome;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.recipe.RecipeProblem;
import org.hone.engine.report.LimitText;
import org.hone.engine.report.SummaryRow;

/** What {@code hone tune} says to people. */
final class TuningText {

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String NORMAL = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;

    TuningText(Console console) {
        this.out = console.out();
        this.colour = console.colour();
    }

    void write(Tuning tuning) {
        out.println(paint(BOLD, Texts.line(tuning.recipe().name())) + ": " + Texts.line(tuning.recipe().recipe().getModel()));
        for (RecipeProblem warning : tuning.recipe().warnings()) {
            warn("line " + warning.line() + ": " + warning.message());
        }
        for (Stage stage : tuning.stages()) {
            out.println("  " + stage.step().id() + ": " + Texts.line(stage.report().summary()) + (stage.cached() ? " (from the cache)" : ""));
            stage.report().warnings().forEach(this::warn);
        }
        out.println();
        table(tuning);
        if (!tuning.checks().isEmpty()) {
            out.println();
            tuning.checks().forEach(this::limit);
        }
    }

    private void warn(String text) {
        out.println("  " + paint(YELLOW, "warning") + ": " + Texts.line(text));
    }

    private void table(Tuning tuning) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"", "before", "after", "change"});
        for (SummaryRow row : SummaryRow.of(tuning)) {
            rows.add(new String[] {row.label(), row.before(), row.after(), row.change()});
        }
        Texts.table(rows, List.of(false, true, true, true)).forEach(line -> out.println("  " + line));
    }

    private void limit(LimitCheck check) {
        String code = switch (check.outcome()) {
        case MET -> GREEN;
        case MISSED -> RED;
        case NOT_MEASURED -> YELLOW;
        };
        String sentence = LimitText.sentence(check);
        out.println("  " + paint(code, LimitText.outcome(check)) + ": "
                + (check.outcome() == Outcome.NOT_MEASURED ? check.key() + " has a limit, but nothing measured it" : sentence));
    }

    private String paint(String code, String text) {
        return colour ? code + text + NORMAL : text;
    }
}
