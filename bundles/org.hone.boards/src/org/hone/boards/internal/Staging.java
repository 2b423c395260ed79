package org.hone.boards.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.sshd.client.channel.ChannelExec;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.hone.boards.internal.script.BoardScript;
import org.hone.boards.internal.ssh.ShortText;
import org.hone.boards.internal.ssh.SshLink;
import org.hone.core.HoneException;

/**
 * A folder for incoming files on a board, which the board removes when this is closed or its lease ends. As a monitor it
 * keeps the lease.
 */
final class Staging extends ProgressMonitorWrapper implements AutoCloseable {

    private static final String END = "\n.\n";
    private static final int POLL_MILLIS = 10;

    private final ChannelExec channel;
    private final OutputStream in;
    private final SshLink link;
    private final String name;
    private final String path;

    /**
     * @param folder the path, from the user's home, of the folder that it is made in
     * @throws org.hone.boards.internal.ssh.CommandFailure when the board cannot make it
     */
    Staging(SshLink link, String folder, IProgressMonitor monitor) throws HoneException {
        this(link, new ShortText(), folder, monitor);
    }

    private Staging(SshLink link, ShortText out, String folder, IProgressMonitor monitor) throws HoneException {
        this(link, out, new ShortText(), folder, monitor);
    }

    private Staging(SshLink link, ShortText out, ShortText err, String folder, IProgressMonitor monitor) throws HoneException {
        this(link, link.start(BoardScript.STAGE.command(List.of(Integer.toString(Lease.SECONDS), folder)), out, err, monitor), out, err, monitor);
    }

    private Staging(SshLink link, ChannelExec channel, ShortText out, ShortText err, IProgressMonitor monitor) throws HoneException {
        super(new Lease(channel.getInvertedIn(), monitor));
        this.link = link;
        this.channel = channel;
        this.in = channel.getInvertedIn();
        String answer = answer(out, err);
        this.name = answer.substring(0, answer.indexOf('\n'));
        this.path = answer.substring(name.length() + 1, answer.length() - END.length());
    }

    private String answer(ShortText out, ShortText err) throws HoneException {
        while (!out.text().endsWith(END)) {
            if (isCanceled()) {
                close();
                throw new OperationCanceledException();
            }
            if (channel.isClosed() || !link.isOpen()) {
                throw link.ended(channel, err);
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
        return out.text();
    }

    /** Its name in the folder that it is made in. */
    String name() {
        return name;
    }

    /** The absolute path of the folder that it is made in. */
    String path() {
        return path;
    }

    /** Has the board remove it, and waits until that is done. */
    @Override
    public void close() {
        try {
            in.close();
            channel.waitFor(java.util.EnumSet.of(org.apache.sshd.client.channel.ClientChannelEvent.CLOSED), java.time.Duration.ofSeconds(10));
        } catch (IOException e) {
            // the board removes it when the lease ends
        } finally {
            channel.close(true);
        }
    }
}
