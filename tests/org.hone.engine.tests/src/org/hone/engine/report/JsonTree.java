package org.hone.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** JSON as maps and lists, read by paths such as {@code steps/0/id}; a key that stands twice fails. */
record JsonTree(Object root) {

    static JsonTree parse(byte[] text) throws IOException {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            return new JsonTree(value(parser));
        }
    }

    /** The value at {@code path}; fails when there is no such key, so that null is a null. */
    Object at(String path) {
        Object value = root;
        for (String key : path.split("/")) {
            if (value instanceof List<?> list) {
                value = list.get(Integer.parseInt(key));
            } else if (value instanceof Map<?, ?> map && map.containsKey(key)) {
                value = map.get(key);
            } else {
                throw new AssertionError("there is no " + key + " of " + path + " in " + value);
            }
        }
        return value;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
        case START_OBJECT -> {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            yield map;
        }
        case START_ARRAY -> {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            yield list;
        }
        case VALUE_STRING -> parser.getText();
        case VALUE_NUMBER_INT -> parser.getLongValue();
        case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> null;
        };
    }
}
