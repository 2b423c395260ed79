package org.hone.engine.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** JSON as reports write it: indented by two spaces, line feeds on every system, nulls for what is not known. */
final class JsonFiles {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private JsonFiles() {
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES));
    }

    /** Null when not finite. */
    static void number(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        value(json, value);
    }

    static void known(JsonGenerator json, String key, long value, boolean known) throws IOException {
        if (known) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }

    static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeFieldName(key);
        value(json, texts);
    }

    /** A parameter's value, of any of the types that parameters have. */
    static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
        case null -> json.writeNull();
        case Boolean flag -> json.writeBoolean(flag);
        case Long number -> json.writeNumber(number);
        case Integer number -> json.writeNumber(number);
        case Double number when Double.isFinite(number) -> json.writeNumber(number);
        case Double number -> json.writeNull();
        case Collection<?> items -> {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        }
        case Map<?, ?> entries -> {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        }
        default -> json.writeString(value.toString());
        }
    }
}
