package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.compress.quantize.QuantizationPlan.ScaleGroup;
import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.Calibrator;
import org.hone.compress.quantize.calibration.MinMaxCalibrator;
import org.hone.compress.quantize.calibration.Range;
import org.hone.compress.rewrite.LayerSelection;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.step.NetworkTypes;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/** One quantization of one network, which is changed. */
final class QuantizationRun {

    private static final int PLAN_WORK = 5;
    private static final int PASS_WORK = 90;
    private static final int ERROR_WORK = 20;
    /** Histograms count one of so many samples where only the report shows them. */
    static final int SHOWN_EVERY = 16;

    private final Network network;
    private final ParameterValues parameters;
    private final StepContext context;
    private final QuantizationSpec spec;
    private final CalibrationPass pass;
    private final ActivationError error;
    private final QuantizeReport report = new QuantizeReport();
    private final SubMonitor progress;
    private final Calibrator calibrator;

    QuantizationRun(Network network, ParameterValues parameters, StepContext context, SampleSource samples) throws HoneException {
        this.network = network;
        this.parameters = parameters;
        this.context = context;
        this.spec = context.quantization();
        this.calibrator = QuantizeParameters.calibrator(parameters);
        this.pass = new CalibrationPass(context.engine(), samples);
        this.error = new ActivationError(context.engine(), samples);
        this.progress = SubMonitor.convert(context.monitor(), "Quantizing", 2 * PASS_WORK + 2 * PLAN_WORK + ERROR_WORK);
    }

    StepResult run() throws HoneException {
        QuantizeParameters.checkWeights(spec);
        ElementType type = QuantizeParameters.activationType(parameters, spec);
        new RestoredWeights(network.getGraph()).run();
        Set<Node> excluded = excluded();
        if (parameters.flag("equalize")) {
            new CrossLayerEqualization(network.getGraph(), excluded).run(progress.split(PLAN_WORK));
        }
        NetworkTypes types = context.types(network);
        QuantizationPlan plan = new QuantizationPlanner(network, types, spec, type, excluded).plan();
        if (plan.nodes().isEmpty()) {
            report.warn("nothing was quantized: no layer can run on integers");
        }
        Map<Value, ActivationStatistics> observed = pass.observe(network, plan.observed(), this::newStatistics,
                calibrator.readsHistogram() ? 1 : SHOWN_EVERY, progress.split(PASS_WORK));
        Map<Value, IntegerScale> scales = scales(plan, observed, type);
        Map<WeightLayer, QuantizedWeight> weights = weights(plan, scales);
        Map<WeightLayer, float[]> shifts = parameters.flag("bias-correction")
                ? new BiasCorrection(network, types, pass).shifts(weights, progress.split(PASS_WORK))
                : Map.of();
        Network real = context.copy(network);
        write(plan, scales, weights, shifts);
        report.errors(error.measure(real, network, progress.split(ERROR_WORK)));
        return StepResult.of(network, report.report(plan));
    }

    private Set<Node> excluded() throws HoneException {
        Set<Node> excluded = new HashSet<>(LayerSelection.of(network, parameters.list("exclude")));
        List<Node> layers = network.getGraph().getNodes().stream().filter(node -> WeightLayer.of(node) != null).toList();
        excluded.addAll(layers.subList(0, (int) Math.min(parameters.whole("keep-first"), layers.size())));
        excluded.addAll(layers.subList((int) Math.max(0, layers.size() - parameters.whole("keep-last")), layers.size()));
        return excluded;
    }

    private Map<Value, IntegerScale> scales(QuantizationPlan plan, Map<Value, ActivationStatistics> observed, ElementType type) {
        Map<Value, IntegerScale> scales = new LinkedHashMap<>();
        for (ScaleGroup group : plan.groups()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            ActivationStatistics statistics = group.fixed() == null ? merged(group, observed) : null;
            boolean constant = group.values().stream().allMatch(value -> Constants.of(value) != null);
            IntegerScale scale = statistics == null ? group.fixed()
                    : scale(constant ? new MinMaxCalibrator() : calibrator, statistics, type);
            group.values().forEach(value -> scales.put(value, scale));
            report.activation(group, statistics, scale);
        }
        return scales;
    }

