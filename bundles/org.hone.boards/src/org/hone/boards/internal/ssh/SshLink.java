package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;

import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.core.board.BoardQuestions;

/** A connection to a host that one is logged in to, through its jump hosts; runs command lines there. */
public final class SshLink implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final int CHUNK = 1 << 15;

    /** The hosts of the way, the board itself first. */
    private final Deque<SshLogin.Login> logins;
    private final ClientSession session;
    private final String name;

    private SshLink(Deque<SshLogin.Login> logins, String name) {
        this.logins = logins;
        this.session = logins.getFirst().session();
        this.name = name;
    }

    /**
     * Logs in to each host of a way, each through the one before.
     *
     * @param name the board's name, for messages
     * @param way the jump hosts, then the board
     */
    static SshLink open(String name, List<SshHost> way, BoardQuestions questions, IProgressMonitor monitor) throws HoneException {
        Deque<SshLogin.Login> logins = new ArrayDeque<>();
        boolean done = false;
        try {
            for (SshHost host : way) {
                String place = host.host();
                int port = host.port();
                if (!logins.isEmpty()) {
                    SshdSocketAddress near = tunnel(logins.getFirst().session(), host);
                    place = near.getHostName();
                    port = near.getPort();
                }
                logins.push(new SshLogin(host, questions, monitor).open(place, port));
            }
            done = true;
            return new SshLink(logins, name);
        } finally {
            if (!done) {
                logins.forEach(SshLogin.Login::close);
            }
        }
    }

    /** The near end, on the loopback, of a way through a jump host. The far host's key is verified as ever. */
    private static SshdSocketAddress tunnel(ClientSession jump, SshHost to) throws HoneException {
        try {
            return jump.startLocalPortForwarding(new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress(to.host(), to.port()));
        } catch (IOException e) {
            throw HoneException.execution("failed to reach '" + to + "' through a jump host: " + SshLogin.reason(e), e);
        }
    }

    public ClientSession session() {
        return session;
    }

    public boolean isOpen() {
        return session.isOpen();
    }

    /**
     * Starts a command line.
     *
     * @param out takes its output as it comes
     * @param err takes its errors as they come
     */
    public ChannelExec start(String command, OutputStream out, OutputStream err, IProgressMonitor monitor) throws HoneException {
        try {
            ChannelExec channel = session.createExecChannel(command.getBytes(StandardCharsets.UTF_8), null, Collections.emptyMap());
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(OPEN);
            return channel;
        } catch (IOException e) {
            throw broken(e);
        } catch (IllegalStateException e) {
            throw broken(new IOException(e)); // the session is just being closed
        }
    }

    /** Runs a script given as text and returns its output, which is short. */
    public String script(String text, IProgressMonitor monitor) throws HoneException {
        ShortText out = new ShortText();
        run("sh -s", new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out, monitor);
        return out.text();
    }

    /**
     * Runs a command line to its end.
     *
     * @param in its standard input; null for none
     * @throws HoneException execution, with the command's words, when it fails
     */
    public void run(String command, InputStream in, OutputStream out, IProgressMonitor monitor) throws HoneException {
        ShortText err = new ShortText();
        ChannelExec channel = start(command, out, err, monitor);
        try {
            feed(channel, in, monitor);
            int status = waitFor(channel, monitor);
            if (status != 0) {
                String words = err.line();
                throw new CommandFailure(status, words.isEmpty() ? "it ended with the status " + status : words);
            }
        } finally {
            channel.close(true);
        }
    }

    private void feed(ChannelExec channel, InputStream in, IProgressMonitor monitor) throws HoneException {
        try (OutputStream to = channel.getInvertedIn()) {
            if (in != null) {
                byte[] chunk = new byte[CHUNK];
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    to.write(chunk, 0, length);
                }
            }
        } catch (IOException e) {
            if (!session.isOpen()) {
                throw broken(e);
            }
            // The command ended before it took everything: its status and its words say why.
        }
    }

    /** Waits until a command has ended and returns its status. */
    public int waitFor(ChannelExec channel, IProgressMonitor monitor) throws HoneException {
        EnumSet<ClientChannelEvent> end = EnumSet.of(ClientChannelEvent.CLOSED);
        while (!channel.waitFor(end, POLL).contains(ClientChannelEvent.CLOSED)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!session.isOpen()) {
                throw broken(null);
            }
        }
        Integer status = channel.getExitStatus();
        if (status == null) {
            if (channel.getExitSignal() != null) {
                return 128;
            }
            throw broken(null);
        }
        return status;
    }

    /** Why a command ended that should go on: by its own failure, with its words, or because the connection broke. */
    public HoneException ended(ChannelExec channel, ShortText err) {
        Integer status = channel.getExitStatus();
        return status == null ? broken(null) : new CommandFailure(status, err.line());
    }

    /** The failure of a connection that broke. */
    public HoneException broken(IOException cause) {
        return HoneException.execution("failed to talk to the board '" + name + "': the connection broke"
                + (cause == null ? "" : " (" + SshLogin.reason(cause) + ")"), cause);
    }

    @Override
    public void close() {
        logins.forEach(SshLogin.Login::close);
    }
}
