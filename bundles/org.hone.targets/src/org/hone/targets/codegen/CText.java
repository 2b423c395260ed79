package org.hone.targets.codegen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as C and C++ sources can hold them. Names in a network come from strangers, so none gets into a source as it is. */
final class CText {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** Words of C and C++ that cannot be a prefix, and names that the generated files use themselves. */
    private static final Set<String> TAKEN = Set.of("alignas", "alignof", "and", "asm", "auto", "bool", "break", "case", "catch", "char",
            "class", "compl", "concept", "const", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do",
            "double", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long",
            "mutable", "namespace", "new", "noexcept", "not", "nullptr", "operator", "or", "private", "protected", "public", "register",
            "requires", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "template", "this", "throw", "true",
            "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "while", "xor", "main", "check",
            "bench", "example", "weights", "hone", "std", "test", "all", "install", "clean", "linux", "unix");

    private CText() {
    }

    /** True when a text can be the prefix of a runtime, and the name of its files and targets. */
    static boolean isPrefix(String text) {
        return IDENTIFIER.matcher(text).matches() && !TAKEN.contains(text) && !text.contains("__");
    }

    /** A text for a comment or a line of the plan: printable ASCII that ends no comment and continues no line. */
    static String comment(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= ' ' && c < 127 && c != '\\' && c != '?') {
                safe.appendCodePoint(c);
            } else {
                safe.append(String.format("<%02X>", c));
            }
        });
        return safe.toString().replace("*/", "* /").replace("/*", "/ *");
    }

    /** A string literal with the text's UTF-8 bytes. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c == '"' || c == '\\' || c == '?') {
                literal.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                literal.append((char) c);
            } else {
                literal.append(String.format("\\%03o", c));
            }
        }
        return literal.append('"').toString();
    }

    static String shape(List<Integer> shape) {
        return shape.toString();
    }

    /** A count for people: {@code 12,501,632}. */
    static String grouped(long count) {
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }
}
