package org.hone.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that is being tested, named by the system property {@code hone.root}. */
final class SourceTree {

    private SourceTree() {
    }

    static Path root() {
        String root = System.getProperty("hone.root");
        if (root == null) {
            throw new IllegalStateException("the system property hone.root must name the checkout");
        }
        return Path.of(root);
    }

    /** The plug-ins in a folder of the root, such as {@code bundles}, in the order of their names. */
    static List<Bundle> bundles(String folder) {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> children = Files.list(root().resolve(folder))) {
            for (Path child : children.sorted().toList()) {
                Path manifest = child.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(manifest)) {
                    try (InputStream in = Files.newInputStream(manifest)) {
                        bundles.add(new Bundle(child, in));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
