package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.boards.internal.script.ShellWords;
import org.hone.core.HoneException;

/**
 * Writes files on a board: by SFTP, and where there is none, or it fails, as a stream to {@code cat}. A board whose disk is
 * full says so in the second way alone, SFTP has no word for it.
 */
public final class FileSender implements AutoCloseable {

    private static final int CHUNK = 1 << 15;

    private final SshLink link;
    private SftpClient sftp;

    public FileSender(SshLink link) {
        this.link = link;
        try {
            sftp = SftpClientFactory.instance().createSftpClient(link.session());
        } catch (IOException | IllegalStateException e) {
            sftp = null; // a board without SFTP takes streams
        }
    }

    /** True when the board offers SFTP. */
    public boolean hasSftp() {
        return sftp != null;
    }

    /**
     * Writes a file.
     *
     * @param to its path from the user's home
     * @param sent is told how many bytes went
     * @throws CommandFailure with the board's words when it cannot be written there
     * @throws IOException when the local file cannot be read
     */
    public void send(Path file, String to, IProgressMonitor monitor, LongConsumer sent) throws HoneException, IOException {
        if (sftp != null) {
            try (InputStream in = new Told(Files.newInputStream(file), monitor, sent)) {
                bySftp(in, to);
                return;
            } catch (IOException | IllegalStateException e) {
                if (!link.isOpen()) {
                    throw link.broken(new IOException(e));
                }
                closeSftp();
            }
        }
        try (InputStream in = new Told(Files.newInputStream(file), monitor, sent)) {
            link.run("cat > ./" + ShellWords.quote(to), in, OutputStream.nullOutputStream(), monitor);
        }
    }

    private void bySftp(InputStream in, String to) throws IOException {
        try (OutputStream out = sftp.write("./" + to, CHUNK, SftpClient.OpenMode.Create, SftpClient.OpenMode.Truncate, SftpClient.OpenMode.Write)) {
            byte[] chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                out.write(chunk, 0, length);
            }
        }
    }

    private void closeSftp() {
        try {
            sftp.close();
        } catch (IOException e) {
            // it failed before
        }
        sftp = null;
    }

    @Override
    public void close() {
        if (sftp != null) {
            closeSftp();
        }
    }

    /** A stream that tells how far it is read and ends when that is cancelled. */
    private static final class Told extends java.io.FilterInputStream {

        private final IProgressMonitor monitor;
        private final LongConsumer sent;

        Told(InputStream in, IProgressMonitor monitor, LongConsumer sent) {
            super(in);
            this.monitor = monitor;
            this.sent = sent;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                sent.accept(count);
            }
            return count;
        }
    }
}
