package org.hone.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;

/**
 * Changes one thing in a document by the smallest edit of its text: all other bytes, comments included, stay.
 *
 * <p>
 * Each change gives the {@link TextEdit} that does it, so that an editor can apply it to its buffer and undo it. Before it is
 * given out it is tried: the new text must say what the old one said, but for the change.
 *
 * <pre>
 * TextEdit edit = new YamlEditor(document).set(YamlPath.of("limits", "size"), "100 kB");
 * </pre>
 */
public final class YamlEditor {

    private final YamlDocument document;
    private final String text;
    private final YamlLines lines;

    public YamlEditor(YamlDocument document) {
        this.document = document;
        this.text = document.text();
        this.lines = new YamlLines(text);
    }

    /**
     * Sets the value at {@code path}: replaces what stands there, or adds the key, with the mappings above it where they are
     * missing.
     *
     * @param value a String, Boolean, Number, List or Map of these
     */
    public TextEdit set(YamlPath path, Object value) {
        Object wanted = Changes.set(plain(), path.steps(), Changes.plain(value));
        YamlValue present = document.find(path);
        boolean item = !path.isRoot() && document.find(path.parent()) instanceof Sequence list && !list.flow();
        TextEdit edit = present == null ? add(path, value) : replace(present, item ? blockItem(value) : YamlText.of(value));
        return checked(edit, wanted, path);
    }

    /** Takes the key or list item at {@code path} away. The comments above it stay where a key goes, and go with an item. */
    public TextEdit remove(YamlPath path) {
        require(document.find(path) != null, path, "there is nothing there");
        Object wanted = Changes.remove(plain(), path.steps());
        YamlValue parent = document.find(path.parent());
        TextEdit edit = parent instanceof Mapping mapping ? removeEntry(mapping, (String) path.last())
                : removeItem((Sequence) parent, (Integer) path.last());
        return checked(edit, wanted, path);
    }

    /** Puts a new item into the list at {@code path}, before the one that stands at {@code index}, or at its end. */
    public TextEdit insert(YamlPath path, int index, Object value) {
        YamlValue present = document.find(path);
        if (present == null || present instanceof Scalar scalar && scalar.isNull()) {
            return set(path, List.of(value));
        }
        require(present instanceof Sequence, path, "a list is expected there");
        Sequence list = (Sequence) present;
        require(index >= 0 && index <= list.items().size(), path, "the list has " + list.items().size() + " items");
        Object wanted = Changes.insert(plain(), path.steps(), index, Changes.plain(value));
        return checked(list.flow() ? insertFlow(list, index, value) : insertBlock(list, index, value), wanted, path);
    }

    /** Moves the item at {@code from} of the list at {@code path} so that it stands at {@code to} afterwards. */
    public TextEdit move(YamlPath path, int from, int to) {
        require(document.find(path) instanceof Sequence, path, "a list is expected there");
        Sequence list = (Sequence) document.find(path);
        Objects.checkIndex(from, list.items().size());
        Objects.checkIndex(to, list.items().size());
        Object wanted = Changes.move(plain(), path.steps(), from, to);
        return checked(list.flow() ? moveFlow(list, from, to) : moveBlock(list, from, to), wanted, path);
    }

    // --- replacing and adding ------------------------------------------------------------------------------------

    private TextEdit replace(YamlValue present, String replacement) {
        if (present.start() == present.end()) {
            boolean spaced = present.start() > 0 && Character.isWhitespace(text.charAt(present.start() - 1));
            return new TextEdit(present.start(), 0, (spaced ? "" : " ") + replacement);
        }
        boolean block = present instanceof Mapping mapping && !mapping.flow() || present instanceof Sequence list && !list.flow();
        if (block && lines.startsLine(present.start())) {
            int key = lines.previousText(present.start());
            return new TextEdit(key, lines.contentEnd(present.end()) - key, " " + replacement);
        }
        int end = text.charAt(present.end() - 1) == '\n' ? lines.contentEnd(present.end() - 1) : present.end();
        return new TextEdit(present.start(), end - present.start(), replacement);
    }

    private TextEdit add(YamlPath path, Object value) {
        YamlPath at = path;
        Object nested = value;
        YamlValue parent = document.find(at.parent());
        while (!at.parent().isRoot() && parent == null) {
            Object inner = nested;
            Map<String, Object> wrapped = new LinkedHashMap<>();
            wrapped.put((String) at.last(), inner);
            nested = wrapped;
            at = at.parent();
            parent = document.find(at.parent());
        }
        require(at.last() instanceof String, path, "an item is added with insert");
        String entry = YamlText.of(at.last()) + ": " + YamlText.of(nested);
        if (parent == null || parent instanceof Scalar scalar && scalar.isNull()) {
            return parent == null ? lines.append(entry) : replace(parent, YamlText.of(Map.of(at.last(), nested)));
        }
        require(parent instanceof Mapping, path, "the value above it is no mapping");
        Mapping mapping = (Mapping) parent;
        if (mapping.flow()) {
            return mapping.entries().isEmpty() ? new TextEdit(mapping.start() + 1, mapping.end() - mapping.start() - 2, entry)
                    : new TextEdit(mapping.entries().getLast().value().end(), 0, ", " + entry);
        }
        int indent = lines.column(mapping.entries().getFirst().key().start());
        return lines.insertAfter(mapping.end(), indent, entry);
    }

