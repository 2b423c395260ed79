package org.hone.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same changes on plain values: what an edited text must say. */
final class Changes {

    private Changes() {
    }

    /** The value as a document gives it back: every scalar as its text. */
    static Object plain(Object value) {
        return switch (value) {
        case null -> null;
        case List<?> list -> list.stream().map(Changes::plain).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        case Map<?, ?> map -> {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put((String) key, plain(item)));
            yield copy;
        }
        case String text -> text;
        default -> YamlText.of(value);
        };
    }

    static Object set(Object root, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        if (path.getFirst() instanceof String key) {
            Map<String, Object> copy = root == null ? new LinkedHashMap<>() : mapping(root);
            copy.put(key, set(copy.get(key), path.subList(1, path.size()), value));
            return copy;
        }
        List<Object> copy = sequence(root);
        int index = (Integer) path.getFirst();
        copy.set(index, set(copy.get(index), path.subList(1, path.size()), value));
        return copy;
    }

    static Object remove(Object root, List<Object> path) {
        return at(root, path.subList(0, path.size() - 1), parent -> {
            if (path.getLast() instanceof String key) {
                Map<String, Object> copy = mapping(parent);
                copy.remove(key);
                return copy;
            }
            List<Object> copy = sequence(parent);
            copy.remove((int) (Integer) path.getLast());
            return copy;
        });
    }

    static Object insert(Object root, List<Object> path, int index, Object value) {
        return at(root, path, list -> {
            List<Object> copy = sequence(list);
            copy.add(index, value);
            return copy;
        });
    }

    static Object move(Object root, List<Object> path, int from, int to) {
        return at(root, path, list -> {
            List<Object> copy = sequence(list);
            copy.add(to, copy.remove(from));
            return copy;
        });
    }

    private static Object at(Object root, List<Object> path, java.util.function.UnaryOperator<Object> change) {
        Object present = root;
        for (Object step : path) {
            present = step instanceof String key ? mapping(present).get(key) : sequence(present).get((Integer) step);
        }
        return set(root, path, change.apply(present));
    }

    private static Map<String, Object> mapping(Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, item) -> copy.put((String) key, item));
        return copy;
    }

    private static List<Object> sequence(Object value) {
        return new ArrayList<>((List<?>) value);
    }
}
