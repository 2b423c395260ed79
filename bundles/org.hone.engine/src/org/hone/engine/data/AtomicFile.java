package org.hone.engine.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** Writes a file beside its place and moves it there when it is whole, so that a failure leaves what was there. */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    public static void write(Path file, Content content) throws HoneException {
        Path target = file.toAbsolutePath();
        Path beside = null;
        try {
            Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE), BUFFER)) {
                beside = part;
                content.write(out);
            }
            move(beside, target);
            beside = null;
        } catch (IOException e) {
            throw new HoneException(FailureKind.EXECUTION, "failed to write '" + file + "': " + reason(e), e);
        } finally {
            discard(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        if (beside != null) {
            beside.toFile().delete();
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException ? "there is no such folder"
                : e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
