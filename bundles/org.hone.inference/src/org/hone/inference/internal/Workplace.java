package org.hone.inference.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.HoneException;

/**
 * Where an engine and its process keep files: models on disk, and tensors in memory where the system has a place for that
 * ({@code /dev/shm} on Linux).
 *
 * @param memory the folder for tensors and the socket
 * @param disk the folder for models; the same as {@code memory} where there is no such place
 */
record Workplace(PrivateFolder memory, PrivateFolder disk) implements AutoCloseable {

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    static Workplace create() throws HoneException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            PrivateFolder disk = PrivateFolder.create(temporary);
            try {
                return new Workplace(memory(disk), disk);
            } catch (IOException e) {
                disk.close();
                throw e;
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to make a folder for the inference process in '" + temporary
                    + "' (the system property java.io.tmpdir): " + e.getMessage(), e);
        }
    }

    private static PrivateFolder memory(PrivateFolder disk) throws IOException {
        return Files.isDirectory(SHARED_MEMORY) && Files.isWritable(SHARED_MEMORY) ? PrivateFolder.create(SHARED_MEMORY) : disk;
    }

    /** The folders for tensors, the preferred one first. */
    List<Path> tensorFolders() {
        return memory == disk ? List.of(disk.path()) : List.of(memory.path(), disk.path());
    }

    /** Removes the files for tensors whose names begin with {@code prefix}. */
    void removeFiles(String prefix) throws IOException {
        for (Path folder : tensorFolders()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*")) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (memory) {
            disk.close();
        }
    }
}
