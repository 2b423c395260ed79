package org.hone.targets.codegen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.hone.core.HoneException;

/** The folder that a project is written into. A file is written beside its place and moved, so that none is ever half there. */
final class ProjectFolder {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    ProjectFolder(Path folder) {
        this.folder = folder;
    }

    /** All files that were written, or were as they should be. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * Removes the files that an earlier export listed and this one has not, for they would be compiled; writes the new list.
     *
     * @param list the file with a name a line, relative to its own folder
     */
    void removeOthers(String list, Collection<String> kept) throws HoneException {
        Path file = folder.resolve(list);
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Path root = file.getParent().toRealPath();
                for (String name : Files.readAllLines(file)) {
                    Path old = root.resolve(name).normalize();
                    if (!kept.contains(name) && old.startsWith(root) && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                            && old.toRealPath().startsWith(root)) {
                        Files.delete(old);
                    }
                }
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
        write(list, String.join("\n", kept) + "\n");
    }

    /** What writes a file's bytes. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(String name, String text) throws HoneException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves a file that has these bytes already, and with it its time, so that a build does not do it again. */
    void write(String name, byte[] bytes) throws HoneException {
        Path file = folder.resolve(name);
        try {
            if (Files.isRegularFile(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
                files.add(file);
                return;
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
        write(name, out -> out.write(bytes));
    }

    void write(String name, Content content) throws HoneException {
        Path file = folder.resolve(name);
        Path beside = null;
        try {
            Files.createDirectories(file.getParent());
            beside = Files.createTempFile(file.getParent(), ".hone-", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.writeTo(out);
            }
            makeReadable(beside);
            move(beside, file);
            files.add(file);
        } catch (IOException e) {
            remove(beside, e);
            throw failed(file, e);
        }
    }

    /** Temporary files are the owner's alone; what is exported is as any file is. */
    private static void makeReadable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path file, IOException cause) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static HoneException failed(Path file, IOException e) {
        return HoneException.execution("failed to write '" + file + "': " + e.getMessage(), e);
    }
}
