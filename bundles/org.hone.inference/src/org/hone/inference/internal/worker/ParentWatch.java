package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Ends this process when its parent has ended, even while native code computes, and removes the files of both.
 *
 * <p>
 * The parent holds the other end of standard input: it closes when the parent ends, however that happens. Should another
 * process have inherited that end, the end of the parent's process itself is noticed.
 */
final class ParentWatch {

    private final List<Path> folders;

    ParentWatch(List<Path> folders) {
        this.folders = folders;
    }

    void start(long parent) {
        Thread reader = new Thread(this::waitForEndOfInput, "parent watch");
        reader.setDaemon(true);
        reader.start();
        ProcessHandle.of(parent).ifPresentOrElse(handle -> handle.onExit().thenRun(this::end), this::end);
    }

    private void waitForEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is sent this way
            }
        } catch (IOException e) {
            // the pipe is broken: the parent has ended
        }
        end();
    }

    /** Removes the folders and ends the process at once. */
    void end() {
        folders.forEach(ParentWatch::delete);
        Runtime.getRuntime().halt(0);
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // nobody is left to be told; what stays is removed by the next engine that starts
        }
    }
}
