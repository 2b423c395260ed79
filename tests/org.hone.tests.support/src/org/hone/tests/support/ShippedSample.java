package org.hone.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the sample that ships, in the checkout that the system property {@code hone.root} names. */
public final class ShippedSample {

    private ShippedSample() {
    }

    public static Path file(String name) {
        Path root = Path.of(System.getProperty("hone.root", "")).toAbsolutePath();
        Path file = root.resolve("bundles/org.hone.samples/sample").resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException("the sample's " + name + " is not at " + file + " (system property hone.root)");
        }
        return file;
    }
}
