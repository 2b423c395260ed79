package org.hone.formats.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that fuzzing saved: interesting ones, and those that once failed. */
public final class FuzzCorpus {

    private FuzzCorpus() {
    }

    /** The files of the corpus of {@code format}, sorted. The system property {@code hone.root} names the checkout. */
    public static List<Path> files(String format) {
        Path folder = Path.of(System.getProperty("hone.root", "."), "tests/org.hone.formats.tests/corpus", format);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
