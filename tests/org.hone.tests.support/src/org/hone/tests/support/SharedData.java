package org.hone.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Real networks and images that are not part of the repository. The system property {@code hone.shared} names their folder.
 */
public final class SharedData {

    private static final String PROPERTY = "hone.shared";

    private SharedData() {
    }

    /** True when the folder is there. */
    public static boolean isPresent() {
        return System.getProperty(PROPERTY) != null && Files.isDirectory(Path.of(System.getProperty(PROPERTY)));
    }

    /** The file at {@code path} below the folder; skips the calling test when it is missing. */
    public static Path file(String path) {
        Assumptions.assumeTrue(isPresent(), () -> "skipped: the folder of real networks (system property " + PROPERTY + " = "
                + System.getProperty(PROPERTY) + ") is not there");
        Path file = Path.of(System.getProperty(PROPERTY)).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + path + " is not in the folder of real networks");
        return file;
    }
}
