package org.hone.engine.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Choice;
import org.hone.core.parameter.ParameterType.Measure;
import org.hone.engine.HoneEngine;
import org.hone.engine.recipe.RecipeKeys.Operation;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Recipe;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the recipe's keys says what the declarations say. */
class RecipeDocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final HoneEngine HONE = new HoneEngine(TestExtensions.source());

    private static String document;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(System.getProperty("hone.root") != null, "needs the checkout");
        document = Files.readString(Path.of(System.getProperty("hone.root"), "releng/docs/recipe.md"));
    }

    @Test
    void hasEveryKeyOfEverySection() {
        checkKeys("## The keys at the top", RecipeReader.TOP);
        check("## inputs", RecipeKeys.INPUT);
        checkKeys("## data", RecipeReader.DATA);
        check("## data", RecipeKeys.DATA);
        check("## metrics", RecipeKeys.METRIC);
        check("## deploy", RecipeKeys.DEPLOYMENT);
        check("## limits", RecipeKeys.LIMITS);
        for (Operation operation : RecipeKeys.PREPROCESSING) {
            String row = row("## data", operation.word());
            operation.parameters().forEach(parameter -> assertTrue(row.contains("`" + parameter.key() + "`"), row));
            operation.parameters().forEach(parameter -> checkWords(parameter, row));
        }
    }

    @Test
    void hasEveryUnit() {
        for (Parameter parameter : RecipeKeys.LIMITS) {
            if (parameter.type() instanceof Measure measure) {
                measure.quantity().units().keySet().forEach(unit -> assertTrue(document.contains("`" + unit + "`"), unit));
            }
        }
    }

    @Test
    void everyExampleIsARecipeWithoutAProblem() {
        List<String> examples = examples();
        assertTrue(examples.size() >= 8, () -> examples.size() + " examples");
        for (String example : examples) {
            assertEquals(List.of(), new RecipeReader(HONE.steps(), HONE.metrics()).read(example).problems(), example);
        }
    }

    /** Every key is used in an example, too. */
    @Test
    void theExamplesShowEveryFeature() {
        List<String> used = new ArrayList<>();
        for (String example : examples()) {
            Recipe recipe = new RecipeReader(HONE.steps(), HONE.metrics()).read(example).recipe();
            recipe.eAllContents().forEachRemaining(item -> {
                if (item instanceof Argument argument) {
                    used.add(argument.getKey());
                }
            });
        }
        for (List<Parameter> section : List.of(RecipeKeys.INPUT, RecipeKeys.DATA, RecipeKeys.METRIC, RecipeKeys.DEPLOYMENT,
                RecipeKeys.LIMITS)) {
            section.forEach(parameter -> assertTrue(used.contains(parameter.key()), parameter.key()));
        }
        String all = String.join("\n", examples());
        RecipeReader.TOP.forEach(key -> assertTrue(all.contains(key + ":"), key));
        RecipeKeys.PREPROCESSING.forEach(operation -> assertTrue(all.contains("- " + operation.word() + ":"), operation.word()));
        assertTrue(all.contains("enabled: false"));
    }

    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (Matcher matcher = EXAMPLE.matcher(document); matcher.find();) {
            examples.add(matcher.group(1));
        }
        return examples;
    }

    private static void checkKeys(String title, List<String> keys) {
        keys.forEach(key -> assertTrue(section(title).contains("`" + key + "`"), title + ": " + key));
    }

    private static void check(String title, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            String row = row(title, parameter.key());
            checkWords(parameter, row);
            if (parameter.defaultValue() instanceof Number || parameter.defaultValue() instanceof Boolean) {
                assertTrue(row.contains("`" + parameter.defaultValue() + "`"), () -> row + " has not " + parameter.defaultValue());
            }
            if (!parameter.unit().isEmpty()) {
                assertTrue(row.contains(parameter.unit()), () -> row + " has not " + parameter.unit());
            }
        }
    }

    private static void checkWords(Parameter parameter, String row) {
        if (parameter.type() instanceof Choice choice) {
            choice.words().forEach(word -> assertTrue(row.contains("`" + word.word() + "`"), () -> row + " has not " + word.word()));
        }
    }

    /** The row of a section's tables that begins with a key. */
    private static String row(String title, String key) {
        return section(title).lines().filter(line -> line.startsWith("| `" + key + "` |")).findFirst()
                .orElseThrow(() -> new AssertionError(title + " has no row for '" + key + "'"));
    }

    private static String section(String title) {
        int start = document.indexOf("\n" + title + "\n");
        assertTrue(start >= 0, title);
        int end = document.indexOf("\n## ", start + 1);
        return document.substring(start, end < 0 ? document.length() : end);
    }
}
