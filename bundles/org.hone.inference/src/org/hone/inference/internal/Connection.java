package org.hone.inference.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

import org.hone.inference.internal.worker.Frame;

/** Sends and receives frames; never waits longer than {@link Liveness} allows. */
final class Connection {

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;

    Connection(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        this.selector = Selector.open();
        this.key = channel.register(selector, 0);
    }

    /** True when the other side still holds the connection and, as it should between requests, says nothing. */
    boolean isIdle() {
        try {
            return channel.isOpen() && channel.read(ByteBuffer.allocate(1)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    void send(Frame frame, Liveness liveness) throws IOException {
        ByteBuffer bytes = frame.encode();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                waitFor(SelectionKey.OP_WRITE, liveness);
            }
        }
    }

    Frame receive(Liveness liveness) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(Frame.HEADER);
        fill(head, liveness);
        Frame.Header header = Frame.Header.decode(head.flip());
        ByteBuffer payload = ByteBuffer.allocate(header.size());
        fill(payload, liveness);
        return new Frame(header.kind(), header.id(), payload.array());
    }

    private void fill(ByteBuffer target, Liveness liveness) throws IOException {
        while (target.hasRemaining()) {
            int count = channel.read(target);
            if (count < 0) {
                throw new IOException("the inference process closed the connection");
            }
            if (count == 0) {
                waitFor(SelectionKey.OP_READ, liveness);
            }
        }
    }

    private void waitFor(int operation, Liveness liveness) throws IOException {
        key.interestOps(operation);
        int ready = selector.select(Liveness.INTERVAL_MILLISECONDS);
        selector.selectedKeys().clear();
        if (ready == 0) {
            liveness.check();
        }
    }

    void close() {
        try (channel; selector) {
            key.cancel();
        } catch (IOException e) {
            // the other side is gone or about to be killed
        }
    }
}
