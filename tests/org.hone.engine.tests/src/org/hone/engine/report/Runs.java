package org.hone.engine.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;
import org.hone.core.step.StepResult;
import org.hone.engine.accuracy.Accuracy;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.accuracy.McNemar;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.cost.NodeCost;
import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.LimitCheck.Outcome;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.recipe.RecipeProblem;
import org.hone.engine.recipe.RecipeProblem.Severity;
import org.hone.model.network.Network;
import org.hone.model.recipe.Recipe;
import org.hone.model.recipe.RecipeFactory;

/** Runs of recipes that never ran, for reports. */
final class Runs {

    /** A layer's name as nobody should choose it. */
    static final String HOSTILE = "</td><script>alert('x')</script>&\"\u0000\u202e=cmd";

    private Runs() {
    }

    /** A network that was quantized, with all that a report may show. */
    static Tuning quantized(String layer, long nanoseconds, boolean cached) {
        NetworkCost original = cost(42, 6_274_752, 57_834, 231_336, 262_144);
        NetworkCost fused = cost(24, 6_210_048, 56_906, 227_624, 262_144);
        NetworkCost quantized = cost(71, 6_210_048, 57_402, 58_912, 65_536);
        List<Parameter> parameters = List.of(
                Parameter.of("calibrator", "Calibrator", new ParameterType.Text(), "min-max", "How ranges are found."),
                Parameter.of("per-channel", "Per channel", new ParameterType.Flag(), true, "A scale for each channel."));
        List<Stage> stages = List.of(
                stage("simplify", "Simplify", List.of(), Map.of(), StepReport.of("removed 4 nodes that computed nothing"), 38, original,
                        cached, nanoseconds),
                stage("fuse", "Fuse", List.of(), Map.of(), StepReport.of("folded 14 BatchNormalizations into convolutions"), 24, fused,
                        cached, nanoseconds),
                stage("quantize", "Quantize", parameters, Map.of("calibrator", "entropy"), report(layer), 71, quantized, false,
                        nanoseconds));
        AccuracyComparison accuracy = new AccuracyComparison(accuracy(1920, 2000, 0.1212), accuracy(1909, 2000, 0.1297),
                new McNemar(19, 8), Interval.ofProportion(1964, 2000), 27.84, new Interval(0.99731, 0.99712, 0.9975));
        List<LimitCheck> checks = List.of(new LimitCheck("accuracy-drop", 1, accuracy.drop(), "percentage points", Outcome.MET),
                new LimitCheck("size", 70_000, 91_204, "bytes", Outcome.MISSED),
                new LimitCheck("latency", 1e6, Double.NaN, "ns", Outcome.NOT_MEASURED));
        return new Tuning(recipe(layer), "ONNX Runtime 1.29.0", stages, original, quantized, 240_876, 91_204, accuracy,
                List.of(new MetricResult("Box error", "px", false, 1.25, 1.5)),
                Path.of("build/parts/model.onnx"), "0123456789abcdef".repeat(4), checks);
    }

    /** A run without data, steps and limits, of a network whose shapes are not known. */
    static Tuning bare() {
        NetworkCost unknown = new NetworkCost(List.of(new NodeCost(-1, -1, -1, -1, -1, -1)), 0, 0, 0, 0, 0, 0, 1);
        Recipe recipe = RecipeFactory.eINSTANCE.createRecipe();
        recipe.setModel("net.onnx");
        return new Tuning(new RecipeFile(Path.of("bare.recipe"), "model: net.onnx\n", recipe, List.of()), "none", List.of(), unknown,
                unknown, 100, 100, null, List.of(), Path.of("model.onnx"), "fedcba9876543210".repeat(4), List.of());
    }

