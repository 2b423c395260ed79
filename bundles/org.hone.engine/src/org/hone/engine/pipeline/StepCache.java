package org.hone.engine.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.engine.open.NetworkOpener;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.network.Network;

/**
 * The outputs of steps by the digest of everything that they depend on: a folder each, with an ONNX file for each variant,
 * its order in the file's name, and the report. A folder appears complete or not at all.
 */
final class StepCache {

    private static final String REPORT = "report.json";

    private final Path folder;
    private final NetworkOpener opener;

    StepCache(Path folder, NetworkOpener opener) {
        this.folder = folder;
        this.opener = opener;
    }

    /**
     * An output in the cache.
     *
     * @param open the networks, open; the caller closes them
     * @param digest the digest of the main network's file
     */
    record Cached(List<OpenNetwork> open, StepResult result, String digest) implements AutoCloseable {

        @Override
        public void close() {
            open.forEach(OpenNetwork::close);
        }
    }

    /** What is there under {@code key}; empty when nothing is, or when it is damaged, which is then taken away. */
    Optional<Cached> find(String key, IProgressMonitor monitor) throws HoneException {
        Path entry = folder.resolve(key);
        if (!Files.isRegularFile(entry.resolve(REPORT))) {
            if (Files.exists(entry)) {
                delete(entry);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(read(entry, monitor));
        } catch (IOException | HoneException e) {
            delete(entry);
            return Optional.empty();
        }
    }

    private Cached read(Path entry, IProgressMonitor monitor) throws IOException, HoneException {
        StepReport report;
        try (InputStream in = Files.newInputStream(entry.resolve(REPORT))) {
            report = StepReportJson.read(in);
        }
        List<OpenNetwork> open = new ArrayList<>();
        Map<String, Network> variants = new LinkedHashMap<>();
        try {
            for (Path file : networks(entry)) {
                OpenNetwork network = opener.open(file, monitor);
                open.add(network);
                String name = file.getFileName().toString();
                variants.put(name.substring(name.indexOf('-') + 1, name.length() - ".onnx".length()), network.network());
            }
            return new Cached(open, new StepResult(variants, report), digest(networks(entry).getFirst()));
        } catch (IOException | HoneException | RuntimeException e) {
            open.forEach(OpenNetwork::close);
            throw e;
        }
    }

    private static List<Path> networks(Path entry) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(entry, "*.onnx")) {
            found.forEach(files::add);
        }
        files.sort(null);
        if (files.isEmpty()) {
            throw new IOException("the cache's entry '" + entry + "' has no network");
        }
        return files;
    }

    /** Keeps {@code result} under {@code key} and gives it back as it is read from there. */
    Cached store(String key, StepResult result, IProgressMonitor monitor) throws HoneException {
        Path entry = folder.resolve(key);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, ".new-");
            try {
                write(result, fresh, monitor);
                move(fresh, entry);
            } finally {
                if (Files.exists(fresh)) { // it failed, was cancelled, or another run was faster
                    delete(fresh);
                }
            }
            return read(entry, monitor);
        } catch (IOException e) {
            throw HoneException.execution("failed to keep the output of a step in '" + folder + "': " + e.getMessage(), e);
        }
    }

    private void write(StepResult result, Path fresh, IProgressMonitor monitor) throws IOException, HoneException {
        int order = 0;
        for (Map.Entry<String, Network> variant : result.variants().entrySet()) {
            opener.write(variant.getValue(), fresh.resolve("%02d-%s.onnx".formatted(order++, variant.getKey())),
                    NetworkOpener.DEFAULT_EXTERNAL_DATA, monitor);
        }
        try (OutputStream out = Files.newOutputStream(fresh.resolve(REPORT))) {
            StepReportJson.write(result.report(), out);
        }
    }

    /** Another run may have been faster: its output is the same. */
    private static void move(Path fresh, Path entry) throws IOException {
        try {
            Files.move(fresh, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isRegularFile(entry.resolve(REPORT))) {
                throw e;
            }
        }
    }

    private static void delete(Path entry) {
        try (var files = Files.walk(entry)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("failed to remove '" + entry + "' from the cache", e);
        }
    }

    /** SHA-256 of a network's file, and of the external data beside it, in hexadecimal. */
    static String digest(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path part : List.of(file, file.resolveSibling(file.getFileName() + ".data"))) {
                if (Files.exists(part)) {
                    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(part), sha)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
