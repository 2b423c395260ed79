package org.hone.targets.backend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The backend tests that are known not to pass, each with its reason: {@code exceptions.txt} beside this class. */
final class BackendExceptions {

    private BackendExceptions() {
    }

    /** Reasons by the tests' names. */
    static Map<String, String> read() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = BackendExceptions.class.getResourceAsStream("exceptions.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    if (parts.length < 2 || parts[1].isBlank() || reasons.put(parts[0].strip(), parts[1].strip()) != null) {
                        throw new IllegalStateException("a line names a test, once, and its reason: " + line);
                    }
                }
            }
        }
        return reasons;
    }
}