    private static RecipeFile recipe(String layer) {
        Recipe recipe = RecipeFactory.eINSTANCE.createRecipe();
        recipe.setModel("machined-parts.onnx");
        String text = """
                # Int8 for the line camera
                model: machined-parts.onnx
                data:
                  calibration: {images: calibration.zip}
                  evaluation: {images: evaluation.zip}
                  preprocess: [{scale: 0.00392156862745098}]   # the network takes 0..1

                steps:
                - simplify
                - fuse
                - quantize: {calibrator: entropy, leave-out: [%s]}
                limits: {accuracy-drop: 1.0, size: 70 kB}
                """.formatted(layer);
        return new RecipeFile(Path.of("parts.recipe"), text, recipe,
                List.of(new RecipeProblem(Severity.WARNING, "odd: " + layer, 11, 3, 0, 1)));
    }

    private static Stage stage(String id, String label, List<Parameter> parameters, Map<String, Object> given, StepReport report,
            int nodes, NetworkCost cost, boolean cached, long nanoseconds) {
        return new Stage(new NamedStep(id, label, parameters), ParameterValues.of(parameters, given), cached, nanoseconds,
                List.of(StepResult.MAIN), report, nodes, cost);
    }

    private static StepReport report(String layer) {
        List<List<Object>> ranges = new ArrayList<>();
        List<List<Object>> weights = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String name = i == 3 ? layer : "block" + i / 3 + "/conv" + i % 3;
            double spread = 1 + (i * 7 % 5);
            ranges.add(Arrays.asList(name, i % 3 == 0 ? -0.3 * spread : 0.0, 1.7 * spread, spread * 0.00731, (long) (i % 3 == 0 ? -90 : -128),
                    i % 3 == 0 ? -0.2 * spread : 0.0, 1.4 * spread, i == 5 ? null : 41.5 - i * 11 % 17, bins(i)));
            weights.add(Arrays.asList(name, "Conv", (long) 8 << i % 4, 1_728L * (i + 1), Double.NaN));
        }
        return new StepReport("quantized 14 of 15 layers to int8, calibrated with 500 samples", List.of(
                new Table("ranges", "Activations", List.of(new Column("activation", "Activation", ""), new Column("minimum", "Minimum", ""),
                        new Column("maximum", "Maximum", ""), new Column("scale", "Scale", ""), new Column("zero-point", "Zero point", ""),
                        new Column("low", "Lowest kept", ""), new Column("high", "Highest kept", ""), new Column("sqnr", "SQNR", "dB"), new Column("histogram", "Histogram", "")), ranges),
                new Table("weights", "Weights", List.of(new Column("layer", "Layer", ""), new Column("operator", "Operator", ""),
                        new Column("scales", "Scales", ""), new Column("elements", "Elements", ""), new Column("error", "Error", "%")), weights),
                new Table("empty", "Left float", List.of(new Column("layer", "Layer", "")), List.of())),
                List.of("the range of " + layer + " is wide: 3 values of 12,288 lie beyond it"));
    }

    private static String bins(int seed) {
        return IntStream.range(0, 32).mapToObj(i -> String.valueOf(Math.round(5000 * Math.exp(-Math.pow(i - 6 - seed, 2) / (20 + 3 * seed)))))
                .collect(Collectors.joining(" "));
    }

    private static Accuracy accuracy(long right, long samples, double loss) {
        return new Accuracy(samples, Interval.ofProportion(right, samples), Interval.ofProportion(samples - 2, samples),
                new Interval(loss, loss - 0.012, loss + 0.012));
    }

    private static NetworkCost cost(int nodes, long macs, long parameters, long weights, long peak) {
        return new NetworkCost(IntStream.range(0, nodes).mapToObj(i -> new NodeCost(0, 0, 0, 0, 0, 0)).toList(), macs, parameters, weights,
                2 * peak, peak, 3 * peak, 0);
    }

    private record NamedStep(String id, String label, List<Parameter> parameters) implements Step {

        @Override
        public String documentation() {
            return "";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean needsCalibration(ParameterValues values) {
            return false;
        }

        @Override
        public StepResult apply(Network network, ParameterValues values, StepContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
