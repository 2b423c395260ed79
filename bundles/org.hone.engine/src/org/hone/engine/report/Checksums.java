package org.hone.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.data.AtomicFile;

/** {@code SHA256SUMS}: the SHA-256 of files, as {@code sha256sum --check} reads it. */
public final class Checksums {

    public static final String FILE = "SHA256SUMS";

    private Checksums() {
    }

    /** Writes the sums of {@code files}, which lie in {@code folder}, in the order of their names. */
    public static Path write(Path folder, List<Path> files) throws HoneException {
        StringBuilder text = new StringBuilder();
        for (Path file : files.stream().sorted().toList()) {
            text.append(sha256(file)).append("  ").append(folder.relativize(file).toString().replace('\\', '/')).append('\n');
        }
        Path sums = folder.resolve(FILE);
        AtomicFile.write(sums, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return sums;
    }

    private static String sha256(Path file) throws HoneException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
