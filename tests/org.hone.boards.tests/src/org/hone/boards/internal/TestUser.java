package org.hone.boards.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.hone.tests.support.board.TestServer;

/** Somebody with a home and SSH settings of her own, who knows the servers that she is told of. */
final class TestUser {

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    /** @param home an empty folder */
    TestUser(Path home) throws IOException {
        this.home = Files.createDirectories(home.resolve(".ssh")).getParent();
    }

    Path knownHosts() {
        return home.resolve(".ssh/known_hosts");
    }

    TestUser variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    TestUser configure(String... lines) throws IOException {
        Files.writeString(home.resolve(".ssh/config"), String.join("\n", lines) + "\n");
        return this;
    }

    /** Lets her know a server's keys at a port. */
    TestUser knows(TestServer server, int port) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String key : server.hostKeys()) {
            lines.append("[127.0.0.1]:").append(port).append(' ').append(key).append('\n');
        }
        Files.writeString(knownHosts(), lines);
        return this;
    }

    SshSettings settings() {
        return new SshSettings(home, List.of(home.resolve(".ssh/config")), environment);
    }

    SshBoard board(TestServer server, int port, Path key) {
        return board(new BoardAddress(server.user(), "127.0.0.1", port), key, List.of());
    }

    SshBoard board(BoardAddress address, Path key, List<BoardAddress> jump) {
        return new SshBoard(new BoardDescription("bench", BoardDescription.SSH, "The bench", address, key, jump, BoardDescription.FOLDER, null),
                settings());
    }
}
