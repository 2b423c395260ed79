package org.hone.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * ONNX's own backend tests as Debian's package {@code libonnx-testdata} installs them: a folder a test, with
 * {@code model.onnx} and {@code test_data_set_0/input_N.pb}, {@code output_N.pb}.
 */
public final class OnnxTestData {

    private static final Path INSTALLED = Path.of("/usr/share/libonnx-testdata/data");

    private OnnxTestData() {
    }

    /** The folder with the suites {@code node}, {@code simple} …; skips the calling test when it is not installed. */
    public static Path root() {
        Path root = Path.of(System.getProperty("hone.onnx.testdata", INSTALLED.toString()));
        Assumptions.assumeTrue(Files.isDirectory(root),
                () -> "skipped: Debian's package libonnx-testdata is not installed (" + root + ")");
        return root;
    }

    /** The folders of all tests, sorted. */
    public static List<Path> tests() {
        try (Stream<Path> files = Files.walk(root(), 3)) {
            return files.filter(folder -> Files.isRegularFile(folder.resolve("model.onnx"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
