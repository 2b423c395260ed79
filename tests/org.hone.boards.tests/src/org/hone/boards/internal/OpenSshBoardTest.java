package org.hone.boards.internal;

import java.nio.file.Path;

import org.hone.tests.support.board.OpenSshServer;
import org.hone.tests.support.board.TestServer;

/** Debian's OpenSSH as a board. */
class OpenSshBoardTest extends ServerBoardContract {

    @Override
    TestServer start(Path empty) throws Exception {
        return OpenSshServer.start(empty);
    }
}