    // --- removing ------------------------------------------------------------------------------------------------

    private TextEdit removeEntry(Mapping mapping, String key) {
        Entry entry = mapping.find(key);
        int index = mapping.entries().indexOf(entry);
        int start = entry.key().start();
        if (mapping.flow()) {
            List<int[]> ranges = new ArrayList<>();
            mapping.entries().forEach(e -> ranges.add(new int[] { e.key().start(), e.value().end() }));
            return removeFlow(mapping.start(), mapping.end(), ranges, index);
        }
        if (mapping.entries().size() == 1) {
            return new TextEdit(start, entry.value().end() - start, "{}");
        }
        if (!lines.startsLine(start)) {
            return new TextEdit(start, mapping.entries().get(index + 1).key().start() - start, "");
        }
        return lines.removeLines(start, entry.value().end());
    }

    private TextEdit removeItem(Sequence list, int index) {
        if (list.flow()) {
            List<int[]> ranges = list.items().stream().map(item -> new int[] { item.start(), item.end() }).toList();
            return removeFlow(list.start(), list.end(), ranges, index);
        }
        if (list.items().size() == 1) {
            int dash = lines.dash(list.items().getFirst().start());
            return new TextEdit(dash, list.end() - dash, "[]");
        }
        int[] range = lines.itemWithComments(list, index);
        return new TextEdit(range[0], range[1] - range[0], "");
    }

    private static TextEdit removeFlow(int open, int close, List<int[]> ranges, int index) {
        if (ranges.size() == 1) {
            return new TextEdit(open + 1, close - open - 2, "");
        }
        int from = index == 0 ? ranges.get(0)[0] : ranges.get(index - 1)[1];
        int to = index == 0 ? ranges.get(1)[0] : ranges.get(index)[1];
        return new TextEdit(from, to - from, "");
    }

    // --- lists ---------------------------------------------------------------------------------------------------

    private TextEdit insertFlow(Sequence list, int index, Object value) {
        String item = YamlText.of(value);
        if (list.items().isEmpty()) {
            return new TextEdit(list.start() + 1, list.end() - list.start() - 2, item);
        }
        return index < list.items().size() ? new TextEdit(list.items().get(index).start(), 0, item + ", ")
                : new TextEdit(list.items().getLast().end(), 0, ", " + item);
    }

    private TextEdit insertBlock(Sequence list, int index, Object value) {
        int indent = lines.column(lines.dash(list.items().getFirst().start()));
        String item = "- " + blockItem(value);
        if (index == list.items().size()) {
            return lines.insertAfter(list.end(), indent, item);
        }
        int at = lines.lineStart(lines.itemWithComments(list, index)[0]);
        int dash = lines.dash(list.items().get(index).start());
        return lines.startsLine(dash) ? new TextEdit(at, 0, " ".repeat(indent) + item + lines.lineBreak())
                : new TextEdit(dash, 0, item + lines.lineBreak() + " ".repeat(indent));
    }

    /** An item with one key is written as {@code quantize: {…}}, the way a person writes a step. */
    private static String blockItem(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 ? YamlText.of(map.keySet().iterator().next()) + ": "
                + YamlText.of(map.values().iterator().next()) : YamlText.of(value);
    }

    private TextEdit moveFlow(Sequence list, int from, int to) {
        List<String> texts = new ArrayList<>(list.items().stream().map(item -> text.substring(item.start(), item.end())).toList());
        texts.add(to, texts.remove(from));
        int start = list.items().getFirst().start();
        return new TextEdit(start, list.items().getLast().end() - start, String.join(", ", texts));
    }

    private TextEdit moveBlock(Sequence list, int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        int start = lines.itemWithComments(list, low)[0];
        int end = lines.itemWithComments(list, high)[1];
        List<String> parts = new ArrayList<>();
        for (int i = low; i <= high; i++) {
            int[] range = lines.itemWithComments(list, i);
            parts.add(text.substring(range[0], range[1]));
        }
        boolean closed = parts.getLast().endsWith("\n");
        if (!closed) {
            parts.set(parts.size() - 1, parts.getLast() + lines.lineBreak());
        }
        parts.add(to - low, parts.remove(from - low));
        String moved = String.join("", parts);
        return new TextEdit(start, end - start, closed ? moved : moved.substring(0, moved.length() - lines.lineBreak().length()));
    }

    // --- checking ------------------------------------------------------------------------------------------------

    private Object plain() {
        return document.root() == null ? null : document.root().plainValue();
    }

    private TextEdit checked(TextEdit edit, Object wanted, YamlPath path) {
        try {
            YamlDocument changed = YamlDocument.parse(edit.applyTo(text));
            Object found = changed.root() == null ? null : changed.root().plainValue();
            if (!Objects.equals(found, wanted)) {
                throw new IllegalStateException("an edit at " + path + " would say " + found + " instead of " + wanted);
            }
            return edit;
        } catch (YamlProblem e) {
            throw new IllegalStateException("an edit at " + path + " would break the text: " + e.getMessage(), e);
        }
    }

    private static void require(boolean condition, YamlPath path, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("failed to change '" + path + "': " + rule);
        }
    }
}
