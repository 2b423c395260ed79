package org.hone.boards.internal;

import java.nio.file.Path;
import java.util.List;

import org.hone.core.board.Board;
import org.hone.tests.support.board.BoardContract;
import org.hone.tests.support.board.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract of boards, against a server that is started once for all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerBoardContract extends BoardContract {

    @TempDir
    static Path folder;

    private TestServer server;
    private int users;

    abstract TestServer start(Path empty) throws Exception;

    @BeforeAll
    void startServer() throws Exception {
        server = start(java.nio.file.Files.createTempDirectory(folder, "server"));
    }

    @AfterAll
    void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    final TestServer server() {
        return server;
    }

    final TestUser user(int port) throws Exception {
        return new TestUser(userHome()).knows(server, port);
    }

    private Path userHome() {
        return here.resolve("user " + users++);
    }

    @Override
    protected Board board(int port) throws Exception {
        int to = port == 0 ? server.port() : port;
        return user(to).board(server, to, server.key());
    }

    @Override
    protected int port() {
        return server.port();
    }

    @Override
    protected Path home() {
        return server.home();
    }

    @Override
    protected List<String> clientArguments(int port) throws Exception {
        Path home = userHome();
        new TestUser(home).knows(server, port);
        return List.of(home.toString(), server.user() + "@127.0.0.1:" + port, server.key().toString());
    }

    @Override
    protected Class<?> clientMain() {
        return ClientProcess.class;
    }
}
