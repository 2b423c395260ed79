package org.hone.inference.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.tensor.Tensor;

/**
 * A prepared part of a network. It holds one {@link PreparedModel} for each set of inputs with defaults that runs have
 * given: ONNX Runtime's Java API does not let a run replace a default, so a model without it is made.
 */
final class OrtReferenceSession implements ReferenceSession {

    private final OrtEngine engine;
    private final NetworkPart part;
    private final SessionOptions options;
    private final boolean strict;
    private final Map<Set<String>, PreparedModel> models = new HashMap<>();
    private List<String> outputs;
    private volatile boolean closed;

    /** @param strict false to leave out wanted values that cannot be given out */
    OrtReferenceSession(OrtEngine engine, NetworkPart part, SessionOptions options, boolean strict) {
        this.engine = engine;
        this.part = part;
        this.options = options;
        this.strict = strict;
        this.outputs = part.outputs();
    }

    /** Has ONNX Runtime read the model. */
    void prepare(IProgressMonitor monitor) throws HoneException {
        if (part.computed().isEmpty()) {
            return;
        }
        boolean prepared = false;
        try {
            outputs = engine.inTurn(monitor, process -> {
                PreparedModel model = model(Set.of(), monitor);
                model.open(process, monitor);
                Set<String> given = new LinkedHashSet<>(model.outputs());
                return part.outputs().stream().filter(name -> !part.computed().contains(name) || given.contains(name)).toList();
            });
            prepared = true;
        } finally {
            if (!prepared) {
                close();
            }
        }
    }

    private PreparedModel model(Set<String> withoutDefault, IProgressMonitor monitor) throws HoneException {
        PreparedModel model = models.get(withoutDefault);
        if (model == null) {
            model = engine.prepare(part.name(), part.network(withoutDefault), options, strict, monitor);
            models.put(withoutDefault, model);
        }
        return model;
    }

    @Override
    public List<String> outputs() {
        return outputs;
    }

    @Override
    public Map<String, Tensor> run(Map<String, Tensor> inputs, IProgressMonitor monitor) throws HoneException {
        if (closed) {
            throw new IllegalStateException("this session is closed");
        }
        part.checkNames(inputs.keySet());
        Map<String, Tensor> computed = part.computed().isEmpty() ? Map.of() : compute(inputs, IProgressMonitor.nullSafe(monitor));
        Map<String, Tensor> results = new LinkedHashMap<>();
        for (String output : outputs) {
            results.put(output, computed.containsKey(output) ? computed.get(output) : passedOn(output, inputs));
        }
        return results;
    }

    private Map<String, Tensor> compute(Map<String, Tensor> inputs, IProgressMonitor monitor) throws HoneException {
        Set<String> withoutDefault = new TreeSet<>(part.optionalInputs());
        withoutDefault.retainAll(inputs.keySet());
        return engine.inTurn(monitor, process -> {
            PreparedModel model = model(withoutDefault, monitor);
            model.open(process, monitor);
            return model.run(process, inputs, monitor);
        });
    }

    private Tensor passedOn(String output, Map<String, Tensor> inputs) throws HoneException {
        Tensor tensor = part.isGiven(output) && inputs.containsKey(output) ? inputs.get(output) : part.constant(output);
        if (tensor == null) {
            throw HoneException.usage("failed to run network '" + part.name() + "': its input '" + output + "' is not given");
        }
        return tensor;
    }

    @Override
    public void close() {
        if (closed || engine.isClosed()) {
            closed = true;
            return;
        }
        closed = true;
        engine.closing(process -> {
            for (PreparedModel model : models.values()) {
                model.close(process);
            }
            models.clear();
        });
    }
}
