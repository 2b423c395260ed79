package org.hone.core.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values for the parameters of one step, valid in type and bounds. A parameter that is not given has its default.
 * Immutable; equal when all values, defaults included, are equal.
 */
public final class ParameterValues {

    private final Map<String, Object> values;

    private ParameterValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * @param parameters the declared parameters
     * @param given the values that are given, by key, each of the Java type that its {@link ParameterType} names
     */
    public static ParameterValues of(List<Parameter> parameters, Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Object value = given.containsKey(parameter.key()) ? given.get(parameter.key()) : parameter.defaultValue();
            if (value != null) {
                values.put(parameter.key(), value);
            }
        }
        for (String key : given.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.key().equals(key))) {
                throw new IllegalArgumentException("no parameter is named '" + key + "'");
            }
        }
        return new ParameterValues(values);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public boolean flag(String key) {
        return (Boolean) values.get(key);
    }

    public long whole(String key) {
        return (Long) values.get(key);
    }

    public double real(String key) {
        return ((Number) values.get(key)).doubleValue();
    }

    /** A text, a choice's word or a path. */
    public String text(String key) {
        return (String) values.get(key);
    }

    /** A list; empty when there is none. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String key) {
        return (List<T>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public <T> Map<String, T> map(String key) {
        return (Map<String, T>) values.getOrDefault(key, Map.of());
    }

    /** All values by key, in the order of declaration. */
    public Map<String, Object> all() {
        return values;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ParameterValues other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
