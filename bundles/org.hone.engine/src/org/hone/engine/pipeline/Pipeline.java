package org.hone.engine.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.metric.Metric;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.core.step.Step;
import org.hone.core.step.StepRegistry;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.engine.HoneEngine;
import org.hone.engine.accuracy.CommandMetric;
import org.hone.engine.accuracy.Evaluation;
import org.hone.engine.accuracy.Evaluation.Measured;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.data.FileDigest;
import org.hone.engine.dataset.DataSets;
import org.hone.engine.dataset.Digest;
import org.hone.engine.open.NetworkOpener;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.opset.CanonicalOpset;
import org.hone.engine.pipeline.StepCache.Cached;
import org.hone.engine.recipe.NearestWord;
import org.hone.engine.recipe.RecipeKeys;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.Deployment;
import org.hone.model.recipe.MetricUse;
import org.hone.model.recipe.Section;
import org.hone.model.recipe.StepUse;
import org.hone.model.snapshot.NetworkSnapshot;

/**
 * Runs one recipe. The same recipe, network and data give bit-identical files.
 *
 * <pre>
 * Tuning tuning = new Pipeline(engine, RecipeFile.read(file, engine.steps(), engine.metrics()), folder).run(monitor);
 * </pre>
 */
public final class Pipeline {

    /** The name of the tuned network's file in the output folder. */
    public static final String MODEL = "model.onnx";

    /** Changed when the pipeline itself may give other outputs for the same input. */
    private static final int VERSION = 1;
    private static final String DEFAULT_TARGET = "onnxruntime";
    private static final SessionOptions EVALUATION = new SessionOptions(Runtime.getRuntime().availableProcessors(), true);

    private final HoneEngine hone;
    private final RecipeFile recipe;
    private final Path folder;
    private final StepRegistry steps;
    private final Set<String> exports = new LinkedHashSet<>();
    /** The file that the tuned network is written to. */
    private Path published;
    private boolean isExport;

    /** @param folder the folder of outputs; the cache lies in it too */
    public Pipeline(HoneEngine hone, RecipeFile recipe, Path folder) {
        this.hone = hone;
        this.recipe = recipe;
        this.folder = folder;
        this.published = folder.resolve(MODEL);
        this.steps = hone.steps();
    }

    /** Lets quantization keep to what the quantization target with {@code id} can take, besides those that the recipe names. */
    public Pipeline alsoFor(String id) {
        exports.add(id);
        return this;
    }

    /**
     * Has the tuned network written to {@code file}, in the format that its extension names, in place of {@value #MODEL}. The
     * recipe's limit on size is then for this file, whatever the recipe deploys.
     */
    public Pipeline exportTo(Path file) {
        published = file;
        isExport = true;
        return this;
    }

    /**
     * Runs the steps, writes the tuned network and measures what is in its file.
     *
     * @throws HoneException when the network, the data or a step fails
     * @throws OperationCanceledException when the monitor is cancelled
     */
    public Tuning run(IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Tuning " + recipe.name(), 100);
        StepCache cache = new StepCache(folder.resolve("cache"), hone.opener());
        try (OpenNetwork original = hone.opener().open(recipe.model(), progress.newChild(2));
                ReferenceEngine engine = hone.newReferenceEngine()) {
            NetworkInputs inputs = inputs(original.network());
            DataSets data = new DataSets(recipe.folder(), inputs.specs(), recipe.recipe().getPreprocess());
            Optional<SampleSource> calibration = source(data, recipe.recipe().getCalibration(), progress);
            Optional<SampleSource> evaluation = source(data, recipe.recipe().getEvaluation(), progress);
            RunContext context = new RunContext(hone.operators(), engine, inputs.bindings(), calibration, quantization(), 0, progress);
            return run(original, cache, context, evaluation, progress);
        }
    }

    private Tuning run(OpenNetwork original, StepCache cache, RunContext context, Optional<SampleSource> evaluation, SubMonitor progress)
            throws HoneException {
        List<Stage> stages = new ArrayList<>();
        List<StepUse> uses = recipe.recipe().getSteps().stream().filter(StepUse::isEnabled).toList();
        Cached current = canonical(original, cache, progress);
        try {
            for (StepUse use : uses) {
                Cached next = stage(use, current, cache, context, stages, progress.newChild(60 / uses.size()));
                current.close();
                current = next;
            }
            hone.opener().write(current.result().main(), published, NetworkOpener.DEFAULT_EXTERNAL_DATA, progress.newChild(1));
        } finally {
            current.close();
        }
        try (OpenNetwork tuned = hone.opener().open(published, progress.newChild(1))) {
            return measure(original, tuned, context, evaluation, stages, progress);
        }
    }

    /** @param tuned the tuned network as its file has it */
    private Tuning measure(OpenNetwork original, OpenNetwork tuned, RunContext context, Optional<SampleSource> evaluation,
            List<Stage> stages, SubMonitor progress) throws HoneException {
        Measured measured = evaluation.isEmpty() ? Measured.NOTHING
                : new Evaluation(context.engine(), EVALUATION).measure(original.network(), tuned.network(), evaluation.get(), metrics(),
                        progress.newChild(30));
        NetworkCost after = cost(tuned.network(), context);
        long size = size(published);
        return new Tuning(recipe, context.engine().description(), List.copyOf(stages), cost(original.network(), context), after,
                size(recipe.model()), size, measured.accuracy(), measured.metrics(), published, FileDigest.sha256(published),
                LimitCheck.of(recipe.recipe().getLimits(), measured.accuracy(), limitedSize(size), after));
    }

