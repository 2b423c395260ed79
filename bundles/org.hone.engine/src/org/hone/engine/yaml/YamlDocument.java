package org.hone.engine.yaml;

import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Sequence;

/**
 * A text in YAML with the values that stand in it. Immutable.
 *
 * <p>
 * What recipes need of YAML: one document of mappings, lists and scalars. Anchors, aliases, tags and repeated keys are
 * refused, because an edit of one place would change another.
 */
public final class YamlDocument {

    private final String text;
    private final YamlValue root;

    YamlDocument(String text, YamlValue root) {
        this.text = text;
        this.root = root;
    }

    public static YamlDocument parse(String text) throws YamlProblem {
        return new YamlDocument(text, new YamlReader(text).read());
    }

    public String text() {
        return text;
    }

    /** The top value, or null when the text holds nothing but comments. */
    public YamlValue root() {
        return root;
    }

    /** The value at {@code path}, or null when there is none. */
    public YamlValue find(YamlPath path) {
        YamlValue value = root;
        for (Object step : path.steps()) {
            value = child(value, step);
        }
        return value;
    }

    private static YamlValue child(YamlValue value, Object step) {
        if (value instanceof Mapping mapping && step instanceof String key) {
            Entry entry = mapping.find(key);
            return entry == null ? null : entry.value();
        }
        if (value instanceof Sequence sequence && step instanceof Integer index) {
            return index >= 0 && index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return null;
    }

    /** The line of {@code offset}, from 1. */
    public int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The column of {@code offset}, from 1. */
    public int column(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
