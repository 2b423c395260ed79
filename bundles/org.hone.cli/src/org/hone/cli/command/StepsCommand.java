package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.step.Step;
import org.hone.core.step.StepRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone steps}: the steps that a recipe may have, and their parameters. */
@Command(name = "steps", sortOptions = false,
        description = "Lists the steps that a recipe may have with their parameters, or one of them with what each parameter does.",
        footerHeading = "%nExamples:%n", footer = {"  hone steps", "  hone steps quantize", "  hone steps --json"})
final class StepsCommand extends HoneCommand {

    private static final String INDENT = "    ";
    private static final int WIDTH = 100;

    @Parameters(arity = "0..1", paramLabel = "STEP", description = "The word of a step.")
    private String step;

    @Option(names = "--markdown", description = "Print the reference page of all steps instead: releng/docs/steps.md.")
    private boolean markdown;

    StepsCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        StepRegistry registry = session().engine().steps();
        List<Step> steps = step == null ? registry.all() : List.of(find(registry));
        if (markdown) {
            new StepsMarkdown(this::print).write(steps);
        } else if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("steps", steps, each -> write(each, json));
            }
        } else if (step == null) {
            list(steps);
        } else {
            describe(steps.getFirst());
        }
    }

    private Step find(StepRegistry registry) throws HoneException {
        Step found = registry.find(step);
        if (found == null) {
            throw HoneException.usage("failed to find the step '" + step + "': the steps are "
                    + String.join(", ", registry.all().stream().map(Step::id).toList()));
        }
        return found;
    }

    private static void write(Step step, Json json) {
        json.text("id", step.id()).text("label", step.label()).figure("version", step.version())
                .text("documentation", step.documentation());
        json.objects("parameters", step.parameters(), parameter -> write(parameter, json));
    }

    private static void write(Parameter parameter, Json json) {
        TypeText type = TypeText.of(parameter.type());
        json.text("key", parameter.key()).text("label", parameter.label()).text("type", type.name());
        json.value("minimum", type.minimum()).value("maximum", type.maximum());
        json.objects("words", type.words(), word -> json.text("word", word.word()).text("documentation", word.documentation()));
        json.value("default", parameter.defaultValue()).text("unit", unit(parameter, type)).text("documentation", parameter.documentation());
    }

    private static String unit(Parameter parameter, TypeText type) {
        return parameter.unit().isEmpty() ? type.unit() : parameter.unit();
    }

    private void list(List<Step> steps) {
        for (Step each : steps) {
            print(each.id() + " – " + each.label());
            table(each).forEach(line -> print("  " + line));
            print("");
        }
        print(steps.isEmpty() ? "no steps" : "'hone steps STEP' says what a step and its parameters do");
    }

    private void describe(Step each) {
        print(each.id() + " – " + each.label());
        wrap(each.documentation(), "  ");
        for (Parameter parameter : each.parameters()) {
            print("");
            TypeText type = TypeText.of(parameter.type());
            print("  " + parameter.key() + ": " + bounds(type, unit(parameter, type)) + usual(parameter));
            wrap(parameter.documentation(), INDENT);
            List<String[]> words = new ArrayList<>();
            type.words().forEach(word -> words.add(new String[] {word.word(), word.documentation()}));
            Texts.table(words, List.of(false, false)).forEach(line -> print(INDENT + "  " + line));
        }
    }

    private static List<String> table(Step step) {
        List<String[]> rows = new ArrayList<>();
        for (Parameter parameter : step.parameters()) {
            TypeText type = TypeText.of(parameter.type());
            String words = String.join(" | ", type.words().stream().map(Word::word).toList());
            rows.add(new String[] {parameter.key(), TypeText.usual(parameter),
                    words.isEmpty() ? bounds(type, unit(parameter, type)) : words});
        }
        return Texts.table(rows, List.of(false, false, false));
    }

    private static String bounds(TypeText type, String unit) {
        String range = type.range();
        return type.name() + (unit.isEmpty() ? "" : ", in " + unit) + (range.isEmpty() ? "" : ", " + range);
    }

    private static String usual(Parameter parameter) {
        return parameter.defaultValue() == null ? "" : " (default: " + TypeText.usual(parameter) + ")";
    }

    private void wrap(String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                print(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        print(line.toString().stripTrailing());
    }
}
