package org.hone.inference.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
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
    private final OpenRequest request;
    private final boolean strict;
    private final Set<String> turned;
    private Worker openedIn;
    private List<Port> inputs = List.of();
    private List<String> outputs = List.of();
    private boolean reals;

    /**
     * @param strict false to leave out outputs that cannot be handed over
     * @param turned the names of inputs and outputs of int8 that are uint8 in the file: see {@link UnsignedActivations}
     */
    PreparedModel(String name, OpenRequest request, boolean strict, Set<String> turned) {
        this.name = name;
        this.request = request;
        this.strict = strict;
        this.turned = turned;
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
        String purpose = "prepare network '" + name + "'";
        try {
            byte[] answer = process.worker().ask(purpose, Frame.OPEN, Payload.encode(request::write), Frame.OPENED, monitor);
            OpenedSession opened = Payload.decode(answer, OpenedSession::read);
            openedIn = process.worker();
            inputs = opened.inputs().stream().map(this::seen).toList();
            outputs = tensors(opened.outputs());
            reals = opened.outputs().stream().allMatch(port -> port.type() == ElementType.FLOAT32.code());
        } catch (Worker.RefusedException e) {
            throw Refusals.atOpening(purpose, e.refusal());
        } catch (IOException e) {
            throw process.worker().lost(purpose, e);
        }
    }

    /** An input as callers see it. */
    private Port seen(Port port) {
        return turned.contains(port.name()) ? new Port(port.name(), ElementType.INT8.code(), port.sizes(), port.symbols(), "int8") : port;
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
        RunRequest run = new RunRequest(request.session(), give(process, List.of(given)), outputs);
        try {
            byte[] answer = process.worker().ask(purpose, Frame.RUN, Payload.encode(run::write), Frame.RESULT, monitor);
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
        ObserveRequest run = new ObserveRequest(observation, request.session(), given.size(), give(process, given));
        try {
            byte[] answer = process.worker().ask(purpose, Frame.RUN_OBSERVED, Payload.encode(run::write), Frame.OBSERVED, monitor);
            return Payload.decode(answer, in -> {
                List<ObservedRun> runs = new ArrayList<>();
                for (int i = 0; i < given.size(); i++) {
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
            return TensorTransfer.give(inputs, turned.isEmpty() ? given : given.stream().map(this::turned).toList(), process.inputs());
        } catch (UncheckedIOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to run network '" + name + "': " + e.getMessage(), e);
        } catch (IOException e) {
            throw HoneException.execution("failed to run network '" + name + "': its inputs cannot be handed over: "
                    + e.getMessage(), e);
        }
    }

    private Map<String, Tensor> turned(Map<String, Tensor> given) {
        Map<String, Tensor> changed = new HashMap<>(given);
        changed.replaceAll((input, tensor) -> turned.contains(input) ? UnsignedActivations.turned(tensor) : tensor);
        return changed;
    }

    private Map<String, Tensor> take(Process process, TensorPlaces places) throws IOException {
        Map<String, Tensor> tensors = new HashMap<>();
        for (TensorPlace place : places.tensors()) {
            tensors.put(place.name(), TensorTransfer.take(places, place, process.outputs()));
        }
        tensors.replaceAll((output, tensor) -> turned.contains(output) ? UnsignedActivations.turned(tensor) : tensor);
        if (!tensors.keySet().containsAll(outputs)) {
            throw new IOException("the inference process gave " + tensors.keySet() + " instead of " + outputs);
        }
        return tensors;
    }

    /** Gives up the session and removes the file. */
    void close(Process process) throws IOException {
        if (process != null && process.worker() == openedIn && openedIn.isReady()) {
            try {
                openedIn.ask("close network '" + name + "'", Frame.CLOSE, Payload.encode(out -> out.writeLong(request.session())),
                        Frame.CLOSED, new NullProgressMonitor());
            } catch (HoneException | Worker.RefusedException e) {
                openedIn.kill(); // with the process goes the session
            }
        }
        PrivateFolder.delete(Path.of(request.model()).getParent());
    }
}
