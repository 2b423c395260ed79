package org.hone.engine.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are written in a line: plain where YAML reads it back as the same, else quoted. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./~+*][A-Za-z0-9_./~+*:@%()=-]*( [A-Za-z0-9_./~+*@%()=-]+)*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)~|null|true|false|yes|no|on|off|\\*.*");

    private YamlText() {
    }

    /** {@code value} is a String, Boolean, Number, List or Map of these. */
    static String of(Object value) {
        return switch (value) {
        case null -> "~";
        case String text -> scalar(text);
        case Double number -> number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString(number.longValue())
                : number.toString();
        case List<?> list -> list.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
        case Map<?, ?> map -> map.entrySet().stream().map(e -> of(e.getKey()) + ": " + of(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        default -> value.toString();
        };
    }

    private static String scalar(String text) {
        boolean number = text.matches("[-+]?[0-9.][0-9._eExXa-fA-F+-]*");
        if (PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches() && !number && !text.contains(": ")
                && !text.endsWith(":")) {
            return text;
        }
        if (text.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0x85 || c == 0xfeff)) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(switch (c) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\t' -> "\\t";
        default -> c < ' ' || c == 0x7f || c == 0x85 || c == 0xfeff ? "\\u%04x".formatted(c) : String.valueOf((char) c);
        }));
        return quoted.append('"').toString();
    }
}
