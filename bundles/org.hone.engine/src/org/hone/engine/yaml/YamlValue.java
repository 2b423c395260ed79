package org.hone.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a document with the place where it stands. Offsets are in chars of the text, ends are exclusive. */
public sealed interface YamlValue {

    int start();

    /** Where the value's own text ends: for a block collection, the end of its last value. */
    int end();

    /** A scalar. {@code text} is what it says, without quotes; {@code plain} when it has none. */
    record Scalar(String text, boolean plain, int start, int end) implements YamlValue {

        /** True for a value that is left out, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. {@code flow} when it is written in brackets. */
    record Sequence(List<YamlValue> items, boolean flow, int start, int end) implements YamlValue {
    }

    /** A mapping. {@code flow} when it is written in braces. */
    record Mapping(List<Entry> entries, boolean flow, int start, int end) implements YamlValue {

        /** The entry with {@code key}, or null. */
        public Entry find(String key) {
            return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst().orElse(null);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlValue value) {
    }

    /** The value without places: {@link String}, {@link List} or {@link Map}; null for a scalar that is null. */
    default Object plainValue() {
        return switch (this) {
        case Scalar scalar -> scalar.isNull() ? null : scalar.text();
        case Sequence sequence -> {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(item.plainValue()));
            yield items;
        }
        case Mapping mapping -> {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry.value().plainValue()));
            yield entries;
        }
        };
    }
}
