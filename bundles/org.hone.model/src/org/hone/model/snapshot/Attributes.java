package org.hone.model.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;

/**
 * The attributes of a node, as an immutable view by name.
 *
 * <p>
 * Values are {@link Long}, {@link Float}, {@link Bytes}, {@link Tensor}, {@link Longs}, {@link Floats},
 * {@link GraphSnapshot}, {@code SparseTensor}, {@code ValueType} or a list of one of these. An attribute with another
 * kind of value than asked for counts as absent: whoever needs one says so through the operator's schema.
 */
public final class Attributes {

    public static final Attributes NONE = new Attributes(Map.of(), Map.of());

    private final Map<String, Object> values;
    private final Map<String, String> references;

    Attributes(Map<String, Object> values, Map<String, String> references) {
        this.values = values.isEmpty() ? Map.of() : values;
        this.references = references.isEmpty() ? Map.of() : references;
    }

    /** Attributes with these values, which are of the kinds above and must not change afterwards. */
    public static Attributes of(Map<String, Object> values) {
        return new Attributes(new LinkedHashMap<>(values), Map.of());
    }

    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(values.keySet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Within a function: the name of the function's attribute whose argument the attribute {@code name} takes; null when it
     * has a value of its own or is absent. An attribute with a reference counts as absent otherwise.
     */
    public String reference(String name) {
        return references.get(name);
    }

    /** True when an attribute takes the argument of a function's attribute. */
    public boolean hasReferences() {
        return !references.isEmpty();
    }

    /** These attributes with each reference replaced by the argument of that name, or left out where there is none. */
    public Attributes resolved(Attributes arguments) {
        if (references.isEmpty()) {
            return this;
        }
        Map<String, Object> resolved = new LinkedHashMap<>(values);
        references.forEach((name, referred) -> {
            Object argument = arguments.get(referred);
            if (argument != null) {
                resolved.put(name, argument);
            }
        });
        return new Attributes(resolved, Map.of());
    }

    /** These attributes, and of {@code defaults} those that are absent here. */
    public Attributes withDefaults(Attributes defaults) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        defaults.values.forEach((name, value) -> {
            if (!references.containsKey(name)) {
                all.putIfAbsent(name, value);
            }
        });
        return new Attributes(all, references);
    }

    /** The raw value, or null. */
    public Object get(String name) {
        return values.get(name);
    }

    public long integer(String name, long otherwise) {
        return values.get(name) instanceof Long value ? value : otherwise;
    }

    public float real(String name, float otherwise) {
        return values.get(name) instanceof Float value ? value : otherwise;
    }

    public String text(String name, String otherwise) {
        return values.get(name) instanceof Bytes value ? value.toString() : otherwise;
    }

    /** The integers, or null when the attribute is absent. */
    public Longs integers(String name) {
        return values.get(name) instanceof Longs value ? value : null;
    }

    public Floats reals(String name) {
        return values.get(name) instanceof Floats value ? value : null;
    }

    public Tensor tensor(String name) {
        return values.get(name) instanceof Tensor value ? value : null;
    }

    public GraphSnapshot graph(String name) {
        return values.get(name) instanceof GraphSnapshot value ? value : null;
    }

    /** The strings, or null when the attribute is absent. */
    public List<Bytes> texts(String name) {
        if (values.get(name) instanceof List<?> list && list.stream().allMatch(Bytes.class::isInstance)) {
            return list.stream().map(Bytes.class::cast).toList();
        }
        return null;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
