package org.hone.cli.command;

import java.util.List;
import java.util.function.Consumer;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.step.Step;

/** The reference page of steps, made from their declarations: Markdown with a table of parameters for each step. */
final class StepsMarkdown {

    private static final String MADE_BY = "./hone steps --markdown > releng/docs/steps.md";

    private final Consumer<String> line;

    /** @param line takes each line of the page */
    StepsMarkdown(Consumer<String> line) {
        this.line = line;
    }

    void write(List<Step> steps) {
        line.accept("# The steps of a recipe");
        line.accept("");
        line.accept("Made from the declarations of the steps by `" + MADE_BY + "`; do not edit.");
        line.accept("[recipe.md](recipe.md) says what else is in a recipe. Besides its parameters each step takes `enabled: false`,");
        line.accept("which switches it off. A step without parameters is a bare word.");
        steps.forEach(this::step);
    }

    private void step(Step step) {
        line.accept("");
        line.accept("## " + step.id());
        line.accept("");
        line.accept(text(step.documentation()));
        if (step.parameters().isEmpty()) {
            return;
        }
        line.accept("");
        line.accept("| parameter | value | default | what it does |");
        line.accept("| --- | --- | --- | --- |");
        step.parameters().forEach(this::row);
        step.parameters().stream().filter(parameter -> !TypeText.of(parameter.type()).words().isEmpty()).forEach(this::words);
    }

    private void row(Parameter parameter) {
        TypeText type = TypeText.of(parameter.type());
        String unit = parameter.unit().isEmpty() ? type.unit() : parameter.unit();
        String range = type.range();
        String value = type.name() + (unit.isEmpty() ? "" : ", in " + unit) + (range.isEmpty() ? "" : ", " + range);
        String usual = parameter.defaultValue() == null ? "" : "`" + TypeText.usual(parameter) + "`";
        line.accept("| `" + parameter.key() + "` | " + text(value) + " | " + usual + " | " + text(parameter.documentation()) + " |");
    }

    private void words(Parameter parameter) {
        line.accept("");
        line.accept("The words of `" + parameter.key() + "`:");
        line.accept("");
        for (Word word : TypeText.of(parameter.type()).words()) {
            line.accept("- `" + word.word() + "`: " + text(word.documentation()));
        }
    }

    private static String text(String documentation) {
        return documentation.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
