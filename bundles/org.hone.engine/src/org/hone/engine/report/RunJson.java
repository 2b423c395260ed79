package org.hone.engine.report;

import java.io.IOException;
import java.io.OutputStream;

import org.hone.engine.pipeline.Stage;
import org.hone.engine.pipeline.Tuning;

import com.fasterxml.jackson.core.JsonGenerator;

/** {@code run.json}: what differs from run to run, how long each step took in ns and whether it came from the cache. */
final class RunJson {

    private static final int VERSION = 1;

    private RunJson() {
    }

    static void write(Tuning tuning, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "hone-run");
            json.writeNumberField("version", VERSION);
            json.writeStringField("recipe", tuning.recipe().file().getFileName().toString());
            json.writeArrayFieldStart("steps");
            for (Stage stage : tuning.stages()) {
                json.writeStartObject();
                json.writeStringField("id", stage.step().id());
                json.writeBooleanField("cached", stage.cached());
                json.writeNumberField("ns", stage.nanoseconds());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
