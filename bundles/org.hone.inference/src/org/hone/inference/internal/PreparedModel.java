package org.hone.inference.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.inference.internal.OrtEngine.Process;
import org.hone.inference.internal.worker.Frame;
import org.hone.inference.internal.worker.ObserveRequest;
import org.hone.inference.internal.worker.ObservedRun;
import org.hone.inference.internal.worker.OpenRequest;
import org.hone.inference.internal.worker.OpenedSession;
import org.hone.inference.internal.worker.Payload;
import org.hone.inference.internal.worker.Port;
import org.hone.inference.internal.worker.RunRequest;
import org.hone.inference.internal.worker.TensorPlace;
import org.hone.inference.internal.worker.TensorPlaces;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** A model file and its session in the process that lives now. All methods are called in the engine's turn. */
final class PreparedModel {

    private final String name;
    private final Path file;
    private final long session;
    private final SessionOptions options;
    private final boolean strict;
    private Worker openedIn;
    private List<Port> inputs = List.of();
    private List<String> outputs = List.of();
    private boolean reals;

    /** @param strict false to leave out outputs that cannot be handed over */
    PreparedModel(String name, Path file, long session, SessionOptions options, boolean strict) {
        this.name = name;
        this.file = file;
        this.session = session;
        this.options = options;
        this.strict = strict;
    }

    /** The names of the outputs that runs give. */
    List<String> outputs() {
        return outputs;
    }

    /** Whether all outputs are of fp32. */
    boolean givesReals() {
        return reals;
    }

    /** Has the process read the model, unless it did. */
    void open(Process process, IProgressMonitor monitor) throws HoneException {
        if (openedIn == process.worker()) {
            return;
        }
        OpenRequest request = new OpenRequest(session, file.toString(), options.threads(), options.optimize());
        String purpose = "prepare network '" + name + "'";
        try {
            byte[] answer = process.worker().ask(purpose, Frame.OPEN, Payload.encode(request::write), Frame.OPENED, monitor);
            OpenedSession opened = Payload.decode(answer, OpenedSession::read);
            openedIn = process.worker();
            inputs = opened.inputs();
            outputs = tensors(opened.outputs());
            reals = opened.outputs().stream().allMatch(port -> port.type() == ElementType.FLOAT32.code());
        } catch (Worker.RefusedException e) {
            throw Refusals.atOpening(purpose, e.refusal());
        } catch (IOException e) {
            throw process.worker().lost(purpose, e);
        }
    }

    private List<String> tensors(List<Port> ports) throws HoneException {
        List<String> names = new ArrayList<>();
        for (Port port : ports) {
            if (port.type() > 0) {
                names.add(port.name());
            } else if (strict) {
                throw HoneException.unsupported("failed to prepare network '" + name + "' for value '" + port.name()
                        + "': only tensors of element types that ONNX Runtime's Java API knows are given out, and this is "
                        + port.description());
            }
        }
        return names;
    }

    /** Runs the model once. */
    Map<String, Tensor> run(Process process, Map<String, Tensor> given, IProgressMonitor monitor) throws HoneException {
        new InputCheck(name).check(inputs, given);
        String purpose = "run network '" + name + "'";
        RunRequest request = new RunRequest(session, give(process, List.of(given)), outputs);
        try {
            byte[] answer = process.worker().ask(purpose, Frame.RUN, Payload.encode(request::write), Frame.RESULT, monitor);
            return take(process, Payload.decode(answer, TensorPlaces::read));
        } catch (Worker.RefusedException e) {
            throw Refusals.atRun(purpose, e.refusal());
        } catch (IOException e) {
            throw process.worker().lost(purpose, e);
        }
    }

    /**
     * Runs the model once with each of {@code given} and has its outputs looked at.
     *
     * @param observation the id of what is observed
     */
    List<ObservedRun> observe(Process process, long observation, List<Map<String, Tensor>> given, IProgressMonitor monitor)
            throws HoneException {
        for (Map<String, Tensor> each : given) {
            new InputCheck(name).check(inputs, each);
        }
        String purpose = "run network '" + name + "'";
        ObserveRequest request = new ObserveRequest(observation, session, given.size(), give(process, given));
        try {
            byte[] answer = process.worker().ask(purpose, Frame.RUN_OBSERVED, Payload.encode(request::write), Frame.OBSERVED, monitor);
            return Payload.decode(answer, in -> {
                List<ObservedRun> runs = new ArrayList<>();
                for (int run = 0; run < given.size(); run++) {
                    runs.add(ObservedRun.read(in));
                }
                return runs;
            });
        } catch (Worker.RefusedException e) {
            throw Refusals.atRun(purpose, e.refusal());
        } catch (IOException e) {
            throw process.worker().lost(purpose, e);
        }
    }

    private TensorPlaces give(Process process, List<Map<String, Tensor>> given) throws HoneException {
        try {
            return TensorTransfer.give(inputs, given, process.inputs());
        } catch (UncheckedIOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to run network '" + name + "': " + e.getMessage(), e);
        } catch (IOException e) {
            throw HoneException.execution("failed to run network '" + name + "': its inputs cannot be handed over: "
                    + e.getMessage(), e);
        }
    }

    private Map<String, Tensor> take(Process process, TensorPlaces places) throws IOException {
        Map<String, Tensor> tensors = new HashMap<>();
        for (TensorPlace place : places.tensors()) {
            tensors.put(place.name(), TensorTransfer.take(places, place, process.outputs()));
        }
        if (!tensors.keySet().containsAll(outputs)) {
            throw new IOException("the inference process gave " + tensors.keySet() + " instead of " + outputs);
        }
        return tensors;
    }

    /** Gives up the session and removes the file. */
    void close(Process process) throws IOException {
        if (process != null && process.worker() == openedIn && openedIn.isReady()) {
            try {
                openedIn.ask("close network '" + name + "'", Frame.CLOSE, Payload.encode(out -> out.writeLong(session)),
                        Frame.CLOSED, new NullProgressMonitor());
            } catch (HoneException | Worker.RefusedException e) {
                openedIn.kill(); // with the process goes the session
            }
        }
        PrivateFolder.delete(file.getParent());
    }
}
