package org.hone.operators.declare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.operator.OperatorSchema;
import org.hone.core.operator.OperatorSchema.AttributeKind;
import org.hone.core.operator.OperatorSchema.AttributeSchema;
import org.hone.core.operator.OperatorSchema.Occurrence;
import org.hone.core.operator.OperatorSchema.Operand;
import org.hone.model.type.ElementType;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;

/**
 * The small language in which the versions of an operator's schema are written. Each version starts as a copy of the one
 * before it and says what changed:
 *
 * <pre>
 * since 1
 *   in X:T, W:T, B?:T          ? is optional, ... is variadic: inputs...:T
 *   out Y:T
 *   type T = floats            element types or sets of them (see {@link TypeSets}); 'any' allows every type
 *   attr auto_pad='NOTSET', dilations:ints, group=1, axis!:int      ! is required; = gives the default
 * since 22
 *   type T += bfloat16
 *   drop consumed_inputs
 * </pre>
 *
 * An operand's type is the name of a {@code type} line, or directly one of its words ({@code shape:int64}). Defaults are
 * written {@code 1} (int), {@code 0.5} (float), {@code 'text'}, {@code [1 2]} (ints), {@code [0.5 1.0]} (floats).
 */
final class SchemaText {

    private final String operator;
    private final List<OperatorSchema> schemas = new ArrayList<>();
    private final Map<String, Set<ElementType>> types = new LinkedHashMap<>();
    private final Map<String, AttributeSchema> attributes = new LinkedHashMap<>();
    private String inputs = "";
    private String outputs = "";
    private int since = -1;

    private SchemaText(String operator) {
        this.operator = operator;
    }

    /** The schemas that {@code text} declares, oldest first. */
    static List<OperatorSchema> parse(String operator, String text) {
        SchemaText reader = new SchemaText(operator);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
        reader.finish();
        return List.copyOf(reader.schemas);
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length == 2 ? words[1] : "";
        switch (words[0]) {
        case "since" -> {
            finish();
            since = Integer.parseInt(rest);
        }
        case "in" -> inputs = rest;
        case "out" -> outputs = rest;
        case "type" -> type(rest);
        case "attr" -> split(rest).forEach(this::attribute);
        case "drop" -> split(rest).forEach(attributes::remove);
        default -> throw bad(line);
        }
    }

    private void finish() {
        if (since >= 0) {
            schemas.add(new OperatorSchema(since, operands(inputs), operands(outputs), List.copyOf(attributes.values())));
        }
    }

    private void type(String text) {
        boolean adds = text.contains("+=");
        String[] sides = text.split("\\+?=", 2);
        if (sides.length != 2) {
            throw bad(text);
        }
        String name = sides[0].strip();
        Set<ElementType> set = TypeSets.of(sides[1]);
        if (adds) {
            Set<ElementType> union = EnumSet.copyOf(types.get(name));
            union.addAll(set);
            set = union;
        }
        types.put(name, set);
    }

    private List<Operand> operands(String text) {
        List<Operand> operands = new ArrayList<>();
        for (String part : split(text)) {
            String[] sides = part.split(":", 2);
            if (sides.length != 2) {
                throw bad(part);
            }
            String name = sides[0];
            Occurrence occurrence = Occurrence.REQUIRED;
            if (name.endsWith("?")) {
                occurrence = Occurrence.OPTIONAL;
                name = name.substring(0, name.length() - 1);
            } else if (name.endsWith("...")) {
                occurrence = Occurrence.VARIADIC;
                name = name.substring(0, name.length() - 3);
            }
            Set<ElementType> set = types.get(sides[1]);
            operands.add(new Operand(name, occurrence, Set.copyOf(set != null ? set : TypeSets.of(sides[1]))));
        }
        return List.copyOf(operands);
    }

    private void attribute(String text) {
        int equals = text.indexOf('=');
        if (equals >= 0) {
            String name = text.substring(0, equals);
            Object value = value(text.substring(equals + 1));
            attributes.put(name, new AttributeSchema(name, kind(value), false, value));
            return;
        }
        String[] sides = text.split(":", 2);
        if (sides.length != 2) {
            throw bad(text);
        }
        boolean required = sides[0].endsWith("!");
        String name = required ? sides[0].substring(0, sides[0].length() - 1) : sides[0];
        AttributeKind kind = AttributeKind.valueOf(sides[1].toUpperCase(java.util.Locale.ROOT));
        attributes.put(name, new AttributeSchema(name, kind, required, null));
    }

    private static AttributeKind kind(Object value) {
        if (value instanceof Long) {
            return AttributeKind.INT;
        }
        if (value instanceof Float) {
            return AttributeKind.FLOAT;
        }
        if (value instanceof String) {
            return AttributeKind.STRING;
        }
        return value instanceof Longs ? AttributeKind.INTS : AttributeKind.FLOATS;
    }

    private static Object value(String text) {
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.startsWith("[")) {
            String inner = text.substring(1, text.length() - 1).strip();
            String[] words = inner.isEmpty() ? new String[0] : inner.split("\\s+");
            return inner.contains(".") ? floats(words) : longs(words);
        }
        if (text.contains(".")) {
            return Float.valueOf(text);
        }
        return Long.valueOf(text);
    }

    private static Longs longs(String[] words) {
        long[] values = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = Long.parseLong(words[i]);
        }
        return Longs.of(values);
    }

    private static Floats floats(String[] words) {
        float[] values = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = Float.parseFloat(words[i]);
        }
        return Floats.of(values);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private IllegalStateException bad(String text) {
        return new IllegalStateException("the schema of " + operator + " cannot be read at '" + text + "'");
    }
}
