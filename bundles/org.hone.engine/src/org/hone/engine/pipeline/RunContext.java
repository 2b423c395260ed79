package org.hone.engine.pipeline;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.step.NetworkTypes;
import org.hone.core.step.StepContext;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;

/** What the steps of one run share. */
public record RunContext(OperatorRegistry operators, ReferenceEngine engine, Map<String, Long> bindings, Optional<SampleSource> calibration,
        QuantizationSpec quantization, long seed, IProgressMonitor monitor) implements StepContext {

    @Override
    public NetworkTypes types(Network network) {
        return new InferredTypes(network, new ShapeInference(operators), bindings);
    }

    @Override
    public Network copy(Network network) {
        return NetworkCopier.copy(network);
    }

    RunContext with(IProgressMonitor other) {
        return new RunContext(operators, engine, bindings, calibration, quantization, seed, other);
    }
}
