package org.hone.inference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine;
import org.hone.inference.internal.worker.OpenRequest;
import org.hone.inference.internal.worker.SegmentReader;
import org.hone.inference.internal.worker.SegmentWriter;
import org.hone.model.network.Network;
import org.hone.model.network.Value;

/**
 * Runs networks in ONNX Runtime, in a process that is started with the first use, serves all sessions, and is started
 * anew when it was lost.
 */
final class OrtEngine implements ReferenceEngine {

    private static final String FORMAT = "onnx";
    private static final long TURN_MILLISECONDS = 50;

    /** What is done with the process while no other call uses it. */
    interface Work<T> {
        T with(Process process) throws HoneException;
    }

    /** What is done at the end of something, with the process when it still lives, or null. */
    interface Closing {
        void with(Process process) throws IOException;
    }

    /**
     * The process that lives now.
     *
     * @param inputs where tensors for it are put
     * @param outputs where its tensors are found
     */
    record Process(Worker worker, SegmentWriter inputs, SegmentReader outputs) {
    }

    private final FormatRegistry formats;
    private final Processor processor;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Workplace place;
    private SegmentWriter inputs;
    private volatile Process process;
    private volatile boolean closed;
    private int workers;
    private int models;
    private long sessions;

    OrtEngine(FormatRegistry formats) {
        this(formats, Processor.here());
    }

    /** @param processor that of this computer, or one that can less */
    OrtEngine(FormatRegistry formats, Processor processor) {
        this.formats = formats;
        this.processor = processor;
    }

    @Override
    public String description() throws HoneException {
        return inTurn(new NullProgressMonitor(), current -> "ONNX Runtime " + current.worker.version());
    }

    @Override
    public ReferenceSession open(Network network, Collection<String> wanted, SessionOptions options, IProgressMonitor monitor)
            throws HoneException {
        OrtReferenceSession session = new OrtReferenceSession(this, NetworkPart.of(network, wanted), options, true);
        session.prepare(IProgressMonitor.nullSafe(monitor));
        return session;
    }

    @Override
    public ReferenceSession openWithInnerValues(Network network, SessionOptions options, IProgressMonitor monitor)
            throws HoneException {
        NetworkPart part = NetworkPart.of(network, innerValues(network));
        OrtReferenceSession session = new OrtReferenceSession(this, part, options, false);
        session.prepare(IProgressMonitor.nullSafe(monitor));
        return session;
    }

    @Override
    public ObservingSession observe(Network network, Collection<String> values, Observation observation, SessionOptions options,
            IProgressMonitor monitor) throws HoneException {
        OrtObservingSession session = new OrtObservingSession(this, network, values, observation, options);
        session.prepare(IProgressMonitor.nullSafe(monitor));
        return session;
    }

    private static Set<String> innerValues(Network network) {
        Set<String> names = new LinkedHashSet<>();
        network.getGraph().getOutputs().forEach(output -> names.add(output.getValue().getName()));
        network.getGraph().getNodes().forEach(node -> node.getOutputs().stream().map(Value::getName)
                .filter(name -> name != null && !name.isEmpty()).forEach(names::add));
        return names;
    }

    /** Waits until no other call uses the process, starts it when none lives, and does the work. */
    <T> T inTurn(IProgressMonitor monitor, Work<T> work) throws HoneException {
        takeTurn(monitor);
        try {
            return work.with(living(monitor));
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn(IProgressMonitor monitor) {
        try {
            while (!turn.tryLock(TURN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException("interrupted");
        }
    }

    private Process living(IProgressMonitor monitor) throws HoneException {
        requireOpen();
        if (process == null || !process.worker.isReady()) {
            endProcess();
            Process started = start(monitor);
            process = started;
            if (closed) {
                started.worker.close();
                requireOpen();
            }
        }
        return process;
    }

    private Process start(IProgressMonitor monitor) throws HoneException {
        Workplace files = workplace();
        Worker worker = Worker.start(files, ++workers, monitor);
        return new Process(worker, inputs, new SegmentReader(false));
    }

    private Workplace workplace() throws HoneException {
        if (place == null) {
            place = Workplace.create();
            inputs = new SegmentWriter(place.tensorFolders(), "input-");
        }
        return place;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this engine is closed");
        }
    }

    private void endProcess() throws HoneException {
        if (process != null) {
            process.worker.close();
            process = null;
            try {
                place.removeFiles(Worker.prefix(workers));
            } catch (IOException e) {
                throw HoneException.execution("failed to remove the files of an inference process that ended: " + e, e);
            }
        }
    }

    /** Gives something up, in turn, without starting a process for it. */
    void closing(Closing work) {
        turn.lock();
        try {
            if (!closed) {
                work.with(process);
            }
        } catch (IOException e) {
            // what could not be removed is removed with the engine
        } finally {
            turn.unlock();
        }
    }

    /** The process that lives now, or null. */
    Process current() {
        return process;
    }

    boolean isClosed() {
        return closed;
    }

    Processor processor() {
        return processor;
    }

    long nextSession() {
        return ++sessions;
    }

    /**
     * Writes {@code network}, which is changed, where the process can read it. In the caller's turn.
     *
     * @param strict false to leave out outputs that cannot be handed over
     */
    PreparedModel prepare(String name, Network network, SessionOptions options, boolean strict, IProgressMonitor monitor)
            throws HoneException {
        Set<String> turned = options.optimize() && processor.x86() ? UnsignedActivations.apply(network) : Set.of();
        OpenRequest request = new OpenRequest(nextSession(), write(name, network, monitor).toString(), options.threads(),
                options.optimize(), options.optimize() && !processor.sumsExactly());
        return new PreparedModel(name, request, strict, turned);
    }

    /** Writes {@code network} to a new folder and returns the file. */
    private Path write(String name, Network network, IProgressMonitor monitor) throws HoneException {
        NetworkFormat format = formats.find(FORMAT);
        if (format == null || !format.canWrite()) {
            throw new IllegalStateException("no format '" + FORMAT + "' that can be written is registered");
        }
        Path folder = workplace().disk().resolve("model" + ++models);
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw HoneException.execution("failed to hand network '" + name + "' to the inference process: cannot make "
                    + folder + ": " + e.getMessage(), e);
        }
        Path file = folder.resolve("model.onnx");
        NetworkResource resource = formats.resource(format, file);
        resource.getContents().add(network);
        resource.write(file, -1, monitor);
        return file;
    }

    /** Where tensors are put and models lie, for tests; null before the first use. */
    List<Path> folders() {
        return place == null ? List.of() : place.tensorFolders();
    }

    @Override
    public void close() {
        closed = true;
        Process running = process;
        if (running != null) {
            running.worker.end(); // a call that waits for it ends with an error
        }
        turn.lock();
        try (Workplace files = place) {
            place = null;
            if (process != null) {
                process.worker.close();
                process = null;
            }
        } catch (IOException e) {
            // what could not be removed is removed by the next engine on this computer
        } finally {
            turn.unlock();
        }
    }
}
