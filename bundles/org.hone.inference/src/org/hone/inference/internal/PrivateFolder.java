package org.hone.inference.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * A temporary folder that only its owner can enter, removed when it is closed. The kernel's lock on a file in it says
 * that its process lives: folders of processes that ended without closing are removed by the next one that makes a folder
 * in the same place.
 */
final class PrivateFolder implements AutoCloseable {

    private static final String PREFIX = "hone-inference-";
    private static final String LOCK = "lock";
    /** A folder without a lock may just be in the making. */
    private static final Duration UNLOCKED_AGE = Duration.ofHours(1);

    private final Path path;
    private final FileChannel lock;

    private PrivateFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a new folder in {@code parent} and removes those there that processes left behind. */
    static PrivateFolder create(Path parent) throws IOException {
        removeStale(parent);
        Path path = Files.createTempDirectory(parent, ownPrefix());
        FileChannel lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            lock.lock();
        } catch (IOException e) {
            lock.close();
            delete(path);
            throw e;
        }
        return new PrivateFolder(path, lock);
    }

    private static String ownPrefix() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            delete(path);
        }
    }

    /**
     * Removes what is left of other processes in {@code parent}. Folders of this process id are left alone: to open and
     * close a file that this process has locked would give up the lock (POSIX).
     */
    static void removeStale(Path parent) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(ownPrefix())) {
                    removeIfStale(folder);
                }
            }
        } catch (IOException e) {
            // a place that cannot be listed, or that changed meanwhile, is cleaned another time
        }
    }

    private static void removeIfStale(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock taken = channel.tryLock()) {
            if (taken != null) {
                delete(folder);
            }
        } catch (NoSuchFileException e) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(UNLOCKED_AGE))) {
                delete(folder);
            }
        } catch (OverlappingFileLockException e) {
            // in use in this process
        }
    }

    /** Removes a folder and all in it, without following links; what is gone already is no error. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
