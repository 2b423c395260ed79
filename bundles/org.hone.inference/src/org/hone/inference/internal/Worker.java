package org.hone.inference.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.inference.internal.worker.Frame;
import org.hone.inference.internal.worker.Heartbeat;
import org.hone.inference.internal.worker.Hello;
import org.hone.inference.internal.worker.Payload;
import org.hone.inference.internal.worker.ProtocolException;
import org.hone.inference.internal.worker.Refusal;

/**
 * A running process that computes, and the conversation with it. When anything goes wrong with it, it is killed and
 * stays dead: the engine starts another.
 */
final class Worker implements AutoCloseable {

    private static final long PATIENCE_AT_END_SECONDS = 5;

    /** An answer of the worker that a request failed; the worker lives on. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.message());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    private final Process process;
    private final Heartbeat heartbeat;
    private final LastWords lastWords;
    private volatile Connection connection;
    private String version = "";
    private long requests;

    private Worker(Process process, Heartbeat heartbeat) {
        this.process = process;
        this.heartbeat = heartbeat;
        this.lastWords = new LastWords(process.getInputStream());
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param number a number that no worker in this workplace had before
     */
    static Worker start(Workplace place, int number, IProgressMonitor monitor) throws HoneException {
        Path heart = place.memory().resolve(prefix(number) + "heart");
        Path socket = place.memory().resolve(prefix(number) + "socket");
        Worker worker = null;
        try (Listener listener = new Listener(socket)) {
            Heartbeat heartbeat = new Heartbeat(heart);
            List<String> arguments = new ArrayList<>(List.of(Long.toString(ProcessHandle.current().pid()), socket.toString(),
                    heart.toString(), prefix(number)));
            place.tensorFolders().forEach(folder -> arguments.add(folder.toString()));
            worker = new Worker(WorkerProcess.start(place.disk().path(), arguments), heartbeat);
            Liveness liveness = new Liveness(worker.process, heartbeat, monitor);
            worker.connection = listener.accept(liveness);
            Frame hello = worker.connection.receive(liveness);
            worker.version = Payload.decode(hello.payload(), Hello::read).version();
            return worker;
        } catch (IOException e) {
            throw worker == null ? HoneException.execution("failed to start the inference process: " + e.getMessage(), e)
                    : worker.lost("start", e);
        } catch (OperationCanceledException e) {
            if (worker != null) {
                worker.kill();
            }
            throw e;
        }
    }

    /** How the names of the files begin that serve worker {@code number} alone. */
    static String prefix(int number) {
        return "worker" + number + "-";
    }

    String version() {
        return version;
    }

    /** Whether a request can be sent; asked between requests. */
    boolean isReady() {
        return process.isAlive() && connection.isIdle();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param purpose what is done, for messages: <em>run network 'x'</em>
     * @param answer the kind of the answer
     * @throws HoneException the process was lost
     * @throws RefusedException the request failed
     * @throws OperationCanceledException the monitor was cancelled; the process is killed
     */
    byte[] ask(String purpose, short kind, byte[] payload, short answer, IProgressMonitor monitor)
            throws HoneException, RefusedException {
        long id = ++requests;
        try {
            Liveness liveness = new Liveness(process, heartbeat, monitor);
            connection.send(new Frame(kind, id, payload), liveness);
            Frame received = connection.receive(liveness);
            if (received.id() != id || received.kind() != answer && received.kind() != Frame.REFUSED) {
                throw new ProtocolException("request " + id + " was answered by message " + received.id() + " of kind "
                        + received.kind());
            }
            if (received.kind() == Frame.REFUSED) {
                throw new RefusedException(Payload.decode(received.payload(), Refusal::read));
            }
            return received.payload();
        } catch (ClosedByInterruptException e) {
            kill();
            throw new OperationCanceledException("interrupted");
        } catch (IOException e) {
            throw lost(purpose, e);
        } catch (OperationCanceledException e) {
            kill();
            throw e;
        }
    }

    /** Kills the process and says how it ended. */
    HoneException lost(String purpose, IOException cause) {
        boolean ended = waitForEnd(cause instanceof Liveness.SilentException ? 0 : PATIENCE_AT_END_SECONDS);
        kill();
        String words;
        try {
            words = lastWords.afterEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            words = "";
        }
        String how = ended ? "the inference process " + ending(process.exitValue()) : cause.getMessage();
        return HoneException.execution("failed to " + purpose + ": " + how
                + (words.isEmpty() ? "" : "; its last words: " + words) + ". The next call starts a new process", cause);
    }

    private boolean waitForEnd(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String ending(int code) {
        return code > 128 ? "was ended by signal " + (code - 128) + (code == 137 ? " (killed, perhaps for want of memory)" : "")
                : "ended with code " + code;
    }

    /** Kills the process, from any thread: whoever waits for its answer is told. */
    void end() {
        process.destroyForcibly();
    }

    /** Kills the process and gives up the conversation. */
    void kill() {
        end();
        if (connection != null) {
            connection.close();
        }
    }

    /** Ends the process and waits until it has ended. */
    @Override
    public void close() {
        kill();
        waitForEnd(PATIENCE_AT_END_SECONDS);
    }
}
