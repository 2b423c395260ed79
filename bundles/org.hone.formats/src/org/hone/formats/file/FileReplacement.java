package org.hone.formats.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Replaces files as a whole: each is written beside its place first, and all are moved into place together at the end. When
 * anything fails, what was there is there still, and nothing else is left behind.
 *
 * <pre>
 * try (FileReplacement replacement = new FileReplacement()) {
 *     try (FileChannel out = replacement.create(target)) { … }
 *     replacement.commit();
 * }
 * </pre>
 */
public final class FileReplacement implements AutoCloseable {

    private static final class Part {
        final Path target;
        final Path written;
        final Path backup;
        boolean moved;
        boolean backedUp;

        Part(Path target) {
            String name = "." + target.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8);
            this.target = target;
            this.written = target.resolveSibling(name + ".new");
            this.backup = target.resolveSibling(name + ".old");
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** A new file that will replace {@code target}, or what a symbolic link there leads to. The caller closes it. */
    public FileChannel create(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        Part part = new Part(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath());
        FileChannel channel = FileChannel.open(part.written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        parts.add(part);
        try {
            keepPermissions(part);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    private static void keepPermissions(Part part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part.written, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (view != null && Files.exists(part.target)) {
            view.setPermissions(Files.getPosixFilePermissions(part.target));
        }
    }

    /** The files that are replaced, in the order in which they were made. */
    public List<Path> targets() {
        return parts.stream().map(part -> part.target).toList();
    }

    /** Those of {@code mappings} whose file will be replaced. */
    public List<MappedFile> targetsAmong(List<MappedFile> mappings) throws IOException {
        List<MappedFile> found = new ArrayList<>();
        for (MappedFile mapping : mappings) {
            for (Part part : parts) {
                if (Files.exists(part.target) && Files.exists(mapping.path())
                        && Files.isSameFile(part.target, mapping.path())) {
                    found.add(mapping);
                }
            }
        }
        return found;
    }

    /** Moves all files into place. When one cannot be moved, those before it are put back. */
    public void commit() throws IOException {
        Part last = parts.get(parts.size() - 1);
        try {
            for (Part part : parts) {
                if (part != last && Files.exists(part.target, LinkOption.NOFOLLOW_LINKS)) {
                    move(part.target, part.backup);
                    part.backedUp = true;
                }
                move(part.written, part.target);
                part.moved = true;
            }
        } catch (IOException e) {
            restore(e);
            throw e;
        }
    }

    private void restore(IOException failure) {
        for (Part part : parts) {
            try {
                if (part.backedUp) {
                    move(part.backup, part.target);
                    part.backedUp = false;
                } else if (part.moved) {
                    Files.deleteIfExists(part.target);
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what is not needed any more. */
    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            Files.deleteIfExists(part.written);
            Files.deleteIfExists(part.backup);
        }
    }

    /** What an exception of the file system says, in words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
