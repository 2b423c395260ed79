package org.hone.inference.internal;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.inference.internal.worker.Heartbeat;

/** Decides, while an answer is waited for, whether to go on waiting. */
final class Liveness {

    /** How long to wait for a message before {@link #check()} is called again. */
    static final long INTERVAL_MILLISECONDS = 100;

    /** Seconds without a sign of life after which a process counts as stopped. */
    private static final String SILENCE = "hone.inference.silence";
    private static final int SILENCE_DEFAULT = 30;

    /** The process lives but does not move. */
    static final class SilentException extends IOException {

        private static final long serialVersionUID = 1L;

        SilentException(String message) {
            super(message);
        }
    }

    private final Process process;
    private final Heartbeat heartbeat;
    private final IProgressMonitor monitor;
    private final long silence = Integer.getInteger(SILENCE, SILENCE_DEFAULT) * 1_000_000_000L;
    private long lastBeat;
    private long lastChange = System.nanoTime();

    Liveness(Process process, Heartbeat heartbeat, IProgressMonitor monitor) {
        this.process = process;
        this.heartbeat = heartbeat;
        this.monitor = monitor;
        this.lastBeat = heartbeat.read();
    }

    /**
     * @throws OperationCanceledException the user does not want to wait
     * @throws IOException the process has ended or shows no life
     */
    void check() throws IOException {
        if (monitor.isCanceled() || Thread.currentThread().isInterrupted()) {
            throw new OperationCanceledException();
        }
        if (!process.isAlive()) {
            throw new IOException("the inference process ended");
        }
        long beat = heartbeat.read();
        long now = System.nanoTime();
        if (beat != lastBeat) {
            lastBeat = beat;
            lastChange = now;
        } else if (now - lastChange > silence) {
            throw new SilentException("the inference process showed no sign of life for " + silence / 1_000_000_000L
                    + " s (the system property " + SILENCE + ") and was killed");
        }
    }
}
