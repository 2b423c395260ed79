package org.hone.formats.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    Path folder;

    private void write(FileReplacement replacement, Path target, String text) throws IOException {
        try (FileChannel channel = replacement.create(target)) {
            channel.write(ByteBuffer.wrap(text.getBytes()));
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesAllFilesTogether() throws IOException {
        Path a = Files.writeString(folder.resolve("a"), "old a");
        Path b = folder.resolve("b");
        try (FileReplacement replacement = new FileReplacement()) {
            write(replacement, a, "new a");
            write(replacement, b, "new b");
            assertEquals("old a", Files.readString(a));
            assertFalse(Files.exists(b));
            replacement.commit();
        }
        assertEquals("new a", Files.readString(a));
        assertEquals("new b", Files.readString(b));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void leavesEverythingWhenNotCommitted() throws IOException {
        Path a = Files.writeString(folder.resolve("a"), "old a");
        try (FileReplacement replacement = new FileReplacement()) {
            write(replacement, a, "new a");
        }
        assertEquals("old a", Files.readString(a));
        assertEquals(List.of("a"), names());
    }

    @Test
    void putsBackWhatWasMovedWhenALaterMoveFails() throws IOException {
        Path a = Files.writeString(folder.resolve("a"), "old a");
        Path b = folder.resolve("b");
        try (FileReplacement replacement = new FileReplacement()) {
            write(replacement, a, "new a");
            write(replacement, b, "new b");
            Files.createDirectories(b.resolve("in the way"));
            assertThrows(IOException.class, replacement::commit);
        }
        assertEquals("old a", Files.readString(a));
        assertEquals(List.of("a", "b"), names());
    }
}
