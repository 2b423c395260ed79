package org.hone.engine.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** JSON as maps, lists, texts, numbers and truth values, no deeper than a profile needs. */
public final class JsonTree {

    private static final int DEEPEST = 8;

    private JsonTree() {
    }

    /** @throws IOException when {@code text} is no JSON, or nested too deep */
    public static Object read(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            return read(json);
        }
    }

    static Object read(JsonParser json) throws IOException {
        json.nextToken();
        Object value = value(json, 0);
        if (json.nextToken() != null) {
            throw new IOException("there is more after its end");
        }
        return value;
    }

    private static Object value(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IOException("it ends too early");
        }
        if (depth > DEEPEST) {
            throw new IOException("it is nested deeper than " + DEEPEST + " levels");
        }
        return switch (token) {
        case START_OBJECT -> object(json, depth);
        case START_ARRAY -> array(json, depth);
        case VALUE_STRING -> json.getText();
        case VALUE_NUMBER_INT -> json.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? (Object) json.getDoubleValue() : (Object) json.getLongValue();
        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        default -> throw new IOException("it ends too early");
        };
    }

    private static Map<String, Object> object(JsonParser json, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json, depth + 1));
        }
        return object;
    }

    private static List<Object> array(JsonParser json, int depth) throws IOException {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json, depth + 1));
        }
        return array;
    }
}
