package org.hone.boards.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.apache.sshd.client.channel.ChannelExec;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.boards.internal.script.BoardScript;
import org.hone.boards.internal.ssh.ShortText;
import org.hone.boards.internal.ssh.SshLink;
import org.hone.core.HoneException;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;

/**
 * Runs a program under a lease on the board. The script {@code supervise.sh} there is the program's parent; its standard
 * input is the lease: a line feed renews it, its end, whatever the reason, ends the program.
 */
final class LeasedExecution {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int LEASE_LOST = 254;
    private static final int CANNOT_RUN = 126;
    /** Starts the program by its words; on the virtual board by what starts programs of the emulated processor. */
    private static final String START = "! command -v hone-exec > /dev/null || exec hone-exec \"$@\"; exec \"$@\"";

    private final SshLink link;
    private final String board;
    private final String folder;

    /** @param folder the path from the user's home of the folder to run in; empty for the home */
    LeasedExecution(SshLink link, String board, String folder) {
        this.link = link;
        this.board = board;
        this.folder = folder;
    }

    ExecResult run(Execution execution, IProgressMonitor monitor) throws HoneException {
        String program = execution.command().getFirst();
        if (program.isEmpty() || program.startsWith("-")) {
            throw HoneException.usage("failed to run '" + program + "' on the board '" + board + "': that is not a program's name");
        }
        ShortText words = new ShortText();
        Watched out = new Watched(execution.out(), OutputStream.nullOutputStream());
        Watched err = new Watched(execution.err(), words);
        ChannelExec channel = link.start(BoardScript.supervised(words(execution)), out, err, monitor);
        try (OutputStream lease = channel.getInvertedIn()) {
            int status = waitFor(channel, lease, monitor);
            out.check(program);
            err.check(program);
            return result(program, status, words.line());
        } catch (IOException e) {
            throw link.broken(e);
        } finally {
            channel.close(true);
        }
    }

    private List<String> words(Execution execution) {
        List<String> words = new ArrayList<>(List.of(Integer.toString(Lease.SECONDS), UUID.randomUUID().toString(), folder));
        execution.environment().forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(List.of("sh", "-c", START, "hone"));
        words.addAll(execution.command());
        return words;
    }

    /** Renews the lease until the program ends; when that is cancelled, ends the lease and waits for the board to agree. */
    private int waitFor(ChannelExec channel, OutputStream lease, IProgressMonitor monitor) throws HoneException, IOException {
        try {
            return link.waitFor(channel, new Lease(lease, monitor));
        } catch (OperationCanceledException e) {
            lease.close();
            NullProgressMonitor patience = new NullProgressMonitor() {
                private final long end = System.nanoTime() + PATIENCE_NANOS;

                @Override
                public boolean isCanceled() {
                    return System.nanoTime() - end > 0;
                }
            };
            try {
                link.waitFor(channel, patience);
            } catch (OperationCanceledException impatient) {
                // it ends with its lease
            }
            throw e;
        }
    }

    /** A program that cannot be started: the shell, or the loader of its libraries, says why. */
    private ExecResult result(String program, int status, String words) throws HoneException {
        if (status == LEASE_LOST) {
            throw HoneException.execution("failed to run '" + program + "' on the board '" + board + "': its lease of " + Lease.SECONDS
                    + " s was not renewed, so the board ended it", null);
        }
        if (status == CANNOT_RUN || status == CANNOT_RUN + 1) {
            throw HoneException.execution("failed to run '" + program + "' on the board '" + board + "': "
                    + (!words.isEmpty() ? words : status == CANNOT_RUN ? "it cannot be executed there" : "there is no such program")
                    + (folder.isEmpty() ? "" : ", at " + Path.of(folder)), null);
        }
        return new ExecResult(status);
    }

    /** Hands output on, and keeps what is wrong with whoever takes it. */
    private static final class Watched extends OutputStream {

        private final OutputStream to;
        private final OutputStream copy;
        private volatile IOException failure;

        Watched(OutputStream to, OutputStream copy) {
            this.to = to;
            this.copy = copy;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            copy.write(bytes, offset, length);
            if (failure == null) {
                try {
                    to.write(bytes, offset, length);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        void check(String program) throws HoneException {
            if (failure != null) {
                throw HoneException.execution("failed to keep the output of '" + program + "': " + failure.getMessage(), failure);
            }
        }
    }
}