    private List<Metric> metrics() throws HoneException {
        List<Metric> metrics = new ArrayList<>();
        for (MetricUse use : recipe.recipe().getMetrics()) {
            metrics.add(use.getMetric() == null
                    ? CommandMetric.of(ParameterValues.of(RecipeKeys.METRIC, given(use)), recipe.folder())
                    : hone.metrics().find(use.getMetric()));
        }
        return metrics;
    }

    /** The original network in the canonical operator set. */
    private Cached canonical(OpenNetwork original, StepCache cache, SubMonitor progress) throws HoneException {
        String key = new Digest().add("canonical").add(VERSION).add(digest(recipe.model())).hex();
        Optional<Cached> known = cache.find(key, progress.newChild(1));
        if (known.isPresent()) {
            return known.get();
        }
        Network network = NetworkCopier.copy(original.network());
        new CanonicalOpset(hone.operators()).apply(network, progress.newChild(1));
        return cache.store(key, StepResult.of(network, StepReport.of("brought to the canonical operator set")), progress.newChild(1));
    }

    private Cached stage(StepUse use, Cached input, StepCache cache, RunContext context, List<Stage> stages, SubMonitor progress)
            throws HoneException {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        long start = System.nanoTime();
        Step step = steps.find(use.getStep());
        ParameterValues parameters = parameters(use, step);
        progress.setTaskName(step.label());
        new LayerCheck(recipe).check(use, step, input.result().main());
        String key = key(step, parameters, input, context);
        Optional<Cached> known = cache.find(key, progress);
        Cached output = known.isPresent() ? known.get()
                : cache.store(key, step.apply(input.result().main(), parameters, context.with(progress)), progress);
        Network main = output.result().main();
        stages.add(new Stage(step, parameters, known.isPresent(), System.nanoTime() - start,
                List.copyOf(output.result().variants().keySet()), output.result().report(), main.getGraph().getNodes().size(),
                cost(main, context)));
        return output;
    }

    /** What the limit on size is for: the exported file, or where the recipe deploys, what goes to the board. */
    private double limitedSize(long file) {
        return isExport || recipe.recipe().getDeployments().isEmpty() ? file : Double.NaN;
    }

    static ParameterValues parameters(StepUse use, Step step) {
        return ParameterValues.of(step.parameters(), given(use));
    }

    private static Map<String, Object> given(Section section) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Argument argument : section.getArguments()) {
            given.put(argument.getKey(), argument.getValue());
        }
        return given;
    }

    private static String key(Step step, ParameterValues parameters, Cached input, RunContext context) throws HoneException {
        Digest digest = new Digest().add(VERSION).add(step.id()).add(step.version()).add(parameters.toString()).add(input.digest())
                .add(context.quantization().toString()).add(context.seed()).add(new java.util.TreeMap<>(context.bindings()).toString());
        if (step.needsCalibration(parameters) && context.calibration().isPresent()) {
            digest.add(context.calibration().get().digest());
        }
        return digest.hex();
    }

    private QuantizationSpec quantization() throws HoneException {
        QuantizationTargets all = hone.quantizationTargets();
        Set<QuantizationTarget> chosen = new LinkedHashSet<>();
        for (Deployment deployment : recipe.recipe().getDeployments()) {
            for (Argument argument : deployment.getArguments()) {
                if (argument.getKey().equals("target")) {
                    chosen.add(target(all, argument));
                }
            }
        }
        for (String id : exports) {
            chosen.add(target(all, id));
        }
        return QuantizationTargets.common(chosen.isEmpty() ? Set.of(target(all, DEFAULT_TARGET)) : chosen);
    }

    private NetworkInputs inputs(Network network) throws HoneException {
        try {
            return NetworkInputs.of(network, recipe.recipe());
        } catch (InputMisfit e) {
            throw e.in(recipe);
        }
    }

    private QuantizationTarget target(QuantizationTargets all, Argument argument) throws RecipeException {
        String id = (String) argument.getValue();
        QuantizationTarget target = all.find(id);
        if (target == null) {
            throw recipe.error(argument.getOffset(), argument.getLength(), "there is no target '" + id + "'" + NearestWord.hint(id, all.ids()));
        }
        return target;
    }

    private static QuantizationTarget target(QuantizationTargets all, String id) throws HoneException {
        QuantizationTarget target = all.find(id);
        if (target == null) {
            throw HoneException.usage("failed to quantize for the target '" + id + "': the targets are " + String.join(", ", all.ids()));
        }
        return target;
    }

    private static Optional<SampleSource> source(DataSets data, DataSource source, SubMonitor progress) throws HoneException {
        return source == null ? Optional.empty() : Optional.of(data.open(source, progress.newChild(1)));
    }

    private NetworkCost cost(Network network, RunContext context) {
        return NetworkCost.of(new ShapeInference(hone.operators()).infer(NetworkSnapshot.of(network), context.bindings(), null));
    }

    private static String digest(Path file) throws HoneException {
        try {
            return StepCache.digest(file);
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + e.getMessage(), e);
        }
    }

    private static long size(Path file) throws HoneException {
        try {
            Path data = file.resolveSibling(file.getFileName() + ".data");
            return Files.size(file) + (Files.exists(data) ? Files.size(data) : 0);
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + e.getMessage(), e);
        }
    }
}
