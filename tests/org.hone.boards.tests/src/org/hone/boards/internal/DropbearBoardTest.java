package org.hone.boards.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardQuestions;
import org.hone.tests.support.board.DropbearServer;
import org.hone.tests.support.board.TestServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dropbear, the small server of many boards; it has no SFTP of its own. */
@Tag("full")
class DropbearBoardTest extends ServerBoardContract {

    @Override
    TestServer start(Path empty) throws Exception {
        return DropbearServer.start(empty);
    }

    @Test
    void takesAPassword() throws Exception {
        DropbearServer dropbear = (DropbearServer) server();
        Assumptions.assumeTrue(dropbear.hasPassword(), "only root can give a server passwords of its own");
        TestUser user = user(server().port()).configure("IdentityFile none");
        BoardQuestions questions = new BoardQuestions() {
            @Override
            public boolean trust(HostKey key) {
                return false;
            }

            @Override
            public char[] secret(Secret secret) {
                return (secret.attempt() == 1 ? "wrong" : DropbearServer.PASSWORD).toCharArray();
            }
        };
        try (BoardConnection connection = user.board(server(), server().port(), null).connect(questions, new NullProgressMonitor())) {
            assertTrue(connection.probe(null).kernel().startsWith("Linux"));
        }
    }
}