    private ActivationStatistics newStatistics() {
        return new ActivationStatistics(parameters.real("momentum"), (int) parameters.whole("batch"));
    }

    private ActivationStatistics merged(ScaleGroup group, Map<Value, ActivationStatistics> observed) {
        if (group.sources().size() == 1) {
            return observed.get(group.sources().getFirst());
        }
        ActivationStatistics merged = newStatistics();
        group.sources().forEach(value -> merged.merge(observed.get(value)));
        return merged;
    }

    private IntegerScale scale(Calibrator calibrator, ActivationStatistics statistics, ElementType type) {
        Range range = statistics.isEmpty() ? new Range(0, 0) : calibrator.range(statistics, IntegerScale.LEVELS);
        return spec.symmetricActivations() ? IntegerScale.symmetric(range, type) : IntegerScale.spread(range, type);
    }

    private Map<WeightLayer, QuantizedWeight> weights(QuantizationPlan plan, Map<Value, IntegerScale> scales) {
        Map<WeightLayer, QuantizedWeight> weights = new LinkedHashMap<>();
        for (WeightLayer layer : plan.layers()) {
            boolean each = parameters.flag("per-channel") && spec.perChannelWeights()
                    && (!layer.isFullyConnected() || spec.perChannelFullyConnected());
            float[] bias = layer.bias() == null || !spec.quantizedBias() ? null : Constants.read(layer.bias());
            QuantizedWeight weight = QuantizedWeight.of(layer, each, inputScale(layer, scales), bias);
            weights.put(layer, weight);
            report.weight(layer, weight);
        }
        return weights;
    }

    private static float inputScale(WeightLayer layer, Map<Value, IntegerScale> scales) {
        return scales.get(layer.node().getInputs().get(WeightLayer.ACTIVATION).getValue()).scale();
    }

    private void write(QuantizationPlan plan, Map<Value, IntegerScale> scales, Map<WeightLayer, QuantizedWeight> weights,
            Map<WeightLayer, float[]> shifts) {
        QdqWriter writer = new QdqWriter(network.getGraph());
        weights.forEach((layer, weight) -> {
            writer.weight(layer, weight);
            writeBias(writer, layer, weight, inputScale(layer, scales), shifts.get(layer));
        });
        boolean integerInputs = parameters.text("inputs").equals("quantized");
        boolean integerOutputs = parameters.text("outputs").equals("quantized");
        for (Map.Entry<Value, IntegerScale> entry : new ArrayList<>(scales.entrySet())) {
            if (Constants.of(entry.getKey()) != null) {
                writer.constant(entry.getKey(), entry.getValue(), plan.nodes());
            } else {
                writeActivation(writer, entry.getKey(), entry.getValue(), integerInputs, integerOutputs);
            }
        }
        writer.finish();
    }

    private void writeActivation(QdqWriter writer, Value value, IntegerScale scale, boolean integerInputs, boolean integerOutputs) {
        String name = value.getName(); // the writer may give it another
        Value reals = writer.activation(value, scale, integerInputs, integerOutputs);
        if (reals != null) {
            error.compare(name, reals.getName());
            if (integerInputs && value.getProducer() == null) {
                error.integerInput(name, scale);
            }
        }
    }

    private void writeBias(QdqWriter writer, WeightLayer layer, QuantizedWeight weight, float inputScale, float[] shift) {
        float[] bias = layer.bias() != null ? Constants.read(layer.bias()) : shift != null ? new float[shift.length] : null;
        if (bias == null) {
            return;
        }
        if (shift != null) {
            for (int c = 0; c < bias.length; c++) {
                bias[c] -= shift[c];
            }
        }
        if (spec.quantizedBias()) {
            float[] biasScales = weight.biasScales(inputScale);
            writer.integerBias(layer, weight.bias(bias, biasScales), biasScales);
        } else if (shift != null) {
            writer.floatBias(layer, bias);
        }
    }
}
