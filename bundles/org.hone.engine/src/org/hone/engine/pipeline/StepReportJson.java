package org.hone.engine.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.step.StepReport;
import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Step reports as JSON: how the cache and {@code report.json} hold them. A number that JSON cannot say is null. */
public final class StepReportJson {

    private static final int DEEPEST = 16;

    private StepReportJson() {
    }

    static void write(StepReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            write(report, json);
        }
    }

    /** Writes {@code report} as an object. */
    public static void write(StepReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("summary", report.summary());
        json.writeArrayFieldStart("warnings");
        for (String warning : report.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : report.tables()) {
            write(table, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Table table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        json.writeStringField("title", table.title());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("id", column.id());
            json.writeStringField("title", column.title());
            json.writeStringField("unit", column.unit());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (List<Object> row : table.rows()) {
            json.writeStartArray();
            for (Object cell : row) {
                cell(cell, json);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(Object cell, JsonGenerator json) throws IOException {
        switch (cell) {
        case null -> json.writeNull();
        case Long number -> json.writeNumber(number);
        case Integer number -> json.writeNumber(number);
        case Double number when Double.isFinite(number) -> json.writeNumber(number);
        case Double number -> json.writeNull();
        default -> json.writeString(cell.toString());
        }
    }

    static StepReport read(InputStream in) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            return report(object(json, 0));
        } catch (ClassCastException | NullPointerException e) {
            throw new IOException("the report in the cache is damaged", e);
        }
    }

    private static StepReport report(Map<String, Object> object) {
        List<Table> tables = new ArrayList<>();
        for (Object item : (List<?>) object.get("tables")) {
            tables.add(table((Map<?, ?>) item));
        }
        return new StepReport((String) object.get("summary"), tables,
                ((List<?>) object.get("warnings")).stream().map(String.class::cast).toList());
    }

    private static Table table(Map<?, ?> object) {
        List<Column> columns = new ArrayList<>();
        for (Object item : (List<?>) object.get("columns")) {
            Map<?, ?> column = (Map<?, ?>) item;
            columns.add(new Column((String) column.get("id"), (String) column.get("title"), (String) column.get("unit")));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) object.get("rows")) {
            rows.add(new ArrayList<>((List<?>) row));
        }
        return new Table((String) object.get("id"), (String) object.get("title"), columns, rows);
    }

    private static Map<String, Object> object(JsonParser json, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json, depth + 1));
        }
        return object;
    }

    private static Object value(JsonParser json, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("the report in the cache is nested too deep");
        }
        return switch (json.currentToken()) {
        case START_OBJECT -> object(json, depth);
        case START_ARRAY -> {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json, depth + 1));
            }
            yield items;
        }
        case VALUE_STRING -> json.getText();
        case VALUE_NUMBER_INT -> json.getLongValue();
        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
        default -> null;
        };
    }
}
