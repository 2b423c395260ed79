package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path parent;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanEnterIt() throws Exception {
        try (PrivateFolder folder = PrivateFolder.create(parent)) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())));
        }
    }

    @Test
    void isGoneWithAllInItWhenItIsClosed() throws Exception {
        Path path;
        try (PrivateFolder folder = PrivateFolder.create(parent)) {
            path = folder.path();
            Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "x");
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void removesTheFolderOfAProcessThatEnded() throws Exception {
        Path stale = Files.createDirectory(parent.resolve("hone-inference-0-1"));
        Files.writeString(stale.resolve("lock"), "");
        Files.writeString(stale.resolve("model"), "x");
        PrivateFolder.create(parent).close();
        assertFalse(Files.exists(stale));
    }

    @Test
    void leavesAFolderInTheMaking() throws Exception {
        Path young = Files.createDirectory(parent.resolve("hone-inference-0-2"));
        Path old = Files.createDirectory(parent.resolve("hone-inference-0-3"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        PrivateFolder.create(parent).close();
        assertTrue(Files.exists(young));
        assertFalse(Files.exists(old));
    }

    @Test
    void leavesOtherFoldersOfItsOwnProcess() throws Exception {
        try (PrivateFolder first = PrivateFolder.create(parent); PrivateFolder second = PrivateFolder.create(parent)) {
            assertTrue(Files.exists(first.path()));
            assertTrue(Files.exists(second.path()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowLinks() throws Exception {
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Files.writeString(outside.resolve("lock"), "");
        Path link = Files.createSymbolicLink(parent.resolve("hone-inference-0-4"), outside);
        try (PrivateFolder folder = PrivateFolder.create(parent)) {
            Files.createSymbolicLink(folder.resolve("link"), outside);
            assertTrue(Files.exists(link));
        }
        assertTrue(Files.exists(outside.resolve("lock")));
    }
}
