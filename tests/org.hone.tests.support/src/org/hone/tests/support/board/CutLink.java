package org.hone.tests.support.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A way over the loopback that can be cut, at once or after so many bytes, or frozen, as if its cable were pulled. */
public final class CutLink implements AutoCloseable {

    private static final int CHUNK = 4096;

    private final ServerSocket near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int far;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean frozen;

    /** @param far the port that it leads to */
    public CutLink(int far) throws IOException {
        this.far = far;
        Thread.ofPlatform().daemon().name("cut-link").start(this::accept);
    }

    public int port() {
        return near.getLocalPort();
    }

    /** Cuts it after so many more bytes towards the far end. */
    public void cutAfter(long bytes) {
        left.set(bytes);
    }

    /** Lets nothing through any more, in either direction; both ends believe that it is there. */
    public void freeze() {
        frozen = true;
    }

    /** Cuts it now: both ends are told. */
    public void cut() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is cut
            }
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket in = near.accept();
                Socket out = new Socket(InetAddress.getLoopbackAddress(), far);
                sockets.add(in);
                sockets.add(out);
                Thread.ofPlatform().daemon().start(() -> copy(in, out, true));
                Thread.ofPlatform().daemon().start(() -> copy(out, in, false));
            }
        } catch (IOException e) {
            cut(); // closed, or nobody listens at the far end
        }
    }

    private void copy(Socket from, Socket to, boolean counted) {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                long may = counted ? left.getAndAdd(-length) : length;
                if (!frozen) {
                    out.write(chunk, 0, (int) Math.max(0, Math.min(length, may)));
                }
                if (may < length) {
                    break;
                }
            }
        } catch (IOException e) {
            // one end is gone
        }
        if (!frozen) {
            cut();
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
