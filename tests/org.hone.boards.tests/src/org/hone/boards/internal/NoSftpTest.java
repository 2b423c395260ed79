package org.hone.boards.internal;

import java.nio.file.Path;

import org.hone.tests.support.board.OpenSshServer;
import org.hone.tests.support.board.TestServer;
import org.junit.jupiter.api.Tag;

/** OpenSSH without its SFTP subsystem: files go as streams. */
@Tag("full")
class NoSftpTest extends ServerBoardContract {

    @Override
    TestServer start(Path empty) throws Exception {
        return OpenSshServer.withoutSftp(empty);
    }
}
