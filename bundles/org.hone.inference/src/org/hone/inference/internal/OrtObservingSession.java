package org.hone.inference.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.inference.internal.OrtEngine.Process;
import org.hone.inference.internal.worker.Frame;
import org.hone.inference.internal.worker.ObservationRequest;
import org.hone.inference.internal.worker.ObservedCounts;
import org.hone.inference.internal.worker.ObservedRun;
import org.hone.inference.internal.worker.Payload;
import org.hone.inference.internal.worker.ProtocolException;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * Runs whose values are looked at in the process that computes. What was counted lives and is lost with that process: a
 * session does not go on in another one, nor after a run that failed.
 */
final class OrtObservingSession implements ObservingSession {

    private final OrtEngine engine;
    private final List<String> values;
    private final List<String> wanted;
    private final Observation observation;
    private final NetworkPart part;
    private final SessionOptions options;
    private final long id;
    private final Map<Set<String>, PreparedModel> models = new HashMap<>();
    private Worker observedIn;
    private boolean failed;
    private volatile boolean closed;

    OrtObservingSession(OrtEngine engine, Network network, Collection<String> values, Observation observation, SessionOptions options)
            throws HoneException {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value to observe");
        }
        this.engine = engine;
        this.values = List.copyOf(new LinkedHashSet<>(values));
        this.observation = observation;
        this.options = options;
        ObservedNetwork observed = ObservedNetwork.of(network, this.values,
                options.optimize() && engine.processor().x86());
        this.wanted = observed.wanted();
        this.part = NetworkPart.of(observed.network(), wanted);
        this.id = engine.nextSession();
    }

    /** Has ONNX Runtime read the model and starts to observe. */
    void prepare(IProgressMonitor monitor) throws HoneException {
        boolean prepared = false;
        try {
            engine.inTurn(monitor, process -> {
                PreparedModel model = model(Set.of(), monitor);
                model.open(process, monitor);
                if (!model.givesReals()) {
                    throw HoneException.usage("failed to observe values of network '" + part.name() + "': one of " + values
                            + " is not of fp32");
                }
                start(process, monitor);
                return null;
            });
            prepared = true;
        } finally {
            if (!prepared) {
                close();
            }
        }
    }

    private void start(Process process, IProgressMonitor monitor) throws HoneException {
        ObservationRequest request = new ObservationRequest(id, wanted, observation.bins(), observation.every());
        ask(process, Frame.OBSERVE, Payload.encode(request::write), Frame.OBSERVING, monitor);
        observedIn = process.worker();
    }

    private PreparedModel model(Set<String> withoutDefault, IProgressMonitor monitor) throws HoneException {
        PreparedModel model = models.get(withoutDefault);
        if (model == null) {
            model = engine.prepare(part.name(), part.network(withoutDefault), options, true, monitor);
            models.put(withoutDefault, model);
        }
        return model;
    }

    @Override
    public List<String> values() {
        return values;
    }

    @Override
    public List<List<Extremes>> runAll(List<Map<String, Tensor>> inputs, IProgressMonitor given) throws HoneException {
        requireOpen();
        IProgressMonitor monitor = IProgressMonitor.nullSafe(given);
        List<List<Extremes>> extremes = new ArrayList<>();
        boolean done = false;
        try {
            runAlike(inputs, extremes, monitor);
            done = true;
        } finally {
            failed |= !done; // nobody knows how many of these runs were counted
        }
        return extremes;
    }

    /** Runs in one call what gives the same inputs. */
    private void runAlike(List<Map<String, Tensor>> inputs, List<List<Extremes>> extremes, IProgressMonitor monitor) throws HoneException {
        for (int start = 0, end = 0; start < inputs.size(); start = end) {
            Set<String> withoutDefault = withoutDefault(inputs.get(start));
            end = start + 1;
            while (end < inputs.size() && withoutDefault(inputs.get(end)).equals(withoutDefault)) {
                end++;
            }
            List<Map<String, Tensor>> alike = inputs.subList(start, end);
            List<ObservedRun> runs = engine.inTurn(monitor, process -> {
                requireKept(process);
                PreparedModel model = model(withoutDefault, monitor);
                model.open(process, monitor);
                return model.observe(process, id, alike, monitor);
            });
            runs.forEach(run -> extremes.add(run.extremes().stream()
                    .map(each -> new Extremes(each.least(), each.greatest(), each.notFinite())).toList()));
        }
    }

    /** The inputs with a default that a run gives. */
    private Set<String> withoutDefault(Map<String, Tensor> inputs) throws HoneException {
        part.checkNames(inputs.keySet());
        Set<String> withoutDefault = new TreeSet<>(part.optionalInputs());
        withoutDefault.retainAll(inputs.keySet());
        return withoutDefault;
    }

    @Override
    public List<Counts> counts(IProgressMonitor given) throws HoneException {
        requireOpen();
        IProgressMonitor monitor = IProgressMonitor.nullSafe(given);
        return engine.inTurn(monitor, process -> {
            requireKept(process);
            byte[] answer = ask(process, Frame.COUNT, Payload.encode(out -> out.writeLong(id)), Frame.COUNTED, monitor);
            try {
                return Payload.decode(answer, this::readCounts);
            } catch (ProtocolException e) {
                throw process.worker().lost(purpose(), e);
            }
        });
    }

    private List<Counts> readCounts(DataInputStream in) throws IOException {
        List<Counts> counts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ObservedCounts each = ObservedCounts.read(in, observation.bins());
            counts.add(new Counts(each.exponent(), each.bins()));
        }
        return counts;
    }

    private byte[] ask(Process process, short kind, byte[] payload, short answer, IProgressMonitor monitor) throws HoneException {
        try {
            return process.worker().ask(purpose(), kind, payload, answer, monitor);
        } catch (Worker.RefusedException e) {
            throw Refusals.atRun(purpose(), e.refusal());
        }
    }

    private String purpose() {
        return "observe network '" + part.name() + "'";
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this session is closed");
        }
    }

    private void requireKept(Process process) throws HoneException {
        if (process.worker() != observedIn) {
            throw HoneException.execution("failed to " + purpose() + ": the inference process that counted earlier runs was lost, "
                    + "and what it had counted with it", null);
        }
        if (failed) {
            throw HoneException.execution("failed to " + purpose() + ": an earlier run failed, so that counts would not be whole", null);
        }
    }

    @Override
    public void close() {
        if (closed || engine.isClosed()) {
            closed = true;
            return;
        }
        closed = true;
        engine.closing(process -> {
            if (process != null && process.worker() == observedIn && observedIn.isReady()) {
                try {
                    ask(process, Frame.CLOSE, Payload.encode(out -> out.writeLong(id)), Frame.CLOSED, new NullProgressMonitor());
                } catch (HoneException e) {
                    observedIn.kill(); // with the process goes what it holds
                }
            }
            for (PreparedModel model : models.values()) {
                model.close(process);
            }
            models.clear();
        });
    }
}
