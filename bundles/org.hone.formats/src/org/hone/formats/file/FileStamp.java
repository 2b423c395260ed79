package org.hone.formats.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looked at one moment. Two stamps that differ say that the file was changed, replaced or shrunk in between.
 *
 * @param size the size in bytes
 * @param modified the time of the last change
 * @param key what tells the file from another of the same name (on Unix device and inode), or null
 */
public record FileStamp(long size, FileTime modified, Object key) {

    /** The stamp of {@code file} as it is now; symbolic links are followed. */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** True when {@code file} still looks like this; false when it differs, is gone or cannot be asked. */
    public boolean matches(Path file) {
        try {
            return equals(of(file));
        } catch (IOException e) {
            return false;
        }
    }
}
