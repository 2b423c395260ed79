package org.hone.boards.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** The files of a folder here that are to lie on a board, each with its digest. */
record LocalFolder(List<LocalFile> files) {

    /**
     * @param path from the folder, names separated by '/'
     * @param sha256 in lower-case hexadecimal digits
     */
    record LocalFile(Path file, String path, String sha256, long size, boolean executable) {

        String mode() {
            return executable ? "755" : "644";
        }
    }

    static LocalFolder read(Path folder) throws HoneException {
        if (!Files.isDirectory(folder)) {
            throw HoneException.badInput("failed to read the folder " + folder + ": it is not a folder");
        }
        List<LocalFile> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            Path real = folder.toRealPath();
            for (Path file : tree.filter(each -> !Files.isDirectory(each)).sorted().toList()) {
                if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(real)) {
                    throw HoneException.badInput("failed to read the folder " + folder + ": " + folder.relativize(file)
                            + " is no file, or a link to outside");
                }
                String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                BoardFolder.inside("a file on a board", path);
                files.add(new LocalFile(file, path, digest(file), Files.size(file), Files.isExecutable(file)));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read the folder " + folder + ": " + e.getMessage(), e);
        }
        return new LocalFolder(List.copyOf(files));
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
