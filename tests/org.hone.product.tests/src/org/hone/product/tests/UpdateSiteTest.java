package org.hone.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The update site adds Hone to a plain Eclipse and replaces nothing there. */
class UpdateSiteTest {

    /** Libraries that a plain Eclipse lacks; whatever else is not Hone's does not belong on the site. */
    private static final Set<String> LIBRARIES = Set.of("com.fasterxml.jackson.core.jackson-core",
            "com.microsoft.onnxruntime", "org.yaml.snakeyaml", "picocli", "org.apache.sshd.osgi", "org.apache.sshd.sftp", "bcprov",
            "bcutil", "bcpkix", "slf4j.api");

    @Test
    void holdsHoneAndTheLibrariesThatEclipseLacks() throws IOException {
        List<String> plugins = namesIn("plugins");
        assertTrue(plugins.contains("org.hone.ui.network"), plugins.toString());
        assertEquals(List.of(), plugins.stream()
                .filter(name -> !name.startsWith("org.hone.") && !LIBRARIES.contains(name)).toList());
    }

    @Test
    void offersTheWorkbenchAndTheHeadlessFeature() throws IOException {
        assertEquals(List.of("org.hone.core.feature", "org.hone.ide.feature"), namesIn("features"));
    }

    private static List<String> namesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Finished.site().resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).map(name -> name.substring(0, name.lastIndexOf('_')))
                    .sorted().toList();
        }
    }
}
