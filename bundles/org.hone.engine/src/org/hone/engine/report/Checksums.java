package org.hone.engine.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.data.AtomicFile;
import org.hone.engine.data.FileDigest;

/** {@code SHA256SUMS}: the SHA-256 of files, as {@code sha256sum --check} reads it. */
public final class Checksums {

    public static final String FILE = "SHA256SUMS";

    private Checksums() {
    }

    /** Writes the sums of {@code files}, which lie in {@code folder}, in the order of their names. */
    public static Path write(Path folder, List<Path> files) throws HoneException {
        StringBuilder text = new StringBuilder();
        for (Path file : files.stream().sorted().toList()) {
            text.append(FileDigest.sha256(file)).append("  ").append(folder.relativize(file).toString().replace('\\', '/')).append('\n');
        }
        Path sums = folder.resolve(FILE);
        AtomicFile.write(sums, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return sums;
    }
}
