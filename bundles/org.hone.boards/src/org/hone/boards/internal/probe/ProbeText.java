package org.hone.boards.internal.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of what {@code probe.sh} prints, by name; their lines without control characters and blanks at the ends. */
final class ProbeText {

    private static final String START = "=== ";

    private final Map<String, List<String>> parts = new HashMap<>();

    ProbeText(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String plain = line.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]", " ").strip();
            if (plain.startsWith(START)) {
                lines = new ArrayList<>();
                parts.putIfAbsent(plain.substring(START.length()), lines);
            } else {
                lines.add(plain);
            }
        }
    }

    List<String> lines(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The first line that is not empty, or an empty one. */
    String first(String part) {
        return lines(part).stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    String text(String part) {
        return String.join("\n", lines(part));
    }
}
