package org.hone.boards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.Execution;
import org.hone.tests.support.board.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards that cannot take what they are sent. */
class UnwritableBoardTest {

    private static final int KIBIBYTES = 512;

    @TempDir
    Path folder;

    private BoardConnection connect(OpenSshServer server) throws Exception {
        return new TestUser(folder.resolve("user")).knows(server, server.port()).board(server, server.port(), server.key())
                .connect(BoardQuestions.NOBODY, new NullProgressMonitor());
    }

    private Path local(int bytes) throws Exception {
        Path local = Files.createDirectories(folder.resolve("local"));
        Files.write(local.resolve("weights.bin"), new byte[bytes]);
        return local;
    }

    @Test
    void saysThatItsDiskIsFullAndLeavesNothing() throws Exception {
        try (OpenSshServer server = OpenSshServer.withSmallDisk(Files.createDirectory(folder.resolve("server")), KIBIBYTES);
                BoardConnection connection = connect(server)) {
            HoneException failure = assertThrows(HoneException.class, () -> connection.upload("job", local(2 * KIBIBYTES * 1024), null));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
            assertTrue(failure.getMessage().contains("'weights.bin'"), failure.getMessage());
            assertEquals("", output(connection, "find .hone -type f"));
            assertEquals(1, connection.upload("job", local(KIBIBYTES * 256), null).sent(), "what fits goes");
        }
    }

    @Test
    void saysThatTheHomeCannotBeWrittenTo() throws Exception {
        try (OpenSshServer server = OpenSshServer.withReadOnlyHome(Files.createDirectory(folder.resolve("server")));
                BoardConnection connection = connect(server)) {
            HoneException failure = assertThrows(HoneException.class, () -> connection.upload("job", local(10), null));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("Read-only file system"), failure.getMessage());
            assertEquals("here\n", output(connection, "echo here"), "what writes nothing works");
        }
    }

    private static String output(BoardConnection connection, String command) throws HoneException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        connection.execute(Execution.of(null, List.of("sh", "-c", command)).to(out, out), null);
        return out.toString(StandardCharsets.UTF_8);
    }
}
