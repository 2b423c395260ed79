package org.hone.engine.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.hone.engine.accuracy.Accuracy;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Interval;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.board.BoardRun;
import org.hone.engine.cost.NetworkCost;
import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.StepReportJson;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.recipe.RecipeProblem;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * {@code report.json}. Keys never change their meaning within one {@value #VERSION}; new ones may come. A figure that is not
 * known, or that JSON cannot say, is null. Sizes are in bytes, shares of 0..1, {@code drop} in percentage points, SQNR in dB
 * (null when both networks gave the same, which {@code equal} says).
 */
final class JsonReport {

    static final int VERSION = 1;

    private final Tuning tuning;
    private final JsonGenerator json;

    private JsonReport(Tuning tuning, JsonGenerator json) {
        this.tuning = tuning;
        this.json = json;
    }

    static void write(Tuning tuning, Environment environment, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.generator(out)) {
            new JsonReport(tuning, json).write(environment);
        }
    }

    private void write(Environment environment) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "hone-report");
        json.writeNumberField("version", VERSION);
        json.writeStringField("recipe", tuning.recipe().file().getFileName().toString());
        json.writeStringField("model", tuning.recipe().recipe().getModel());
        json.writeStringField("output", tuning.model().getFileName().toString());
        json.writeStringField("sha256", tuning.sha256());
        json.writeStringField("engine", tuning.engine());
        accuracy();
        metrics();
        json.writeObjectFieldStart("size");
        json.writeNumberField("before", tuning.sizeBefore());
        json.writeNumberField("after", tuning.sizeAfter());
        json.writeEndObject();
        figures("macs", NetworkCost::macs);
        figures("parameters", NetworkCost::parameters);
        figures("weightBytes", NetworkCost::weightBytes);
        figures("activationMemory", NetworkCost::peakActivationBytes);
        json.writeObjectFieldStart("nodes");
        json.writeNumberField("before", tuning.before().nodes().size());
        json.writeNumberField("after", tuning.after().nodes().size());
        json.writeEndObject();
        limits();
        steps();
        json.writeArrayFieldStart("deployments");
        for (BoardRun run : tuning.deployments()) {
            DeploymentJson.write(run, json);
        }
        json.writeEndArray();
        JsonFiles.texts(json, "warnings", tuning.recipe().warnings().stream().map(RecipeProblem::toString).toList());
        json.writeStringField("recipeText", tuning.recipe().text());
        environment(environment);
        json.writeEndObject();
    }

    private void figures(String key, ToLongFunction<NetworkCost> figure) throws IOException {
        json.writeObjectFieldStart(key);
        JsonFiles.known(json, "before", figure.applyAsLong(tuning.before()), tuning.before().isComplete());
        JsonFiles.known(json, "after", figure.applyAsLong(tuning.after()), tuning.after().isComplete());
        json.writeEndObject();
    }

    private void accuracy() throws IOException {
        AccuracyComparison accuracy = tuning.accuracy();
        Accuracy before = accuracy == null ? new Accuracy(0, null, null, null) : accuracy.before();
        Accuracy after = accuracy == null ? before : accuracy.after();
        json.writeObjectFieldStart("accuracy");
        json.writeStringField("metric", "top1");
        json.writeNumberField("samples", before.samples());
        pair(before.top1(), after.top1());
        JsonFiles.number(json, "drop", accuracy == null ? Double.NaN : accuracy.drop());
        pair("top5", before.top5(), after.top5());
        pair("loss", before.loss(), after.loss());
        if (accuracy == null || accuracy.mcNemar() == null) {
            json.writeNullField("mcNemar");
        } else {
            json.writeObjectFieldStart("mcNemar");
            json.writeNumberField("onlyBefore", accuracy.mcNemar().onlyBefore());
            json.writeNumberField("onlyAfter", accuracy.mcNemar().onlyAfter());
            JsonFiles.number(json, "p", accuracy.mcNemar().pValue());
            json.writeBooleanField("significant", accuracy.mcNemar().isSignificant());
            json.writeEndObject();
        }
        single("agreement", accuracy == null ? null : accuracy.agreement());
        JsonFiles.number(json, "sqnr", accuracy == null ? Double.NaN : accuracy.sqnr());
        json.writeBooleanField("equal", accuracy != null && accuracy.sqnr() == Double.POSITIVE_INFINITY);
        single("cosine", accuracy == null ? null : accuracy.cosine());
        json.writeEndObject();
    }

    private void metrics() throws IOException {
        json.writeArrayFieldStart("metrics");
        for (MetricResult metric : tuning.metrics()) {
            json.writeStartObject();
            json.writeStringField("name", metric.name());
            json.writeStringField("unit", metric.unit());
            json.writeBooleanField("higherIsBetter", metric.higherIsBetter());
            JsonFiles.number(json, "before", metric.before());
            JsonFiles.number(json, "after", metric.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pair(String key, Interval before, Interval after) throws IOException {
        if (before == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        pair(before, after);
        json.writeEndObject();
    }

    private void pair(Interval before, Interval after) throws IOException {
        JsonFiles.number(json, "before", value(before, Interval::value));
        JsonFiles.number(json, "after", value(after, Interval::value));
        json.writeObjectFieldStart("interval");
        json.writeNumberField("level", 0.95);
        bounds("before", before);
        bounds("after", after);
        json.writeEndObject();
    }

    private void bounds(String key, Interval interval) throws IOException {
        json.writeObjectFieldStart(key);
        JsonFiles.number(json, "low", value(interval, Interval::low));
        JsonFiles.number(json, "high", value(interval, Interval::high));
        json.writeEndObject();
    }

    private void single(String key, Interval interval) throws IOException {
        if (interval == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        JsonFiles.number(json, "value", interval.value());
        JsonFiles.number(json, "low", interval.low());
        JsonFiles.number(json, "high", interval.high());
        json.writeEndObject();
    }

    private static double value(Interval interval, ToDoubleFunction<Interval> part) {
        return interval == null ? Double.NaN : part.applyAsDouble(interval);
    }

    private void limits() throws IOException {
        json.writeBooleanField("keepsLimits", tuning.keepsLimits());
        json.writeArrayFieldStart("limits");
        for (LimitCheck check : tuning.checks()) {
            json.writeStartObject();
            json.writeStringField("key", check.key());
            JsonFiles.number(json, "limit", check.limit());
            JsonFiles.number(json, "value", check.value());
            json.writeStringField("unit", check.unit());
            json.writeStringField("outcome", check.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void steps() throws IOException {
        json.writeArrayFieldStart("steps");
        for (Stage stage : tuning.stages()) {
            json.writeStartObject();
            json.writeStringField("id", stage.step().id());
            json.writeStringField("label", stage.step().label());
            json.writeNumberField("version", stage.step().version());
            json.writeObjectFieldStart("parameters");
            for (Map.Entry<String, Object> parameter : stage.parameters().all().entrySet()) {
                json.writeFieldName(parameter.getKey());
                JsonFiles.value(json, parameter.getValue());
            }
            json.writeEndObject();
            JsonFiles.texts(json, "variants", List.copyOf(stage.variants()));
            json.writeNumberField("nodes", stage.nodes());
            NetworkCost cost = stage.cost();
            JsonFiles.known(json, "macs", cost.macs(), cost.isComplete());
            JsonFiles.known(json, "parameterCount", cost.parameters(), cost.isComplete());
            JsonFiles.known(json, "weightBytes", cost.weightBytes(), cost.isComplete());
            JsonFiles.known(json, "activationMemory", cost.peakActivationBytes(), cost.isComplete());
            json.writeFieldName("report");
            StepReportJson.write(stage.report(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void environment(Environment environment) throws IOException {
        json.writeObjectFieldStart("environment");
        for (Map.Entry<String, String> fact : environment.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
    }
}
