package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hone.compress.quantize.QuantizationPlan.ScaleGroup;
import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.Range;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;
import org.hone.core.step.LayerSelector;
import org.hone.model.network.Value;

/** Collects what the quantize step reports. */
final class QuantizeReport {

    private static final int HISTOGRAM_BINS = 32;
    /** An activation with less signal to noise, in dB, is worth a warning. */
    private static final double POOR = 10;
    private static final int WORST = 3;

    private final List<List<Object>> activations = new ArrayList<>();
    /** Activations that do not merely pass on what others hold. */
    private final Set<String> sources = new HashSet<>();
    private final List<List<Object>> weights = new ArrayList<>();
    private final List<List<Object>> floats = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** @param statistics null for a group of fixed scale */
    void activation(ScaleGroup group, ActivationStatistics statistics, IntegerScale scale) {
        Range kept = scale.range();
        group.sources().forEach(value -> sources.add(value.getName()));
        Range seen = statistics == null ? null : statistics.extremes();
        for (Value value : group.values()) {
            activations.add(Arrays.asList(value.getName(), seen == null ? null : seen.low(), seen == null ? null : seen.high(),
                    (double) scale.scale(), (long) scale.zeroPoint(), kept.low(), kept.high(),
                    statistics == null ? null : 100 * statistics.histogram().shareOutside(kept.low(), kept.high()),
                    group.sources().getFirst().getName(), statistics == null ? null : histogram(statistics, seen), null));
        }
        if (statistics != null && statistics.notFinite() > 0) {
            warnings.add(statistics.notFinite() + " values of '" + group.values().getFirst().getName()
                    + "' were infinite or NaN on the calibration samples and are left out of its range");
        }
    }

    /** @param decibels signal to noise of activations by name */
    void errors(Map<String, Double> decibels) {
        for (List<Object> row : activations) {
            Double sqnr = decibels.get(row.getFirst());
            if (sqnr != null && Double.isFinite(sqnr)) {
                row.set(row.size() - 1, sqnr);
            }
        }
        decibels.entrySet().stream().filter(entry -> sources.contains(entry.getKey()))
                .filter(entry -> entry.getValue() < POOR && Double.isFinite(entry.getValue()))
                .sorted(Map.Entry.comparingByValue()).limit(WORST).forEach(entry -> warnings.add(String.format(Locale.ROOT,
                        "quantized, '%s' has only %.1f dB of signal to noise", entry.getKey(), entry.getValue())));
    }

    private static String histogram(ActivationStatistics statistics, Range seen) {
        return Arrays.stream(statistics.histogram().coarse(seen.low(), seen.high(), HISTOGRAM_BINS)).mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    void weight(WeightLayer layer, QuantizedWeight weight) {
        double sqnr = weight.sqnr(Constants.read(layer.weight()));
        weights.add(Arrays.asList(LayerSelector.nameOf(layer.node()), layer.node().getOperator(), (long) weight.scales().length,
                layer.weight().elementCount(), Double.isFinite(sqnr) ? (Object) sqnr : null));
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    StepReport report(QuantizationPlan plan) {
        for (Map.Entry<org.hone.model.network.Node, String> entry : plan.floats().entrySet()) {
            floats.add(Arrays.asList(LayerSelector.nameOf(entry.getKey()), entry.getKey().getOperator(), entry.getValue()));
        }
        int values = plan.groups().stream().mapToInt(group -> group.values().size()).sum();
        String summary = "quantized " + plan.layers().size() + " weight layers and " + values + " activations; " + floats.size()
                + " layers stay float";
        return new StepReport(summary, List.of(
                new Table("ranges", "Activations", columns("activation:Activation", "minimum:Minimum", "maximum:Maximum", "scale:Scale",
                        "zero-point:Zero point", "low:Lowest kept", "high:Highest kept", "clipped:Clipped:%", "group:Scale shared with",
                        "histogram:Histogram from minimum to maximum", "sqnr:Signal to noise:dB"), activations),
                new Table("weights", "Weights", columns("layer:Layer", "operator:Operator", "scales:Scales", "elements:Elements",
                        "sqnr:Signal to noise:dB"), weights),
                new Table("float", "Left float", columns("layer:Layer", "operator:Operator", "reason:Reason"), floats)), warnings);
    }

    private static List<Column> columns(String... texts) {
        return Arrays.stream(texts).map(text -> text.split(":"))
                .map(parts -> new Column(parts[0], parts[1], parts.length > 2 ? parts[2] : "")).toList();
    }
}
