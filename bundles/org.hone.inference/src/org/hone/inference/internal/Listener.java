package org.hone.inference.internal;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Unix domain socket in a private folder, for the one connection of a worker that starts. */
final class Listener implements AutoCloseable {

    private final Path socket;
    private final ServerSocketChannel server;

    Listener(Path socket) throws IOException {
        this.socket = socket;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            server.configureBlocking(false);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    Connection accept(Liveness liveness) throws IOException {
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            SocketChannel accepted = server.accept();
            while (accepted == null) {
                selector.select(Liveness.INTERVAL_MILLISECONDS);
                selector.selectedKeys().clear();
                accepted = server.accept();
                if (accepted == null) {
                    liveness.check();
                }
            }
            return new Connection(accepted);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
