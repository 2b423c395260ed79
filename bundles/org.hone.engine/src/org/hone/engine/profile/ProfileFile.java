package org.hone.engine.profile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

import org.hone.core.HoneException;
import org.hone.engine.data.AtomicFile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Round;
import org.hone.engine.profile.Profile.Throughput;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * A {@code *.profile} file: a profile as JSON. Its schema has a version; readers take their own version and refuse later ones.
 * All raw samples are kept; the figures under {@code latency} and {@code layers[].time} follow from them and are there for
 * other programs.
 */
public final class ProfileFile {

    /** The schema's version. */
    public static final int VERSION = 1;

    private static final long LARGEST = 256L << 20;
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private ProfileFile() {
    }

    /** @throws HoneException when the file cannot be written; one that was there is left as it was */
    public static void write(Profile profile, Path file) throws HoneException {
        AtomicFile.write(file, out -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES))) {
                write(profile, json);
            }
            out.write('\n');
        });
    }

    /** @throws HoneException bad input, when the file is no profile, a damaged one or one of a later version */
    public static Profile read(Path file) throws HoneException {
        try {
            if (Files.size(file) > LARGEST) {
                throw HoneException.badInput("failed to read the profile '" + file + "': it is larger than " + (LARGEST >> 20) + " MiB");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file)); JsonParser json = new JsonFactory().createParser(in)) {
                return new ProfileReader(file).profile(JsonTree.read(json));
            }
        } catch (IOException e) {
            throw new HoneException(org.hone.core.FailureKind.BAD_INPUT, "failed to read the profile '" + file + "': "
                    + (e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : firstLine(e)), e);
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read");
    }

    private static void write(Profile profile, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("honeProfile", VERSION);
        json.writeObjectFieldStart("subject");
        json.writeStringField("network", profile.subject().network());
        json.writeStringField("sha256", profile.subject().sha256());
        json.writeStringField("target", profile.subject().target());
        json.writeStringField("toolchain", profile.subject().toolchain());
        json.writeNumberField("threads", profile.subject().threads());
        json.writeEndObject();
        json.writeObjectFieldStart("place");
        json.writeStringField("board", profile.place().board());
        json.writeStringField("model", profile.place().model());
        json.writeStringField("cpu", profile.place().cpu());
        json.writeStringField("system", profile.place().system());
        json.writeBooleanField("emulated", profile.place().emulated());
        json.writeEndObject();
        conditions(json, "before", profile.before());
        conditions(json, "after", profile.after());
        json.writeStringField("unit", "ns");
        summary(json, "latency", profile.latency());
        json.writeNumberField("loadTime", profile.loadTime());
        json.writeObjectFieldStart("memory");
        json.writeNumberField("arena", profile.memory().arena());
        json.writeNumberField("weights", profile.memory().weights());
        json.writeNumberField("code", profile.memory().code());
        json.writeNumberField("peakResident", profile.memory().peakResident());
        json.writeEndObject();
        json.writeArrayFieldStart("throughput");
        for (Throughput throughput : profile.throughput()) {
            json.writeStartObject();
            json.writeNumberField("threads", throughput.threads());
            json.writeNumberField("inferencesPerSecond", throughput.inferencesPerSecond());
            json.writeEndObject();
        }
        json.writeEndArray();
        instructions(json, profile);
        json.writeArrayFieldStart("layers");
        for (int call = 0; call < profile.calls().size(); call++) {
            call(json, profile, call);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rounds");
        for (Round round : profile.rounds()) {
            round(json, round);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void conditions(JsonGenerator json, String key, Conditions conditions) throws IOException {
        json.writeObjectFieldStart(key);
        texts(json, "governors", conditions.governors());
        json.writeArrayFieldStart("frequencies");
        for (long frequency : conditions.frequencies()) {
            json.writeNumber(frequency);
        }
        json.writeEndArray();
        number(json, "celsius", conditions.celsius());
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, String key, SampleSummary summary) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("samples", summary.count());
        number(json, "median", summary.median());
        number(json, "mean", summary.mean());
        number(json, "minimum", summary.minimum());
        percentile(json, "p90", summary.p90());
        percentile(json, "p99", summary.p99());
        number(json, "spread", summary.spread());
        json.writeEndObject();
    }

    private static void instructions(JsonGenerator json, Profile profile) throws IOException {
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
            number(json, entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        long[] calls = profile.instructions().calls().stream().mapToLong(Long::longValue).toArray();
        samples(json, "calls", calls);
        json.writeEndObject();
    }

    private static void call(JsonGenerator json, Profile profile, int index) throws IOException {
        Call call = profile.calls().get(index);
        json.writeStartObject();
        json.writeStringField("operation", call.operation());
        json.writeStringField("what", call.what());
        texts(json, "nodes", call.nodes());
        texts(json, "layers", call.layers());
        json.writeNumberField("macs", call.macs());
        json.writeNumberField("bytes", call.bytes());
        SampleSummary time = profile.callTime(index);
        summary(json, "time", time);
        number(json, "share", profile.share(index));
        number(json, "macsPerSecond", time.median() == 0 ? Double.NaN : call.macs() * 1e9 / time.median());
        number(json, "bytesPerSecond", time.median() == 0 ? Double.NaN : call.bytes() * 1e9 / time.median());
        json.writeEndObject();
    }

    private static void round(JsonGenerator json, Round round) throws IOException {
        json.writeStartObject();
        samples(json, "latencies", round.latencies());
        json.writeArrayFieldStart("calls");
        for (long[] samples : round.calls()) {
            json.writeArray(samples, 0, samples.length);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void samples(JsonGenerator json, String key, long[] samples) throws IOException {
        json.writeFieldName(key);
        json.writeArray(samples, 0, samples.length);
    }

    private static void texts(JsonGenerator json, String key, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void percentile(JsonGenerator json, String key, OptionalDouble value) throws IOException {
        number(json, key, value.orElse(Double.NaN));
    }

    private static void number(JsonGenerator json, String key, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }
}
