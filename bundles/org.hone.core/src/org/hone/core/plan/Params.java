package org.hone.core.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fields of a kernel's parameter struct in the order of their declaration: whole numbers ({@link Integer}, {@link Long}),
 * {@link Float}s, arrays of these ({@code int[]}, {@code long[]}, {@code float[]}), constants of the struct's enumerations
 * ({@link Symbol}), nested structs ({@link Params}) and lists of structs. Fields that are left out keep the struct's own default.
 */
public final class Params {

    /** A constant such as {@code Activation::clamp}. */
    public record Symbol(String type, String name) {
        @Override
        public String toString() {
            return type + "::" + name;
        }
    }

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public Params set(String field, int value) {
        return put(field, value);
    }

    public Params set(String field, long value) {
        return put(field, value);
    }

    public Params set(String field, float value) {
        return put(field, value);
    }

    public Params set(String field, int[] values) {
        return put(field, values.clone());
    }

    public Params set(String field, long[] values) {
        return put(field, values.clone());
    }

    public Params set(String field, float[] values) {
        return put(field, values.clone());
    }

    public Params set(String field, Symbol value) {
        return put(field, value);
    }

    public Params set(String field, Params struct) {
        return put(field, struct);
    }

    /** An array of structs; where the field is a pointer (as in {@code Generic}), generated code points it at the array. */
    public Params set(String field, List<Params> structs) {
        return put(field, List.copyOf(structs));
    }

    private Params put(String field, Object value) {
        fields.put(field, Objects.requireNonNull(value, field));
        return this;
    }

    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The field's value, or null when it was left out. */
    public Object get(String field) {
        return fields.get(field);
    }
}
