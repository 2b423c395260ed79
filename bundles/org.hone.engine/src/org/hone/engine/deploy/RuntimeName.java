package org.hone.engine.deploy;

import java.util.Locale;
import java.util.Set;

/** The name of a native runtime made of a file's name: a C identifier, the prefix of its functions. */
final class RuntimeName {

    private static final int LONGEST = 40;
    /** Words that cannot be a prefix although they are identifiers: of C, and names of the project's own files. */
    private static final Set<String> TAKEN = Set.of("auto", "bool", "break", "case", "char", "class", "const", "continue", "default", "delete",
            "do", "double", "else", "enum", "export", "extern", "float", "for", "goto", "if", "inline", "int", "long", "new", "operator",
            "private", "public", "register", "return", "short", "signed", "sizeof", "static", "struct", "switch", "template", "this", "typedef",
            "union", "unsigned", "using", "virtual", "void", "volatile", "while", "main", "check", "bench", "example", "weights", "hone", "std",
            "test", "all", "install", "clean");

    private RuntimeName() {
    }

    /** {@code ResNet-50 (v2)} becomes {@code resnet_50_v2}. */
    static String of(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        name = name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("_+$", "") : name;
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || TAKEN.contains(name)) {
            name = "net_" + name;
        }
        return name.replaceAll("_+$", "");
    }
}
