package org.hone.engine.report;

import java.io.IOException;
import java.util.Map;

import org.hone.engine.accuracy.Interval;
import org.hone.engine.board.BoardRun;
import org.hone.engine.board.NumbersCheck;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.SampleSummary;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A deployment in {@code report.json}. Times are in ns; those of an emulated board, which {@code emulated} marks, say nothing of
 * a real one. {@code check.worst} is the largest absolute difference to the reference, {@code check.sameClass} a share of 0..1.
 */
final class DeploymentJson {

    private final BoardRun run;
    private final JsonGenerator json;

    private DeploymentJson(BoardRun run, JsonGenerator json) {
        this.run = run;
        this.json = json;
    }

    static void write(BoardRun run, JsonGenerator json) throws IOException {
        new DeploymentJson(run, json).write();
    }

    private void write() throws IOException {
        Profile profile = run.profile();
        json.writeStartObject();
        json.writeStringField("target", run.target());
        json.writeStringField("board", run.board());
        json.writeStringField("cpu", profile.place().cpu());
        json.writeStringField("system", profile.place().system());
        json.writeBooleanField("emulated", run.probe().emulated());
        json.writeStringField("toolchain", run.build().toolchain());
        json.writeNumberField("threads", profile.subject().threads());
        json.writeObjectFieldStart("size");
        json.writeNumberField("total", run.size());
        json.writeNumberField("weights", run.build().weightBytes());
        json.writeNumberField("code", run.build().codeBytes());
        json.writeEndObject();
        json.writeObjectFieldStart("memory");
        json.writeNumberField("arena", profile.memory().arena());
        JsonFiles.known(json, "peakResident", profile.memory().peakResident(), profile.memory().peakResident() > 0);
        json.writeEndObject();
        time("latency", profile.latency());
        instructions(profile);
        check();
        layers(profile);
        JsonFiles.texts(json, "warnings", run.warnings());
        json.writeEndObject();
    }

    private void time(String key, SampleSummary summary) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("samples", summary.count());
        JsonFiles.number(json, "median", summary.count() == 0 ? Double.NaN : summary.median());
        JsonFiles.number(json, "mean", summary.count() == 0 ? Double.NaN : summary.mean());
        JsonFiles.number(json, "p90", summary.p90().orElse(Double.NaN));
        JsonFiles.number(json, "p99", summary.p99().orElse(Double.NaN));
        JsonFiles.number(json, "spread", summary.count() == 0 ? Double.NaN : summary.spread());
        json.writeEndObject();
    }

    private void instructions(Profile profile) throws IOException {
        if (profile.instructions() == null) {
            json.writeNullField("instructions");
            return;
        }
        json.writeObjectFieldStart("instructions");
        json.writeStringField("core", profile.instructions().core());
        json.writeNumberField("total", profile.instructions().total());
        json.writeObjectFieldStart("classes");
        for (Map.Entry<String, Long> entry : profile.instructions().classes().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("estimatedCycles");
        for (Map.Entry<String, Double> entry : profile.instructions().estimates().entrySet()) {
            JsonFiles.number(json, entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void check() throws IOException {
        NumbersCheck check = run.check();
        if (check == null) {
            json.writeNullField("check");
            return;
        }
        json.writeObjectFieldStart("check");
        json.writeNumberField("samples", check.samples());
        JsonFiles.number(json, "worst", check.worst());
        JsonFiles.number(json, "worstOfLargest", check.worstOfLargest());
        JsonFiles.number(json, "sqnr", check.sqnr());
        JsonFiles.number(json, "sameClass", check.sameClassShare());
        json.writeNumberField("identical", check.identical());
        Interval top1 = check.accuracy().top1();
        JsonFiles.number(json, "accuracy", top1 == null ? Double.NaN : top1.value());
        json.writeEndObject();
    }

    private void layers(Profile profile) throws IOException {
        json.writeArrayFieldStart("layers");
        boolean counted = profile.instructions() != null && !profile.instructions().calls().isEmpty();
        for (int i = 0; i < profile.calls().size(); i++) {
            Call call = profile.calls().get(i);
            json.writeStartObject();
            json.writeStringField("kernel", call.operation());
            json.writeStringField("what", call.what());
            JsonFiles.texts(json, "nodes", call.nodes());
            JsonFiles.texts(json, "layers", call.layers());
            json.writeNumberField("macs", call.macs());
            json.writeNumberField("bytes", call.bytes());
            time("time", profile.callTime(i));
            JsonFiles.number(json, "share", profile.share(i));
            JsonFiles.known(json, "instructions", counted ? profile.instructions().calls().get(i) : 0, counted);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
