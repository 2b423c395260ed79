package org.hone.engine.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Measure;
import org.hone.core.step.StepReport.Table;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.rows.Figures;

/** What each step did: the network after each in one table, then a card for each step with its own figures. */
final class StepsSection {

    private final Markup html;

    StepsSection(Markup html) {
        this.html = html;
    }

    void write(Tuning tuning) {
        if (tuning.stages().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Steps");
        effects(tuning);
        int number = 1;
        for (Stage stage : tuning.stages()) {
            step(number++, stage);
        }
        html.close().line();
    }

    private record Effect(String name, long nodes, NetworkCost cost) {

        List<Long> figures() {
            boolean known = cost.isComplete();
            return List.of(nodes, known ? cost.macs() : -1, known ? cost.parameters() : -1, known ? cost.weightBytes() : -1,
                    known ? cost.peakActivationBytes() : -1);
        }
    }

    private void effects(Tuning tuning) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect("original", tuning.before().nodes().size(), tuning.before()));
        tuning.stages().forEach(stage -> effects.add(new Effect(stage.step().id(), stage.nodes(), stage.cost())));
        html.open("div", "class", "card scroll").open("table", "class", "effects").line().open("thead").open("tr");
        html.element("th", "After");
        for (String title : List.of("Nodes", "MACs", "Parameters", "Weights", "Activation memory")) {
            html.element("th", title, "class", "number");
        }
        html.close().close().open("tbody").line();
        List<Long> previous = null;
        for (Effect effect : effects) {
            html.open("tr", "class", previous == null ? "first" : null).element("th", effect.name(), "scope", "row");
            List<Long> figures = effect.figures();
            for (int i = 0; i < figures.size(); i++) {
                int column = i;
                long most = effects.stream().mapToLong(other -> other.figures().get(column)).max().orElse(0);
                boolean changed = previous != null && !Objects.equals(previous.get(i), figures.get(i));
                figure(figures.get(i), most, i > 2, changed);
            }
            html.close().line();
            previous = figures;
        }
        html.close().close().close().line();
    }

    private void figure(long value, long most, boolean bytes, boolean changed) {
        html.open("td", "class", changed ? "number changed" : "number");
        html.text(value < 0 ? "–" : bytes ? Figures.bytes(value) : Figures.rounded(value));
        html.open("span", "class", "meter", "aria-hidden", "true")
                .empty("span", "style", SummaryTiles.width(most <= 0 || value < 0 ? 0 : (double) value / most)).close();
        html.close();
    }

    private void step(int number, Stage stage) {
        html.open("article", "class", "card step").open("h3").element("span", String.valueOf(number), "class", "count")
                .text(stage.step().label()).element("code", stage.step().id()).close().line();
        html.element("p", stage.report().summary(), "class", "summary");
        parameters(stage);
        if (stage.variants().size() > 1) {
            html.element("p", "Variants: " + String.join(", ", stage.variants()), "class", "was");
        }
        for (String warning : stage.report().warnings()) {
            html.element("p", warning, "class", "warning");
        }
        for (Table table : stage.report().tables()) {
            new TableView(html, table).write();
        }
        html.close().line();
    }

    /** The parameters, those that differ from their default marked. */
    private void parameters(Stage stage) {
        if (stage.parameters().all().isEmpty()) {
            return;
        }
        html.open("ul", "class", "parameters");
        for (Parameter parameter : stage.step().parameters()) {
            Object value = stage.parameters().all().get(parameter.key());
            if (value != null) {
                html.open("li", "class", value.equals(parameter.defaultValue()) ? null : "set").element("span", parameter.key()).text(" ")
                        .element("b", value(parameter, value)).close();
            }
        }
        html.close().line();
    }

    private static String value(Parameter parameter, Object value) {
        if (parameter.type() instanceof Measure measure && value instanceof Number number) {
            return measure.quantity().text(number.doubleValue());
        }
        return value(value) + (parameter.unit().isEmpty() ? "" : " " + parameter.unit());
    }

    private static String value(Object value) {
        return switch (value) {
        case Boolean flag -> flag ? "on" : "off";
        case Long number -> Numbers.whole(number);
        case Double number -> Numbers.digits(number);
        case Collection<?> items -> items.isEmpty() ? "none" : items.stream().map(StepsSection::value).collect(Collectors.joining(", "));
        case Map<?, ?> entries -> entries.isEmpty() ? "none"
                : entries.entrySet().stream().map(e -> e.getKey() + ": " + value(e.getValue())).collect(Collectors.joining(", "));
        default -> value.toString();
        };
    }
}
