package org.hone.targets.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hone.core.plan.Params;

/**
 * Parameter structs as constants of C++, with designated initialisers. Arrays of {@code int} stand inside their struct; a
 * field of long or float numbers or of structs is a pointer: its array becomes a constant of its own before.
 */
final class StructWriter {

    private static final int WIDTH = 128;

    private final StringBuilder out;

    StructWriter(StringBuilder out) {
        this.out = out;
    }

    /** Writes {@code constexpr hone::STRUCT NAME{...};} and the arrays that it points to. */
    void write(String struct, String name, Params params) {
        String fields = fields("hone::" + struct, name, params);
        String line = "constexpr hone::" + struct + " " + name + "{" + fields + "};\n";
        out.append(line.length() <= WIDTH ? line : "constexpr hone::" + struct + " " + name + "{\n" + wrapped(params, "hone::" + struct, name) + "};\n");
    }

    private String wrapped(Params params, String type, String name) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder("   ");
        for (Map.Entry<String, Object> field : params.fields().entrySet()) {
            String text = " ." + field.getKey() + " = " + reference(type, name, field) + ",";
            if (line.length() + text.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(text);
        }
        return lines.append(line, 0, line.length() - 1).toString();
    }

    /** The fields of a struct; writes the arrays that it points to first. */
    private String fields(String type, String name, Params params) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, Object> field : params.fields().entrySet()) {
            arrays(type, name, field);
            fields.add("." + identifier(field.getKey()) + " = " + reference(type, name, field));
        }
        return String.join(", ", fields);
    }

    private void arrays(String type, String name, Map.Entry<String, Object> field) {
        List<String> elements = switch (field.getValue()) {
        case long[] values -> Arrays.stream(values).mapToObj(StructWriter::number).toList();
        case float[] values -> {
            List<String> texts = new ArrayList<>();
            for (float value : values) {
                texts.add(number(value));
            }
            yield texts;
        }
        case List<?> structs -> structs.stream().map(struct -> "{" + inner((Params) struct) + "}").toList();
        default -> List.of();
        };
        if (!elements.isEmpty()) {
            out.append("constexpr std::remove_pointer_t<decltype(").append(type).append("::").append(identifier(field.getKey())).append(")> ")
                    .append(name).append('_').append(field.getKey()).append("[] = {").append(String.join(", ", elements)).append("};\n");
        }
    }

    private String reference(String type, String name, Map.Entry<String, Object> field) {
        return switch (field.getValue()) {
        case long[] values -> values.length == 0 ? "nullptr" : name + "_" + field.getKey();
        case float[] values -> values.length == 0 ? "nullptr" : name + "_" + field.getKey();
        case List<?> structs -> structs.isEmpty() ? "nullptr" : name + "_" + field.getKey();
        default -> value(field.getValue());
        };
    }

    private static String inner(Params struct) {
        return struct.fields().entrySet().stream().map(field -> "." + identifier(field.getKey()) + " = " + value(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return switch (value) {
        case Integer number -> number(number);
        case Long number -> number(number);
        case Float number -> number(number);
        case Params.Symbol symbol -> "hone::" + identifier(symbol.type()) + "::" + identifier(symbol.name());
        case Params struct -> "{" + inner(struct) + "}";
        case int[] values -> Arrays.stream(values).mapToObj(StructWriter::number).collect(Collectors.joining(", ", "{", "}"));
        default -> throw new IllegalArgumentException("a struct inside a struct cannot point to an array: " + value);
        };
    }

    private static String identifier(String text) {
        if (!text.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("'" + text + "' is no name of C++");
        }
        return text;
    }

    static String number(int value) {
        return value == Integer.MIN_VALUE ? "INT32_MIN" : Integer.toString(value);
    }

    static String number(long value) {
        return value == Long.MIN_VALUE ? "INT64_MIN" : (int) value == value && value != Integer.MIN_VALUE ? Long.toString(value) : value + "LL";
    }

    /** The shortest decimal that gives exactly this float. */
    static String number(float value) {
        if (Float.isNaN(value)) {
            return "__builtin_nanf(\"\")";
        }
        if (Float.isInfinite(value)) {
            return value > 0 ? "__builtin_inff()" : "-__builtin_inff()";
        }
        return value + "f";
    }
}
