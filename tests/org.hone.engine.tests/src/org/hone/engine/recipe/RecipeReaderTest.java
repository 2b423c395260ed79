package org.hone.engine.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hone.core.metric.MetricRegistry;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Choice;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterType.Flag;
import org.hone.core.parameter.ParameterType.Layers;
import org.hone.core.parameter.ParameterType.Real;
import org.hone.core.step.StepRegistry;
import org.hone.engine.accuracy.AbsoluteError;
import org.hone.engine.recipe.RecipeReader.Reading;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeReaderTest {

    private static final RecipeReader READER = new RecipeReader(new StepRegistry(List.of(new DeclaredStep("simplify", List.of()),
            new DeclaredStep("fuse", List.of()), new DeclaredStep("learn", List.of(), true),
            new DeclaredStep("quantize", List.of(
                    Parameter.of("scheme", "Scheme", new Choice(List.of(new Word("int8", ""))), "int8", ""),
                    Parameter.of("calibrator", "Calibrator",
                            new Choice(List.of(new Word("min-max", ""), new Word("entropy", ""), new Word("mse", ""))), "min-max", ""),
                    Parameter.of("percentile", "Percentile", new Real(50, 100), 99.99, ""),
                    Parameter.of("per-channel", "Per channel", new Flag(), true, ""),
                    Parameter.of("exclude", "Exclude", new Layers(), List.of(), ""))))),
            new MetricRegistry(List.of(new AbsoluteError())));

    private static final String RECIPE = """
            model: ../shared/data/mlperf-tiny/ic_resnet8_fp32.tflite
            data:
              calibration: {images: ../shared/data/cifar10/train.zip, samples: 512, seed: 1}
              evaluation: {images: ../shared/data/cifar10/validation.zip}
              preprocess: []            # the network takes raw 0..255 RGB
            steps:
            - simplify
            - fuse
            - quantize: {scheme: int8, calibrator: entropy, per-channel: true}
            deploy:
            - {target: neon, board: virtual, threads: 1}
            limits: {accuracy-drop: 0.5, size: 120 kB}
            """;

    private static Map<String, Object> values(Section section) {
        return section.getArguments().stream().collect(Collectors.toMap(Argument::getKey, Argument::getValue));
    }

    @Test
    void readsARecipeThatUsesEverySection() {
        Reading reading = READER.read(RECIPE);
        assertEquals(List.of(), reading.problems());
        var recipe = reading.recipe();
        assertEquals("../shared/data/mlperf-tiny/ic_resnet8_fp32.tflite", recipe.getModel());
        assertEquals(Map.of("images", "../shared/data/cifar10/train.zip", "samples", 512L, "seed", 1L), values(recipe.getCalibration()));
        assertEquals(List.of("simplify", "fuse", "quantize"), recipe.getSteps().stream().map(step -> step.getStep()).toList());
        assertEquals(Map.of("scheme", "int8", "calibrator", "entropy", "per-channel", true), values(recipe.getSteps().get(2)));
        assertEquals(Map.of("target", "neon", "board", "virtual", "threads", 1L), values(recipe.getDeployments().get(0)));
        assertEquals(Map.of("accuracy-drop", 0.5, "size", 120_000.0), values(recipe.getLimits()));
    }

    @Test
    void needsNothingButTheModel() {
        assertEquals(List.of(), READER.read("model: a.onnx").problems());
        assertEquals("1:1: a recipe names its network: the key 'model' is missing", READER.read("# empty").problems().get(0).toString());
    }

    @Test
    void switchesAStepOff() {
        Reading reading = READER.read("model: a\nsteps:\n- fuse: {enabled: false}\n- quantize:\n    calibrator: mse\n    enabled: false\n");
        assertEquals(List.of(), reading.problems());
        assertFalse(reading.recipe().getSteps().get(0).isEnabled());
        assertFalse(reading.recipe().getSteps().get(1).isEnabled());
        assertEquals(Map.of("calibrator", "mse"), values(reading.recipe().getSteps().get(1)));
    }

    @Test
    void readsPreprocessingInShortAndLongForm() {
        Reading reading = READER.read(
                "model: a\ndata: {preprocess: [{resize: 32}, {resize: {size: [24, 32], method: nearest}}, {scale: 0.5}, {layout: NCHW}]}\n");
        assertEquals(List.of(), reading.problems());
        var operations = reading.recipe().getPreprocess();
        assertEquals(Map.of("size", List.of(32L)), values(operations.get(0)));
        assertEquals(Map.of("size", List.of(24L, 32L), "method", "nearest"), values(operations.get(1)));
        assertEquals(Map.of("factor", 0.5), values(operations.get(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "steps: [quantise]|2:9: there is no step 'quantise': did you mean 'quantize'?",
            "steps: [{quantize: {calibrater: mse}}]|2:21: step 'quantize' has no key 'calibrater': did you mean 'calibrator'?",
            "steps: [{quantize: {calibrator: entrpy}}]|2:33: 'entrpy' is not a value of 'calibrator': did you mean 'entropy'?",
            "steps: [{quantize: {percentile: 101}}]|2:33: 'percentile' is '101': it must be a number from 50 to 100",
            "steps: [{quantize: {per-channel: yes}}]|2:34: 'per-channel' is 'yes': it must be true or false",
            "steps: [{quantize: {percentile: NaN}}]|2:33: 'percentile' is 'NaN': it must be a number",
            "steps: 7|2:8: 'steps' is a list",
            "metrics: [absolute-eror]|2:11: there is no metric 'absolute-eror': did you mean 'absolute-error'?",
            "metrics: [{command: ./a}]|2:11: a metric that a program measures has a 'name'",
            "metrics: [{command: 'a \"b', name: x}]|2:21: 'a \"b' is no command: a quotation mark is not closed",
            "metrics: [{comand: a, command: a, name: x}]|2:12: a metric has no key 'comand': did you mean 'command'?",
            "metrics: [[a]]|2:11: a metric is a word, or a program with a name, such as {command: ./score.py, name: mAP}",
            "limit: {size: 1 kB}|2:1: a recipe has no key 'limit': did you mean 'limits'?",
            "limits: {size: 1 kb}|2:16: 'kb' is not a unit of 'size': did you mean 'kB'?",
            "limits: {size: big}|2:16: 'size' is 'big': it must be a number with a unit (B, kB, MB, GB, KiB, MiB, GiB)",
            "limits: {accuracy-drop: -1}|2:25: 'accuracy-drop' is '-1': it must be a number from 0 to 100",
            "hone: 2|2:7: this recipe is of version 2: this Hone reads version 1",
            "data: {calibration: {samples: 3}}|2:21: 'calibration' has no source: it has one of images, arrays, index, random",
            "data: {calibration: {images: a, samples: 0}}|2:42: 'samples' is '0': it must be a whole number from 1 to 2147483647",
            "data: {preprocess: [rezize]}|2:21: there is no preprocessing 'rezize': did you mean 'resize'?",
            "inputs: {x: {range: [3, 1]}}|2:21: 'range' is [3.0, 1.0]: it is the least and the greatest value, as [least, greatest]",
            "deploy: [{board: virtual}]|2:10: a deployment has a 'target', such as {target: neon}",
            "steps: [simplify, learn]|2:19: step 'learn' needs samples: the recipe has no 'calibration' in 'data', such as {images: train.zip, samples: 500}",
            "steps: [{learn: {enabled: false}}, {lern: {}}]|2:37: there is no step 'lern': did you mean 'learn'?",
            "deploy: [{tarjet: neon}]|2:11: a deployment has no key 'tarjet': did you mean 'target'?" })
    void saysWhatIsWrongWhereAndWhatIsNear(String line, String expected) {
        List<RecipeProblem> problems = READER.read("model: a.onnx\n" + line + "\n").problems();
        assertEquals(List.of(expected), problems.stream().filter(RecipeProblem::isError).map(RecipeProblem::toString).toList());
    }

    @Test
    void reportsAllProblemsInTheOrderOfTheText() {
        List<RecipeProblem> problems = READER.read("moddel: a\nsteps: [fuze, quantize]\nlimits: {size: x}\n").problems();
        assertEquals(List.of(1, 1, 2, 3), problems.stream().map(RecipeProblem::line).toList());
    }

    @Test
    void readsMetricsByWordAndByProgram() {
        Reading reading = READER.read("model: a\ndata: {evaluation: {random: true}}\n"
                + "metrics: [absolute-error, {command: python3 score.py, name: mAP, unit: '%', higher-is-better: false}]\n");
        assertEquals(List.of(), reading.problems());
        var metrics = reading.recipe().getMetrics();
        assertEquals("absolute-error", metrics.get(0).getMetric());
        assertEquals(null, metrics.get(1).getMetric());
        assertEquals(Map.of("command", "python3 score.py", "name", "mAP", "unit", "%", "higher-is-better", false), values(metrics.get(1)));
    }

    @Test
    void warnsOfMetricsWithoutData() {
        assertEquals(List.of("2:1: 'metrics' are measured on evaluation data: this recipe has none"),
                READER.read("model: a\nmetrics: [absolute-error]\n").problems().stream().map(RecipeProblem::toString).toList());
    }

    @Test
    void tellsMetricsApartByName() {
        assertEquals(List.of("3:41: there are two metrics named 'x'"), READER.read("model: a\ndata: {evaluation: {random: true}}\n"
                + "metrics: [{command: a, name: x}, {name: x, command: b}]\n").problems().stream().map(RecipeProblem::toString).toList());
    }

    @Test
    void survivesTextThatIsNotYaml() {
        Reading reading = READER.read("model: [a\n");
        assertTrue(reading.hasErrors());
        assertEquals(2, reading.problems().get(0).line());
    }

    @Test
    void readsUnitsOfThousandAnd1024() {
        assertEquals(Map.of("size", 122_880.0, "latency", 2.5e6),
                values(READER.read("model: a\nlimits: {size: 120KiB, latency: 2.5 ms}").recipe().getLimits()));
    }
}
