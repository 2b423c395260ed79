package org.hone.compress.contract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.step.NetworkTypes;
import org.hone.core.step.StepContext;
import org.hone.engine.HoneEngine;
import org.hone.engine.shape.GraphTypes;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;

/** What steps get in tests. Its reference engine starts with the first use; {@link #close()} ends it. */
public final class TestStepContext implements StepContext, AutoCloseable {

    private final HoneEngine hone = new HoneEngine(TestExtensions.source());
    private final Map<String, Long> bindings;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private SampleSource calibration;
    private QuantizationSpec quantization;
    private ReferenceEngine engine;

    public TestStepContext() {
        this(Map.of());
    }

    /** @param bindings sizes of symbolic dimensions, as a recipe gives them */
    public TestStepContext(Map<String, Long> bindings) {
        this.bindings = bindings;
    }

    public TestStepContext calibration(SampleSource source) {
        calibration = source;
        return this;
    }

    public TestStepContext quantization(QuantizationSpec spec) {
        quantization = spec;
        return this;
    }

    /** The registries and services. */
    public HoneEngine hone() {
        return hone;
    }

    @Override
    public OperatorRegistry operators() {
        return hone.operators();
    }

    @Override
    public NetworkTypes types(Network network) {
        GraphTypes inferred = new ShapeInference(operators()).infer(NetworkSnapshot.of(network), bindings, null).main();
        Map<Value, ValueType> types = new IdentityHashMap<>();
        int number = 0; // as a snapshot numbers values
        for (Value input : network.getGraph().getInputs()) {
            types.put(input, inferred.type(number++));
        }
        for (Value constant : network.getGraph().getConstants()) {
            types.put(constant, inferred.type(number++));
        }
        for (Node node : network.getGraph().getNodes()) {
            for (Value output : node.getOutputs()) {
                types.put(output, inferred.type(number++));
            }
        }
        return value -> types.get(value) != null ? types.get(value) : value.getType();
    }

    @Override
    public Network copy(Network network) {
        return NetworkCopier.copy(network);
    }

    @Override
    public synchronized ReferenceEngine engine() {
        if (engine == null) {
            engine = hone.newReferenceEngine();
        }
        return engine;
    }

    @Override
    public Optional<SampleSource> calibration() {
        return Optional.ofNullable(calibration);
    }

    @Override
    public QuantizationSpec quantization() {
        return quantization;
    }

    @Override
    public long seed() {
        return 1;
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
